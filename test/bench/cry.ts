/** Measures how soon a cry for help has its answer and its page with the carrier, on the whole local line: with nothing else under way, and under other texts. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestEntry } from '../../local/carrier/rest.ts'
import { press } from '../../local/drill/run.ts'
import { openClock } from '../../local/runner/clock.ts'
import { readSettings } from '../../local/runner/settings.ts'
import { openLine } from '../support/line.ts'
import { atMost, exactly, type Figure, type Measure } from './measurement.ts'
import { arrivals, openLoop, sequence } from './open-loop.ts'
import { phone, sender, signedText } from './signed-text.ts'
import { percentile } from './statistics.ts'

const sizes = { full: { rounds: 20, crowd: 200 }, quick: { rounds: 1, crowd: 20 } } as const

/** One person is paged so often in a minute; more cries than that are told together (shared/domain/turn.ts). */
const criesARound = 5
/** Between two cries; drawn anew each time, so that they meet the clock's tick at every distance. */
const gapMs = { least: 1500, most: 2000 }
const roundSeconds = (criesARound * gapMs.most) / 1000 + 1
const perSecond = 10
const patienceMs = 30_000
/** Cries before what is measured: a round of each kind. */
const warmUp = 2 * criesARound
/** More than the carrier gets in a round. */
const requestsLookedAt = 1000
const goals = { idleMs: 1000, ratio: 2 }

const words = ['hes not breathing', 'he wont wake up', 'she took too much and is turning blue', 'my friend is overdosing']

type Cry = { phone: string; at: number }
/** Milliseconds from the webhook's request to the carrier; without end for what never came. */
type Reached = { answer: number; page: number }
type Round = { reached: Reached[]; background: { sent: number; refused: number } }

export const measureCry: Measure = async (size) => {
  const { rounds, crowd } = sizes[size]
  const line = await openLine()
  try {
    const rig = await rigOn(line, { cries: 2 * rounds * criesARound, crowd })
    const [idle, busy]: [Round[], Round[]] = [[], []]
    for (let seed = 1; seed <= rounds; seed++) {
      idle.push(await rig.round(seed, { background: false }))
      busy.push(await rig.round(seed, { background: true }))
    }
    rig.close()
    const [alone, among] = [idle, busy].map((each) => each.flatMap(({ reached }) => reached)) as [Reached[], Reached[]]
    const all = [...alone, ...among]
    const complete = all.filter(({ answer, page }) => Number.isFinite(answer) && Number.isFinite(page))
    return {
      title: 'A cry for help, to its answer and its page',
      how: [
        'The local line as `npm start` runs it, in one process: gateway, functions, embedded DynamoDB and SQS on disk, the simulated carrier. The texts',
        'come from another process, signed. Each cry is of a phone of its own, which has joined before; somebody is on call whose phone is proven. Timed is from',
        `the moment when the webhook's request is sent until the carrier gets the request with the text. ${criesARound} cries a round, ${gapMs.least} to ${gapMs.most} ms apart, ${rounds} rounds with nothing else`,
        `under way and ${rounds} under ${perSecond} ordinary texts a second of ${crowd} phones at random instants, in turns, with the same instants. After each round every`,
        'page is answered with "I have it" and the clock moved a minute on, because more than five pages a minute to one person are told together.',
      ].join('\n'),
      notSaid:
        'How long a deployed line takes: there functions start cold, SQS and DynamoDB are a network away, and background texts do not share a processor with a cry. Nor when a phone rings: from the carrier on it is theirs.',
      figures: [
        ...compared('the answer with 911', 'answer', alone, among),
        ...compared('the page', 'page', alone, among),
        exactly('cries whose answer and page came', `${complete.length} of ${all.length}`, `${all.length} of ${all.length}`),
        { what: 'background texts not answered 200', shown: `${total(busy, 'refused')} of ${total(busy, 'sent').toLocaleString('en-US')}` },
      ],
    }
  } finally {
    await line.close()
  }
}

const total = (rounds: readonly Round[], of: 'sent' | 'refused'): number => rounds.reduce((sum, { background }) => sum + background[of], 0)

function compared(what: string, of: keyof Reached, idle: readonly Reached[], busy: readonly Reached[]): Figure[] {
  const [alone, among] = [idle, busy].map((each) => each.map((reached) => reached[of])) as [number[], number[]]
  const [half, most] = [0.5, 0.99].map((share) => ({ idle: percentile(alone, share), busy: percentile(among, share) })) as [Pair, Pair]
  return [
    atMost(`${what} is with the carrier, 99 of 100 within, nothing else under way`, Math.round(most.idle), goals.idleMs, 'ms'),
    { what: `the same, under ${perSecond} texts a second`, shown: `${most.busy.toFixed(0)} ms` },
    atMost(`${what}: the second to the first`, most.busy / most.idle, goals.ratio, '×'),
    { what: 'the medians: alone, under texts', shown: `${half.idle.toFixed(0)} ms, ${half.busy.toFixed(0)} ms` },
    { what: 'the second of them to the first', shown: `${(half.busy / half.idle).toFixed(2)} ×` },
  ]
}
type Pair = { idle: number; busy: number }

/** The phones are known, those that will cry have joined, and whoever is on call has answered a page. */
async function rigOn(line: Awaited<ReturnType<typeof openLine>>, { cries, crowd }: { cries: number; crowd: number }) {
  const signing = { authToken: readSettings({}).authToken, publicUrl: line.site }
  const client = sender(line.site)
  const text = (from: string, body: string) => signedText(from, body, signing)
  // The first hundred are in the area code of the staff's own phones.
  const own = Array.from({ length: cries + warmUp }, (_, n) => phone(100 + n))
  const others = Array.from({ length: crowd }, (_, n) => phone(100 + own.length + n))
  const fromEach = async (phones: readonly string[], body: string) => {
    const left = [...phones]
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let from = left.pop(); from; from = left.pop()) await client.send(text(from, body))
      }),
    )
    await line.call('/settle', {})
  }
  await fromEach(own, 'JOIN')
  await fromEach(own, 'YES')
  await fromEach(others, 'hello')

  /** Sends the cries of a round, each at its time. */
  const cryOut = async (seed: number): Promise<Cry[]> => {
    const random = sequence(seed)
    const clock = openClock(line.dir)
    const cried: Cry[] = []
    for (let n = 0; n < criesARound; n++) {
      await sleep(gapMs.least + random() * (gapMs.most - gapMs.least))
      const from = own.pop() as string
      const cry = text(from, words[n % words.length] as string)
      cried.push({ phone: from, at: clock.now() })
      void client.send(cry)
    }
    return cried
  }

  const round = async (seed: number, { background }: { background: boolean }): Promise<Round> => {
    const random = sequence(seed)
    const plan = arrivals(background ? perSecond : 0, roundSeconds, random).map((atMs, n) => {
      const from = others[Math.floor(random() * crowd)] as string
      return { atMs, text: text(from, `can you come by at ${n % 12}`), timed: false }
    })
    const [cried, answered] = await Promise.all([cryOut(seed), openLoop(plan, client.send)])
    const found = await allFound(cried)
    for (const { page } of found) if (page) await press(/https?:\S+/.exec(page.form.Body ?? '')?.[0] ?? '', line.site)
    await line.advance('PT1M')
    const refused = answered.filter(({ status }) => status !== 200).length
    return { reached: found.map(({ reached }) => reached), background: { sent: answered.length, refused } }
  }

  /** What the carrier got for each cry, once it got everything or patience is at an end. */
  const allFound = async (cried: readonly Cry[]) => {
    for (const until = performance.now() + patienceMs; ; await sleep(250)) {
      const requests = (await line.call(`/carrier/requests?last=${requestsLookedAt}`)).json as RequestEntry[]
      const found = cried.map((cry) => foundFor(cry, requests))
      if (found.every(({ page }) => page) || performance.now() > until) return found
    }
  }

  // Warms up what was just started, and proves the phone of whoever is on call: until then a page goes two ways.
  for (const background of [false, true]) await round(0, { background })
  return { round, close: client.close }
}

/** Which page is whose is told by the contact's id: the carrier gets it with the address for receipts. */
function foundFor({ phone: from, at }: Cry, requests: readonly RequestEntry[]) {
  const lately = requests.filter((request) => Date.parse(request.at) >= at)
  const answer = lately.find(({ form }) => form.To === from && /\b911\b/.test(form.Body ?? ''))
  const contact = answer && contactOf(answer)
  const page = lately.find((request) => contact && request.form.To !== from && contactOf(request) === contact)
  const after = (request: RequestEntry | undefined): number => (request ? Date.parse(request.at) - at : Number.POSITIVE_INFINITY)
  return { page, reached: { answer: after(answer), page: after(page) } }
}

const contactOf = ({ form }: RequestEntry): string | undefined => /message=([^~]+)~/.exec(form.StatusCallback ?? '')?.[1]
