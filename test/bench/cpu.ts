/** Measures the CPU time that one signed text costs the server, as a ratio to a floor that sends the same requests to the same canned services. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtAlike, deployed } from './built.ts'
import { cannedServices, lineAfter } from './canned-services.ts'
import { atMost, type Figure, type Measure } from './measurement.ts'
import { type Served, serve } from './services.ts'
import { phone, sender, signedText } from './signed-text.ts'
import { median } from './statistics.ts'

const sizes = {
  full: { rounds: 7, texts: 500, warmUp: 3, starts: 7 },
  quick: { rounds: 3, texts: 50, warmUp: 1, starts: 1 },
} as const
const goal = 1.25
const phones = Array.from({ length: 50 }, (_, n) => phone(n))

/** Every phone has joined; only the second kind has already been told that a person will read. */
const kinds = [
  { kind: 'that queues an answer', before: ['JOIN', 'YES'], body: 'MENU' },
  { kind: 'that queues none', before: ['JOIN', 'YES', 'hello, are you there?'], body: 'I can come by at four, thanks' },
] as const

type Kind = (typeof kinds)[number]
type Size = (typeof sizes)[keyof typeof sizes]
type Bundles = { ours: string; floor: string }

export const measureCpu: Measure = async (size) => {
  const { webhooks } = await deployed('webhooks')
  const floor = await builtAlike(new URL('floor.ts', import.meta.url))
  const figures: Figure[] = []
  for (const kind of kinds) figures.push(...(await compare(kind, { ours: webhooks.url, floor: floor.url }, sizes[size])))
  const { rounds, texts } = sizes[size]
  return {
    title: 'Server CPU of one inbound text',
    how: [
      'Two processes of one function each, behind the same gateway: the webhooks bundle, and a floor built with the same options. The floor',
      "checks the signature with the carrier's own code and then sends, word for word and through the same SDK as it comes, the requests that the",
      'webhooks function was seen to send: the same items of the same sizes. Both speak to one third process that answers at once with',
      `prepared answers. ${rounds} rounds of ${texts} signed texts each, in turns, one text at a time, after a warm-up; CPU time of the whole`,
      'process (user and system), and of the rounds the median. What is above 1 × is what deciding, sealing and checking cost.',
    ].join('\n'),
    notSaid:
      'Nothing about waiting: the services answer at once. On Lambda one call of the store takes milliseconds, in which no CPU is used. The floor decides nothing and could serve nobody.',
    figures,
  }
}

async function compare({ kind, before, body }: Kind, bundles: Bundles, { rounds, texts, warmUp, starts }: Size): Promise<Figure[]> {
  const services = await cannedServices()
  const folder = mkdtempSync(join(tmpdir(), 'warmline-bench-'))
  const children: Served[] = []
  try {
    await services.hold((await lineAfter(phones, before)).held)
    const ours = await serve(bundles.ours, services.environment)
    children.push(ours)
    await round(ours, body, 1)
    const requests = {
      get: await services.last('BatchGetItem'),
      write: await services.last('TransactWriteItems'),
      send: await services.last('SendMessage'),
    }
    const file = join(folder, 'requests.json')
    writeFileSync(file, JSON.stringify(requests))
    const environment = { ...services.environment, REQUESTS: file }
    const floor = await serve(bundles.floor, environment)
    children.push(floor)
    const first = {
      ours: await firstText(bundles.ours, environment, body, starts),
      floor: await firstText(bundles.floor, environment, body, starts),
    }
    for (let n = 0; n < warmUp; n++) for (const each of [ours, floor]) await round(each, body, texts)
    await services.counted()
    const measured: { ours: number; floor: number }[] = []
    for (let n = 0; n < rounds; n++) measured.push({ ours: await round(ours, body, texts), floor: await round(floor, body, texts) })
    const calls = await services.counted()
    // Otherwise the two did not do the same, and the ratio would say nothing.
    for (const [operation, count] of Object.entries(calls)) {
      if (count !== 2 * rounds * texts) throw new Error(`${operation} was called ${count} times in ${2 * rounds * texts} texts`)
    }
    const middle = { ours: median(measured.map((each) => each.ours)), floor: median(measured.map((each) => each.floor)) }
    return [
      atMost(`CPU of a text ${kind}, to the floor`, middle.ours / middle.floor, goal, '×'),
      { what: `the same in CPU time: ours, floor`, shown: `${middle.ours.toFixed(2)} ms, ${middle.floor.toFixed(2)} ms` },
      { what: `CPU of the first text of a fresh process: ours, floor`, shown: `${first.ours.toFixed(0)} ms, ${first.floor.toFixed(0)} ms` },
    ]
  } finally {
    await Promise.all([...children, services].map((each) => each.close()))
    rmSync(folder, { recursive: true })
  }
}

/** What a cold start still has to do when the import is done: open the secrets and the connections, and run everything for the first time. */
async function firstText(bundleUrl: string, environment: Record<string, string>, body: string, starts: number): Promise<number> {
  const used: number[] = []
  for (let n = 0; n < starts; n++) {
    const fresh = await serve(bundleUrl, environment)
    used.push(await round(fresh, body, 1))
    await fresh.close()
  }
  return median(used)
}

/** @returns CPU milliseconds a text */
async function round(served: Served, body: string, count: number): Promise<number> {
  const signed = Array.from({ length: count }, (_, n) => signedText(phones[n % phones.length] as string, body))
  const client = sender(served.url)
  const before = await served.cpu()
  for (const text of signed) {
    const status = await client.send(text)
    if (status !== 200) throw new Error(`a text was answered ${status}`)
  }
  const used = (await served.cpu()) - before
  client.close()
  return used / count
}
