/** A backup is put back into a line that went on meanwhile, and somebody holds all sending (F37, T15). */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { expect } from 'vitest'
import { setPaused } from '../../operations/pause.ts'
import { putBack } from '../../operations/restore.ts'
import { keys } from '../../shared/adapters/dynamo/keys.ts'
import { tell } from '../support/story.ts'
import { fault } from './fault.ts'

const [stops, forgotten, stays] = ['+16175550123', '+16175550124', '+16175550125']
type Story = ReturnType<typeof tell>

const pause = (line: Story, paused: boolean) =>
  setPaused(line.table, { paused, at: line.clock.now, by: 'ana', reason: 'a backup is put back' })

/** The main table as it is at this moment, as a copy of it would be read. */
function backupOf(line: Story): DynamoDBClient {
  const kept = [...line.table.items.values()].filter(({ pk }) => !String(pk).startsWith('SALT#')).map((item) => structuredClone(item))
  return { send: async () => ({ Items: kept.map((item) => marshall(item, { removeUndefinedValues: true })) }) } as unknown as DynamoDBClient
}

/** Sort keys of everything that lies under one contact. */
const itemsOf = (line: Story, id: string): string[] =>
  [...line.table.items.values()].flatMap(({ pk, sk }) => (pk === `CONTACT#${id}` ? [String(sk)] : [])).toSorted()

const idOf = async (line: Story, phone: string): Promise<string> => (await line.world.contacts.load({ phone })).id

fault(
  'F37',
  {
    did: 'a backup was put back after one person stopped, one was forgotten and one was lost by a fault of ours',
    expected: 'nothing is sent while paused; then check-ins for the lost one only, for sixty days',
  },
  async () => {
    const line = tell()
    for (const phone of [stops, forgotten, stays]) {
      await line.text(phone, 'JOIN')
      await line.text(phone, 'YES')
    }
    const [lostId, forgottenId, stoppedId] = [await idOf(line, stays), await idOf(line, forgotten), await idOf(line, stops)]
    const client = backupOf(line)
    await line.text(stops, 'STOP')
    await line.table.write([{ key: keys.salt(forgottenId), remove: true }])
    await line.world.contacts.erase(forgottenId, new Set(await line.world.outbox.copiesLeft(forgottenId)))
    for (const sk of ['CONTACT', 'TIMER#check-in'])
      await line.table.write([{ key: { table: 'main', pk: `CONTACT#${lostId}`, sk }, remove: true }])
    const before = line.carrier.accepted.length
    const ended = [itemsOf(line, stoppedId), itemsOf(line, forgottenId)]

    await pause(line, true)
    const done = await putBack({ client, from: 'restored', table: line.table, trustLive: true })
    expect([itemsOf(line, stoppedId), itemsOf(line, forgottenId)]).toEqual(ended)
    expect(ended[1]).toEqual([])
    await line.advance({ days: 2 })
    expect(line.carrier.accepted).toHaveLength(before)
    await pause(line, false)
    await line.advance({ days: 60 })
    const after = line.carrier.accepted.slice(before)
    expect(new Set(after.map(({ to }) => to))).toEqual(new Set([stays]))
    expect(await line.consent(stops)).toBe('opted-out')
    expect((await line.world.contacts.load({ phone: forgotten })).contact).toBeUndefined()
    return `${done.putBack} items put back, ${done.ended} left out as stopped and ${done.forgotten} as forgotten; ${after.length} texts in 60 days, all to the one who was lost`
  },
)

fault(
  'T15',
  { did: 'all sending was paused while people wrote', expected: 'only an answer to danger leaves, and the rest once sending goes on' },
  async () => {
    const line = tell()
    await pause(line, true)
    await line.arrives(stops, 'MENU')
    await line.arrives(stays, 'he wont wake up')
    await line.advance({ minutes: 10 })
    expect(line.carrier.accepted.map(({ to }) => to)).toEqual([stays])
    await pause(line, false)
    await line.advance({ minutes: 1 })
    expect(line.carrier.accepted.map(({ to }) => to)).toEqual([stays, stops])
    return '1 answer to danger while paused, 1 menu within a minute after'
  },
)
