/** What may happen under chaos, drawn by fast-check, and how it is told when a sequence fails. */
import fc from 'fast-check'
import { type Fate, fates, type Mood, moods } from './carrier.ts'
import { type Luck, luck } from './luck.ts'
import { type Access, changes, type Person, type Planned, people, type Waker, type Way, wakers } from './planning.ts'

export const phones = ['+16175550123', '+16175550124', '+16175550125'] as const
/** A foreign number: stored, waits, answered by safety only. */
export const abroad = '+442079460123'
export const callers = [...phones, abroad] as const

/** What phones text. `ordinary` texts carry a mark, so that one that lands in another thread is seen. */
export const bodies = [
  'ordinary',
  'ordinary',
  'JOIN',
  'YES',
  'STOP',
  'START',
  'HELP',
  'MENU',
  '1',
  '2',
  '3',
  'TREATMENT',
  // Not seldom, because it is an answer only while something is asked.
  '8',
  '8',
  '8',
  '9',
  'he wont wake up',
  'please stop texting me',
  'i dont want these anymore',
  // Asked back once, so that it must come twice.
  'FORGET',
  'FORGET',
  'FORGET',
  'wrong number',
] as const
export type Body = (typeof bodies)[number]

export const acts = [
  'claim',
  'release',
  'reply',
  'close',
  'opt-out',
  'goes-on',
  'show-number',
  'have',
  'look',
  'hand-off',
  'hand-off',
  'take',
  'take',
  'take-back',
  'enrol',
  'form',
] as const

/** `drain`: nobody reads the spool; `list`: the carrier cannot be asked. */
export const outages = ['store', 'spool', 'drain', 'jobs', 'list'] as const
export type Outage = (typeof outages)[number]

export type What =
  | { happens: 'text'; from: number; body: Body; posted: number; byCarrier: boolean }
  | { happens: 'act'; staff: Person; act: (typeof acts)[number]; on: number; pressed: number; stale: boolean }
  /** Whoever has the link of a page presses "I have it"; on the alarm's, `signedIn` does. */
  | { happens: 'have it'; which: number; signedIn: Person; pressed: number }
  | ({ happens: 'rota'; pressed: number } & Planned)
  | ({ happens: 'access' } & Access)
  | ({ happens: 'way' } & Way)
  /** What the mail server and the push services answer next. */
  | { happens: 'wakers'; answers: Waker[] }
  | { happens: 'replay'; which: number }
  | { happens: 'receipt'; which: number; state: 'sent' | 'delivered' | 'undelivered' | 'failed' }
  | { happens: 'job again'; which: number }
  | { happens: 'mood'; moods: Mood[]; fate: Fate }
  | { happens: 'outage'; of: Outage; minutes: number }
  | { happens: 'tick' }

export type Happening = { afterMs: number; what: What; luck: Luck }

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const person = fc.constantFrom(...people)

const what: fc.Arbitrary<What> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      happens: fc.constant('text' as const),
      // Mostly one, so that what happens to it meets itself.
      from: fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
      body: fc.constantFrom(...bodies),
      posted: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) }),
      byCarrier: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      happens: fc.constant('act' as const),
      staff: fc.constantFrom('ana' as const, 'ben' as const, 'ana' as const, 'ben' as const, 'sam' as const),
      act: fc.constantFrom(...acts),
      on: fc.constantFrom(0, 0, 0, 1, 2),
      pressed: fc.constantFrom(1, 1, 1, 2),
      stale: fc.constantFrom(false, false, true),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('have it' as const),
      which: fc.nat(9),
      signedIn: person,
      pressed: fc.constantFrom(1, 1, 2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('rota' as const),
      change: fc.constantFrom(...changes),
      who: person,
      other: person,
      which: fc.nat(9),
      pressed: fc.constantFrom(1, 1, 2),
      stale: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ happens: fc.constant('access' as const), who: person, disabled: fc.constantFrom(true, true, false) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      happens: fc.constant('way' as const),
      who: person,
      way: fc.constantFrom('sms' as const, 'email' as const, 'push' as const, 'browser' as const, 'no browser' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      happens: fc.constant('wakers' as const),
      answers: fc.array(fc.constantFrom(...wakers), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ happens: fc.constant('replay' as const), which: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('receipt' as const),
      which: fc.nat(99),
      state: fc.constantFrom('sent' as const, 'delivered' as const, 'undelivered' as const, 'failed' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ happens: fc.constant('job again' as const), which: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('mood' as const),
      moods: fc.array(fc.constantFrom(...moods), { maxLength: 6 }),
      fate: fc.constantFrom(...(Object.keys(fates) as Fate[])),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('outage' as const),
      of: fc.constantFrom(...outages),
      minutes: fc.constantFrom(1, 3, 10, 60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ happens: fc.constant('tick' as const) }) },
)

const happening: fc.Arbitrary<Happening> = fc.record({
  afterMs: fc.constantFrom(
    0,
    0,
    0,
    5,
    30,
    200,
    second,
    second,
    20 * second,
    minute,
    3 * minute,
    15 * minute,
    2 * hour,
    9 * hour,
    day,
    5 * day,
  ),
  what,
  luck,
})

/** One sequence: up to sixty happenings, then calm. `forgets`: the calm lasts until everybody is forgotten. */
export type Sequence = { begin: number; happenings: Happening[]; forgets: boolean }

const hoursOfYear = 365 * 24
export const sequence: fc.Arbitrary<Sequence> = fc.record({
  // Any hour of a year, so that nights, Sundays and both changes of the clocks are among them.
  begin: fc.nat(hoursOfYear).map((hours) => Date.parse('2026-11-24T14:00:00.000Z') + hours * hour),
  happenings: fc.array(happening, { minLength: 1, maxLength: 60, size: 'max' }),
  forgets: fc.constantFrom(false, false, false, true),
})

const waited = (ms: number): string =>
  ms === 0
    ? 'at once'
    : ms < second
      ? `${ms} ms later`
      : ms < minute
        ? `${ms / second} s later`
        : ms < day
          ? `${ms / minute} min later`
          : `${ms / day} d later`

const told = (happens: What): string => {
  switch (happens.happens) {
    case 'text':
      return `${callers[happens.from]} texts "${happens.body}"${happens.posted > 1 ? `, posted ${happens.posted} times` : ''}${happens.byCarrier ? ', the carrier answers keywords' : ''}`
    case 'act':
      return `${happens.staff} does ${happens.act} on ${phones[happens.on]}${happens.pressed > 1 ? ' twice' : ''}${happens.stale ? ', from an old page' : ''}`
    case 'have it':
      return `"I have it" is pressed${happens.pressed > 1 ? ' twice' : ''} on page ${happens.which}, signed in as ${happens.signedIn}`
    case 'rota':
      return `the rota: ${happens.change} (${happens.who}, ${happens.other}, entry ${happens.which})${happens.pressed > 1 ? ', twice' : ''}${happens.stale ? ', from an old page' : ''}`
    case 'access':
      return `${happens.who} is ${happens.disabled ? 'shut out' : 'let in again'}`
    case 'way':
      return `${happens.who} chooses ${happens.way}`
    case 'wakers':
      return `mail and push answer [${happens.answers.join(', ')}]`
    case 'replay':
      return `text ${happens.which} is posted again`
    case 'receipt':
      return `a receipt says ${happens.state} of hand-over ${happens.which}`
    case 'job again':
      return `job ${happens.which} comes again`
    case 'mood':
      return `the carrier is [${happens.moods.join(', ')}], then ${happens.fate}`
    case 'outage':
      return `${happens.of} is down for ${happens.minutes} min`
    case 'tick':
      return 'the clock ticks once more'
    default:
      return happens satisfies never
  }
}

/** A sequence in words, one happening a line. */
export const tell = ({ begin, happenings, forgets }: Sequence): string =>
  [
    `from ${new Date(begin).toISOString()}`,
    ...happenings.map(({ afterMs, what, luck: { seed, skewSeconds, mishaps } }) => {
      const ill = mishaps.map(({ call, what: mishap }) => `call ${call} ${mishap}`).join(', ')
      return `  ${waited(afterMs)}: ${told(what)}${ill ? ` — ${ill}` : ''}${skewSeconds ? ` — clocks ${skewSeconds} s off` : ''} (luck ${seed})`
    }),
    `  then calm${forgets ? ', until everybody is forgotten' : ''}`,
  ].join('\n')
