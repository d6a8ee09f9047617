/** `npm run learn`: learns from the labelled texts of `test/phrases` how like a text is to each sort, and what each pattern is worth. Same texts, same numbers. */
import { writeFileSync } from 'node:fs'
import { inTheMaking } from '../shared/domain/grading.ts'
import { type Likeness, likenesses, piecesOf } from '../shared/domain/likeness.ts'
import { buckets } from '../shared/domain/words/grams.ts'
import { overNumbers, overPieces, scoreOf } from './learning/regression.ts'
import { labelled, shuffled } from './learning/texts.ts'

const labelOf = {
  'opt-out': 'opt-out',
  overdose: 'crisis-overdose',
  'self-harm': 'crisis-suicide',
  violence: 'crisis-violence',
  withdrawal: 'crisis-withdrawal',
  alone: 'crisis-alone',
} as const satisfies Record<Likeness, string>

const read = labelled('learn')
const unread = labelled('check')
const texts = [...read, ...unread]
/** Of each text all of it first, then its parts. */
const parts = texts.map(({ text }) => piecesOf(text).map((part) => part.map(({ buckets: of }) => [...of])))
const pieces = parts.map(([whole]) => whole ?? [])
const order = shuffled(texts.length)
const folds = 4

const isOrdinary = (n: number): boolean => texts[n]?.labels.length === 0
const gradeOf = (n: number, sort: Likeness) => texts[n]?.labels.find(({ label }) => label === labelOf[sort])?.grade
/** What a cue of danger should be found in: danger of any kind, because a cry that is taken for another kind is heard all the same. */
const isMeant = (n: number, sort: Likeness): boolean =>
  sort === 'opt-out' ? gradeOf(n, sort) !== undefined : (texts[n]?.labels.some(({ label }) => label.startsWith('crisis')) ?? false)

type Learned = { weight: Float32Array; bias: number; unseen: Float64Array }

/** How like each text is to a sort, by a model that has not seen it; and the model that has seen all. */
function likeness(sort: Likeness): Learned {
  const is = texts.map((_, n) => gradeOf(n, sort) !== undefined)
  const unseen = new Float64Array(texts.length)
  for (let fold = 0; fold < folds; fold++) {
    const model = overPieces(
      pieces,
      buckets,
      is,
      order.filter((_, place) => place % folds !== fold),
    )
    for (const [place, n] of order.entries())
      if (place % folds === fold) unseen[n] = Math.max(...(parts[n] ?? []).map((part) => scoreOf(model, part)))
  }
  return { ...overPieces(pieces, buckets, is, order), unseen }
}

/** So much is believed of a pattern before it is counted on texts that its author had not read. */
const [believed, atMost] = [3, 0.8]

/** What each pattern is worth: two and the logarithm of the odds that a text it is found in is meant so, nothing below nothing. */
function worths(sort: Likeness): Record<string, number> {
  const count = new Map<string, { right: number; all: number; read: { right: number; all: number } }>()
  for (const [n, { text }] of texts.entries()) {
    for (const { says } of inTheMaking.cuesOf(sort, text).all) {
      const each = count.get(says) ?? { right: 0, all: 0, read: { right: 0, all: 0 } }
      count.set(says, each)
      const where = n < read.length ? each.read : each
      where.all++
      if (isMeant(n, sort)) where.right++
    }
  }
  return Object.fromEntries(
    [...count].map(([says, { right, all, read: before }]) => {
      const first = Math.min(atMost, (before.right + 2) / (before.all + 4))
      const share = (right + believed * first) / (all + believed)
      return [says, Number(Math.max(0, 2 + Math.log(share / (1 - share))).toFixed(1))]
    }),
  )
}

const learned = Object.fromEntries(likenesses.map((sort) => [sort, likeness(sort)])) as Record<Likeness, Learned>
const worth = Object.fromEntries(likenesses.map((sort) => [sort, worths(sort)])) as Record<Likeness, Record<string, number>>

const { cuesOf, evidence, leaning: leans } = inTheMaking
const rowOf = (n: number, sort: Likeness): readonly number[] =>
  evidence(cuesOf(sort, texts[n]?.text ?? ''), learned[sort].unseen[n] ?? 0, ({ says }) => worth[sort][says] ?? 0)
const judgedOn = unread.map((_, n) => n + read.length)

type Leaning = { isSure: number[]; isAny: number[]; sure: number[]; any: number[]; rows: readonly (readonly number[])[] }
const leaning = Object.fromEntries(
  likenesses.map((sort): [Likeness, Leaning] => {
    const rows = judgedOn.map((n) => rowOf(n, sort))
    const isSure = overNumbers(
      rows,
      judgedOn.map((n) => gradeOf(n, sort) === 'sure'),
    )
    const isAny = overNumbers(
      rows,
      judgedOn.map((n) => gradeOf(n, sort) !== undefined),
    )
    const of = (by: readonly number[]) => rows.map((row) => leans(row, by))
    // Likeness alone is never sure.
    const sure = of(isSure).map((score, n) => ((rows[n]?.[3] ?? 0) > 0 ? score : Number.NEGATIVE_INFINITY))
    return [sort, { isSure, isAny, sure, any: of(isAny), rows }]
  }),
) as Record<Likeness, Leaning>

/** The score that only so great a share of ordinary texts reaches. */
function reachedBy(share: number, scores: readonly number[]): number {
  const ordinary = scores.filter((_, n) => isOrdinary(judgedOn[n] ?? 0)).toSorted((a, b) => b - a)
  return ordinary[Math.floor(share * ordinary.length)] ?? 0
}
const dangers = likenesses.filter((sort) => sort !== 'opt-out')
const loudest = (of: 'sure' | 'any') => judgedOn.map((_, n) => Math.max(...dangers.map((sort) => leaning[sort][of][n] ?? 0)))
/** Shares of ordinary texts: those that page somebody, those that page or are raised, and those that stop us or may. */
const shares = { page: 0.02, raise: 0.07, stop: 0.002, mayStop: 0.02 } as const
const cuts = {
  danger: { sure: reachedBy(shares.page, loudest('sure')), any: reachedBy(shares.raise, loudest('any')) },
  stop: { sure: reachedBy(shares.stop, leaning['opt-out'].sure), any: reachedBy(shares.mayStop, leaning['opt-out'].any) },
}
const cutOf = (sort: Likeness) => (sort === 'opt-out' ? cuts.stop : cuts.danger)

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
for (const sort of likenesses) {
  const { sure, any } = leaning[sort]
  const meant = judgedOn.map((n) => gradeOf(n, sort))
  const found = meant.filter((grade, n) => grade && ((sure[n] ?? 0) >= cutOf(sort).sure || (any[n] ?? 0) >= cutOf(sort).any)).length
  const surely = meant.filter((grade, n) => grade === 'sure' && (sure[n] ?? 0) >= cutOf(sort).sure).length
  process.stdout.write(
    `${sort.padEnd(11)} ${meant.filter(Boolean).length} unread texts: ${percent(found, meant.filter(Boolean).length)} found, sure as sure ${percent(surely, meant.filter((grade) => grade === 'sure').length)}\n`,
  )
}

const table = new Int8Array(buckets * likenesses.length)
const scales = likenesses.map((sort, place) => {
  const { weight } = learned[sort]
  const scale = Math.max(...weight.map(Math.abs)) / 127
  for (const [gram, each] of weight.entries()) table[gram * likenesses.length + place] = Math.round(each / scale)
  return scale
})
const short = (numbers: readonly number[], digits = 3) => `[${numbers.map((each) => Number(each.toFixed(digits))).join(', ')}]`
writeFileSync(
  'shared/domain/words/likeness-weights.ts',
  `/** Written by \`npm run learn\`; do not edit. Weights of the model of likeness, a byte a bucket and likeness; what a byte is worth, and what nothing is. */\nexport const scales = ${short(scales, 6)} as const\nexport const biases = ${short(likenesses.map((sort) => learned[sort].bias))} as const\nexport const weights =\n  '${Buffer.from(table.buffer).toString('base64')}'\n`,
)
const quoted = (text: string) => `'${text}'`
writeFileSync(
  'shared/domain/words/worth.ts',
  `/** Written by \`npm run learn\`; do not edit. What each pattern is worth, how much the evidence of each sort weighs, and from which sum on it counts. */\nimport type { Likeness } from '../likeness.ts'\n\ntype Leaning = { isSure: readonly number[]; isAny: readonly number[]; atLeast: { sure: number; any: number } }\nexport const leanings: Record<Likeness, Leaning> = {\n${likenesses
    .map(
      (sort) =>
        `  ${quoted(sort)}: { isSure: ${short(leaning[sort].isSure)}, isAny: ${short(leaning[sort].isAny)}, atLeast: { sure: ${cutOf(sort).sure.toFixed(3)}, any: ${cutOf(sort).any.toFixed(3)} } },`,
    )
    .join('\n')}\n}\n\nexport const worth: Record<Likeness, Readonly<Record<string, number>>> = {\n${likenesses
    .map(
      (sort) =>
        `  ${quoted(sort)}: {\n${Object.entries(worth[sort])
          .map(([says, points]) => `    ${quoted(says)}: ${points},`)
          .join('\n')}\n  },`,
    )
    .join('\n')}\n}\n`,
)
