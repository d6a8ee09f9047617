/** `npm run learn`: learns from the labelled texts of `test/phrases` how like a text is to each sort, and what each pattern is worth. Same texts, same numbers. */
import { writeFileSync } from 'node:fs'
import { labelOfMeaning } from '../shared/domain/explain.ts'
import { inTheMaking } from '../shared/domain/grading.ts'
import { hidden, type MeaningLearned, meaningsLearned, piecesOf, rank } from '../shared/domain/likeness.ts'
import { buckets } from '../shared/domain/words/grams.ts'
import { meanings } from '../shared/domain/words/hearing.ts'
import { type Ask, asks, type Likeness, likenesses } from '../shared/domain/words/language.ts'
import { embedded, halved, scoresOf } from './learning/embedding.ts'
import { overNumbers } from './learning/regression.ts'
import { labelled, shuffled } from './learning/texts.ts'

const read = labelled('learn')
const unread = labelled('check')
const texts = [...read, ...unread]
/** Of each text all of it first, then its parts. */
const parts = texts.map(({ text }) => piecesOf(text).map((part) => part.map(({ buckets: of }) => [...of])))
const pieces = parts.map(([whole]) => whole ?? [])
const order = shuffled(texts.length)
const folds = 4

const isOrdinary = (n: number): boolean => texts[n]?.labels.length === 0
const gradeOf = (n: number, sort: Likeness | Ask) => texts[n]?.labels.find(({ label }) => label === labelOfMeaning(sort))?.grade
/** What a cue of danger should be found in: danger of any kind, because a cry that is taken for another kind is heard all the same. */
const isMeant = (n: number, sort: Likeness): boolean =>
  sort === 'opt-out' ? gradeOf(n, sort) !== undefined : (texts[n]?.labels.some(({ label }) => label.startsWith('crisis')) ?? false)

const meant = texts.map(
  (_, n) =>
    new Set(
      meaningsLearned.flatMap((meaning, place) => {
        const sort = meaning.replace(/ sure$/, '') as Likeness | Ask
        const onlySure = sort !== meaning
        const grade = gradeOf(n, sort)
        return grade === 'sure' || (grade !== undefined && !onlySure) ? [place] : []
      }),
    ),
)
const learnedFrom = (among: readonly number[]) => embedded(pieces, meant, { buckets, rank, hidden, labels: meaningsLearned.length, among })

const model = learnedFrom(order)
/** How like each text is to each meaning, by a model that has not seen it. */
const likely: ReadonlyMap<MeaningLearned, number>[] = []
for (let fold = 0; fold < folds; fold++) {
  const others = learnedFrom(order.filter((_, place) => place % folds !== fold))
  for (const [place, n] of order.entries()) {
    if (place % folds !== fold) continue
    const scores = (parts[n] ?? []).map((part) => scoresOf(others, part))
    likely[n] = new Map(meaningsLearned.map((meaning, at) => [meaning, Math.max(...scores.map((each) => each[at] ?? 0))]))
  }
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

const worth = Object.fromEntries(likenesses.map((sort) => [sort, worths(sort)])) as Record<Likeness, Record<string, number>>

const { cuesOf, evidence, leaning: leans } = inTheMaking
const rowOf = (n: number, sort: Likeness): readonly number[] =>
  evidence(sort, cuesOf(sort, texts[n]?.text ?? ''), likely[n] ?? new Map(), ({ says }) => worth[sort][says] ?? 0)
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
    const sure = of(isSure).map((score, n) => ((rows[n]?.[4] ?? 0) > 0 ? score : Number.NEGATIVE_INFINITY))
    const any = of(isAny).map((score, n) =>
      (rows[n]?.[4] ?? 0) > 0 || !inTheMaking.isShort(texts[judgedOn[n] ?? 0]?.text ?? '') ? score : Number.NEGATIVE_INFINITY,
    )
    return [sort, { isSure, isAny, sure, any, rows }]
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
const shares = { page: 0.03, raise: 0.08, stop: 0.003, mayStop: 0.04 } as const
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

/** A text that asks for something and one that means nothing to us: the second is far more frequent in life than here. */
const ordinaryCounts = 2
/** What is done for likeness alone should be right so often, a stop more often. */
const [rightAlone, rightStop] = [0.8, 0.9]

const hits = judgedOn.map((n) => meanings(texts[n]?.text ?? ''))
/** Whether no pattern of ours asks for anything in a text that is long enough to be like something. */
const isSilent = (at: number, least?: number) =>
  !inTheMaking.isShort(texts[judgedOn[at] ?? 0]?.text ?? '', least) &&
  !Object.keys(hits[at] ?? {}).some((list) => list.startsWith('opt-out') || asks.some((ask) => ask === list))
/** What each text is like more than anything else. */
const likest = judgedOn.map((n) =>
  meaningsLearned
    .filter((meaning) => !meaning.endsWith(' sure'))
    .reduce((most, meaning) => ((likely[n]?.get(meaning) ?? 0) > (likely[n]?.get(most) ?? 0) ? meaning : most)),
)
type Candidate = { score: number; right: boolean; counts: number }
function candidates(meaning: Likeness | Ask, among: (at: number) => boolean): Candidate[] {
  return judgedOn
    .flatMap((n, at): Candidate[] =>
      among(at)
        ? [{ score: likely[n]?.get(meaning) ?? 0, right: gradeOf(n, meaning) !== undefined, counts: isOrdinary(n) ? ordinaryCounts : 1 }]
        : [],
    )
    .toSorted((a, b) => b.score - a.score)
}
/** The lowest score down to which so great a share is right. */
function rightFrom(share: number, some: readonly Candidate[]): number {
  let [right, all, lowest] = [0, 0, Number.POSITIVE_INFINITY]
  for (const each of some) {
    all += each.right ? 1 : each.counts
    if (each.right) right++
    if (right / all >= share) lowest = each.score
  }
  return Math.min(lowest, 99)
}
const askedAlone = Object.fromEntries(
  asks
    .filter((ask) => meaningsLearned.includes(ask))
    .map((ask) => [
      ask,
      rightFrom(
        rightAlone,
        candidates(ask, (at) => isSilent(at, inTheMaking.leastAsking) && likest[at] === ask),
      ),
    ]),
)
const stopAlone = rightFrom(
  rightStop,
  candidates('opt-out', (at) => isSilent(at) && likest[at] === 'opt-out'),
)

const short = (numbers: Iterable<number>, digits = 3) => `[${[...numbers].map((each) => Number(each.toFixed(digits))).join(', ')}]`
const rows = (numbers: Float32Array, width: number) =>
  `[\n${Array.from({ length: numbers.length / width }, (_, n) => `  ${short(numbers.subarray(n * width, (n + 1) * width), 2)},`).join('\n')}\n]`
const { bytes, scales } = halved(model)
writeFileSync(
  'shared/domain/words/likeness-weights.ts',
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was counted may look like a constant.\n/** Written by \`npm run learn\`; do not edit. The model of likeness without its pieces: the weights of each meaning and hidden unit, what half a byte of a piece is worth, and what nothing is. */\nexport const scales = ${short(scales, 6)} as const\nexport const biases = ${short(model.biases)} as const\nexport const unitBiases = ${short(model.unitBiases)} as const\nexport const unitWeights: readonly (readonly number[])[] = ${rows(model.units, rank)}\nexport const meaningWeights: readonly (readonly number[])[] = ${rows(model.labels, rank + hidden)}\n`,
)
writeFileSync(
  'shared/domain/words/piece-weights.ts',
  `/** Written by \`npm run learn\`; do not edit. Weights of the pieces of texts, half a byte each. A bundle carries them compressed (\`infra/packing.ts\`). */\nexport const pieceWeights = (): Uint8Array =>\n  Buffer.from(\n    '${Buffer.from(bytes).toString('base64')}',\n    'base64',\n  )\n`,
)
const quoted = (text: string) => `'${text}'`
writeFileSync(
  'shared/domain/words/worth.ts',
  `/** Written by \`npm run learn\`; do not edit. What each pattern is worth, how much the evidence of each sort weighs, and from which sum on it counts. */\nimport type { Ask, Likeness } from './language.ts'\n\n/** From which likeness on a request to stop is held for a person though no pattern says so. */\nexport const stopAlone = ${stopAlone.toFixed(2)}\n\n/** From which likeness on something is asked though no pattern says so. */\nexport const askedAlone: Partial<Record<Ask, number>> = {\n${Object.entries(
    askedAlone,
  )
    .map(([ask, like]) => `  ${quoted(ask)}: ${like.toFixed(2)},`)
    .join(
      '\n',
    )}\n}\n\ntype Leaning = { isSure: readonly number[]; isAny: readonly number[]; atLeast: { sure: number; any: number } }\nexport const leanings: Record<Likeness, Leaning> = {\n${likenesses
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
