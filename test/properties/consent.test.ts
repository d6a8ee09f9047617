/** Consent words arrive late, out of order and again; whose word is the last one counts, not which the store saw last (F22, T6). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OptOutType } from '../../shared/domain/happening.ts'
import { plus } from '../../shared/domain/time.ts'
import { phone, type Story, tell } from '../support/story.ts'
import { tuesday } from '../support/world.ts'

type Word = 'stop' | 'doubt' | 'join' | 'start' | 'yes'
/** `place`: its turn among the phone's own words, by when our edge received them. */
type Text = { word: Word; place: number; byCarrier: boolean }

const bodies = { stop: 'STOP', doubt: 'STOP. Who is this?', join: 'JOIN', start: 'START', yes: 'YES' } as const
/** What the carrier says it did about the word by itself; it knows neither JOIN nor our YES. */
const carrierWords: Partial<Record<Word, OptOutType>> = { stop: 'STOP', start: 'START' }

const receivedAt = ({ place }: Pick<Text, 'place'>): string => plus(tuesday, { minutes: place })

function arrive(line: Story, text: Text): Promise<void> {
  const optOutType = text.byCarrier ? carrierWords[text.word] : undefined
  const more = { sid: `SM-${text.place}`, receivedAt: receivedAt(text), ...(optOutType ? { optOutType } : {}) }
  return line.text(phone, bodies[text.word], more)
}

async function told(arrivals: readonly (Text | 'form')[]) {
  const line = tell()
  // All of it is drained an hour after the last of them came, as after an outage; nothing lapses that soon.
  line.clock.now = plus(tuesday, { hours: 1 })
  for (const arrival of arrivals) await (arrival === 'form' ? line.form() : arrive(line, arrival))
  return { line, consent: await line.consent(), suppressed: (await line.suppression()) !== undefined }
}

type Standing = 'none' | 'asked' | 'in' | 'held' | 'out'
const named = { none: 'none', asked: 'pending', in: 'opted-in', held: 'held', out: 'opted-out' } as const satisfies Record<Standing, string>

/** The law in five lines: a stop stops, a doubt holds who is not stopped, a YES to an open question opts in, joining asks who is not in. */
function law(words: readonly Word[]): Standing {
  return words.reduce<Standing>((standing, word) => {
    if (word === 'stop') return 'out'
    if (word === 'doubt') return standing === 'out' ? 'out' : 'held'
    if (word === 'yes') return standing === 'asked' ? 'in' : standing
    return standing === 'in' ? 'in' : 'asked'
  }, 'none')
}

const wordOf = fc.constantFrom<Word>('stop', 'doubt', 'join', 'start', 'yes')
const textsSaid = fc
  .array(fc.record({ word: wordOf, byCarrier: fc.boolean() }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((each, place): Text => ({ ...each, place })))
const shuffled = (texts: readonly Text[]) => fc.shuffledSubarray([...texts], { minLength: texts.length, maxLength: texts.length })
const replayed = (texts: readonly Text[]) =>
  fc
    .array(fc.constantFrom(...texts), { maxLength: 3 })
    .chain((again) =>
      again.reduce<fc.Arbitrary<Text[]>>(
        (row, text) =>
          row.chain((before) => fc.integer({ min: before.indexOf(text) + 1, max: before.length }).map((n) => before.toSpliced(n, 0, text))),
        fc.constant([...texts]),
      ),
    )

const runs = { numRuns: 60 }

describe('in the order in which they were received', () => {
  test('the standing is the law’s, and a replay of any of them at any later moment changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(textsSaid.chain(replayed), async (arrivals) => {
        const first = arrivals.filter((text, n) => arrivals.indexOf(text) === n)
        const { consent, suppressed, line } = await told(arrivals)
        const standing = law(first.map(({ word }) => word))
        expect(consent).toBe(named[standing])
        // A stop is remembered apart from the contact until a YES.
        const lastIn = first.findLastIndex((_, n) => law(first.slice(0, n + 1).map(({ word }) => word)) === 'in')
        expect(suppressed).toBe(first.slice(lastIn + 1).some(({ word }) => word === 'stop'))
        expect((await line.thread()).filter(({ direction }) => direction === 'in')).toHaveLength(first.length)
      }),
      runs,
    )
  })

  test('a signed copy of any of them, brought forty days later to somebody whom a form has asked meanwhile, changes nothing and sends nothing', async () => {
    await fc.assert(
      fc.asyncProperty(textsSaid, async (texts) => {
        const { line } = await told(texts)
        await line.advance({ days: 40 })
        await line.form()
        await line.runJobs()
        const before = [await line.consent(), await line.suppression(), line.carrier.accepted.length]
        for (const { word, place, byCarrier } of texts) {
          const optOutType = byCarrier ? carrierWords[word] : undefined
          await line.text(phone, bodies[word], { sid: `SM-${place}`, ...(optOutType ? { optOutType } : {}) })
        }
        expect([await line.consent(), await line.suppression(), line.carrier.accepted.length]).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})

describe('in whatever order they are drained', () => {
  test('when the last word received is their one stop, it ends stopped and suppressed, whatever a form did meanwhile', async () => {
    const arrivals = textsSaid.chain((texts) => {
      const all: Text[] = [...texts.filter(({ word }) => word !== 'stop'), { word: 'stop', place: texts.length, byCarrier: false }]
      return fc.tuple(shuffled(all), fc.nat({ max: all.length })).map(([row, n]) => [...row.slice(0, n), 'form' as const, ...row.slice(n)])
    })
    await fc.assert(
      fc.asyncProperty(arrivals, async (row) => {
        const { consent, suppressed } = await told(row)
        expect({ consent, suppressed }).toEqual({ consent: 'opted-out', suppressed: true })
      }),
      runs,
    )
  })

  // Order may matter here and nowhere else: of JOIN, STOP, YES with the STOP drained last, the YES stands as the newer word, though in the
  // order received it would have found no open question. And a YES or a later join drained first leaves somebody out rather than in.
  test('nobody is in whose last YES has no join before it, or a stop or a doubt after it', async () => {
    await fc.assert(
      fc.asyncProperty(textsSaid.chain(shuffled), async (row) => {
        const { consent } = await told(row)
        if (consent !== 'opted-in') return
        const received = row.toSorted((a, b) => a.place - b.place).map(({ word }) => word)
        const yes = received.lastIndexOf('yes')
        expect(received.slice(0, yes).some((word) => word === 'join' || word === 'start')).toBe(true)
        expect(received.slice(yes).filter((word) => word === 'stop' || word === 'doubt')).toEqual([])
      }),
      runs,
    )
  })

  test.each<[string, Word[]]>([
    ['a doubt', ['doubt', 'join', 'yes', 'doubt']],
    ['a stop', ['stop', 'join', 'yes', 'stop']],
  ])('%s that is said again after a YES, and drained before it, keeps them out', async (_, words) => {
    const row = words.map((word, place): Text => ({ word, place, byCarrier: false }))
    const [first, join, yes, again] = row as [Text, Text, Text, Text]
    const { consent } = await told([first, again, join, yes])
    expect(consent).not.toBe('opted-in')
  })
})
