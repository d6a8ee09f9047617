/** Measures how long other phones wait while one phone floods, at half of saturation in an open loop, against the same load from a thousand phones. */
import { deployed } from './built.ts'
import { atMost, type Measure } from './measurement.ts'
import { type Answered, arrivals, closedLoop, openLoop, type Planned, sequence } from './open-loop.ts'
import { embeddedServices, serve } from './services.ts'
import { phone, sender, signedText } from './signed-text.ts'
import { median, percentile } from './statistics.ts'

const sizes = {
  full: { crowd: 1000, others: 200, saturate: { times: 3, seconds: 5 }, rounds: 6, seconds: 10 },
  quick: { crowd: 50, others: 20, saturate: { times: 1, seconds: 1 }, rounds: 1, seconds: 2 },
} as const
type Size = (typeof sizes)[keyof typeof sizes]

const goal = 2
const underWay = 32
/** Of all texts, those of the other phones whose waiting is measured. */
const shareOfOthers = 0.2
/** Shares of saturation for the curve. */
const loads = [0.1, 0.25, 0.5, 0.75, 0.9] as const

type Rig = Awaited<ReturnType<typeof openRig>>
type Load = { perSecond: number; seconds: number; seed: number; background: 'one phone' | 'a crowd' }

export const measureCrowd: Measure = async (size) => {
  const chosen = sizes[size]
  const rig = await openRig(chosen)
  try {
    const saturation = await rig.saturation()
    const half = saturation / 2
    const rounds = { one: [] as Answered[], crowd: [] as Answered[] }
    for (let seed = 1; seed <= chosen.rounds; seed++) {
      const load = { perSecond: half, seconds: chosen.seconds, seed }
      rounds.crowd.push(...(await rig.under({ ...load, background: 'a crowd' })))
      rounds.one.push(...(await rig.under({ ...load, background: 'one phone' })))
    }
    const curve = await curveOf(rig, saturation, chosen)
    const [one, crowd] = [p99(rounds.one), p99(rounds.crowd)]
    return {
      title: 'Other phones while one phone floods, and waiting against texts a second',
      how: [
        `The webhooks bundle behind the gateway in one process, the embedded DynamoDB and SQS in another, the phones in a third. Saturation is what`,
        `${underWay} texts under way at any time get through, from ${chosen.crowd} phones, the median of ${chosen.saturate.times} tries. Then, in an open loop at half of that: texts arrive at`,
        `random instants fixed beforehand, and are timed from the instant they were meant for. A fifth of them come from ${chosen.others} other phones, and`,
        `only those are timed; the rest come from ${chosen.crowd} phones or from a single one. ${chosen.rounds} rounds of ${chosen.seconds} s each, in turns, with the same instants.`,
      ].join('\n'),
      notSaid:
        'How many texts a second a deployed line takes: there each text has a Lambda of its own and DynamoDB does not share a processor with it. Here everything shares one machine, so one phone that makes work for the rest shows.',
      figures: [
        { what: 'saturation', shown: `${saturation.toFixed(0)} texts/s` },
        { what: 'other phones, 99 of 100 are answered within, background from a crowd', shown: `${crowd.toFixed(0)} ms` },
        { what: 'the same, all the background from one phone', shown: `${one.toFixed(0)} ms` },
        atMost('the second to the first', one / crowd, goal, '×'),
        { what: 'the medians: crowd, one phone', shown: `${p50(rounds.crowd).toFixed(1)} ms, ${p50(rounds.one).toFixed(1)} ms` },
        { what: 'texts not answered 200: crowd, one phone', shown: `${refused(rounds.crowd)}, ${refused(rounds.one)}` },
        { what: 'texts of the one phone that were spooled, to be stored later', shown: String(await rig.spooled()) },
      ],
      chart: {
        name: 'load',
        title: 'Waiting against texts a second',
        description: `Half of the texts, and 99 of 100, are answered within: ${curve.map(({ rate, mid, high }) => `${mid.toFixed(0)} and ${high.toFixed(0)} ms at ${rate.toFixed(0)} texts a second`).join('; ')}. Saturation is at ${saturation.toFixed(0)}.`,
        x: { label: 'texts a second, from many phones', scale: 'linear' },
        y: { label: 'milliseconds from the intended instant to the answer' },
        lines: [
          { name: '99 of 100 within', points: curve.map(({ rate, high }) => [Math.round(rate), high]) },
          { name: 'half within', points: curve.map(({ rate, mid }) => [Math.round(rate), mid]) },
        ],
      },
    }
  } finally {
    await rig.close()
  }
}

const timed = (answered: readonly Answered[]): number[] => answered.filter((each) => each.timed).map(({ latencyMs }) => latencyMs)
const p99 = (answered: readonly Answered[]): number => percentile(timed(answered), 0.99)
const p50 = (answered: readonly Answered[]): number => percentile(timed(answered), 0.5)
const refused = (answered: readonly Answered[]): number => answered.filter(({ status }) => status !== 200).length

async function curveOf(rig: Rig, saturation: number, { seconds }: Size) {
  const curve: { rate: number; mid: number; high: number }[] = []
  for (const share of loads) {
    const rate = saturation * share
    const answered = await rig.under({ perSecond: rate, seconds, seed: 99, background: 'a crowd' })
    curve.push({ rate, mid: p50(answered), high: p99(answered) })
  }
  return curve
}

async function openRig({ crowd, others, saturate }: Size) {
  const { webhooks } = await deployed('webhooks')
  const services = await embeddedServices({ counted: false })
  const served = await serve(webhooks.url, services.environment)
  const client = sender(served.url)
  const theCrowd = Array.from({ length: crowd }, (_, n) => phone(n))
  const theOthers = Array.from({ length: others }, (_, n) => phone(crowd + n))
  const theOne = phone(crowd + others)
  let words = 0
  const textFrom = (from: string) => signedText(from, `can you come by at ${++words % 12}`)
  // Everybody has texted before: what is measured is a conversation, not the making of contacts. It warms up as well.
  const known = [...theCrowd, ...theOthers, theOne].map((from) => signedText(from, 'hello'))
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let text = known.pop(); text; text = known.pop()) await client.send(text)
    }),
  )

  return {
    saturation: async () => {
      const rates: number[] = []
      let turn = 0
      for (let n = 0; n < saturate.times; n++) {
        rates.push(
          await closedLoop(() => textFrom(theCrowd[turn++ % crowd] as string), client.send, { underWay, seconds: saturate.seconds }),
        )
      }
      return median(rates)
    },
    under: async ({ perSecond, seconds, seed, background }: Load): Promise<Answered[]> => {
      const random = sequence(seed)
      const any = (phones: readonly string[]): string => phones[Math.floor(random() * phones.length)] as string
      const plan = arrivals(perSecond, seconds, random).map((atMs): Planned => {
        const isOther = random() < shareOfOthers
        const inCrowd = any(theCrowd)
        const from = isOther ? any(theOthers) : background === 'a crowd' ? inCrowd : theOne
        return { atMs, text: textFrom(from), timed: isOther }
      })
      return openLoop(plan, client.send)
    },
    spooled: () => services.inQueue('spool'),
    close: async () => {
      client.close()
      await served.close()
      await services.close()
    },
  }
}
