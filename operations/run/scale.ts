/** `npm run scale [-- --contacts 50000]`: lateness and hot-partition load of a day's check-ins, for three sizes or the one given. */
import { randomBytes } from 'node:crypto'
import { command, Refused, readArguments } from '../arguments.ts'
import { type Day, scaleText, simulateDay } from '../scale.ts'

const usual = [10_000, 1_000_000, 100_000_000]

await command(async () => {
  const { values } = readArguments(process.argv.slice(2), ['contacts='])
  const sizes = values['contacts'] === undefined ? usual : [Number(values['contacts'])]
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Refused('--contacts is not a number of people', 'For example --contacts 50000.')
  const days: Day[] = []
  for (const size of sizes) days.push(await simulateDay(size, () => `1.${randomBytes(16).toString('base64url')}`))
  return scaleText(days)
})
