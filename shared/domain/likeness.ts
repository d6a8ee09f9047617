/**
 * Likeness: how like is a text to texts that people labelled so? One small model for everything that texts mean to us: each word, part of a
 * word, sense and pattern of ours stands for a few numbers, their weighed sum is the text, a layer of hidden units looks at these numbers
 * together, and each meaning is a weight for each number and unit.
 * Written by `npm run learn`. It is evidence that `grading.ts` adds up; alone it is never a sure danger or stop (ADR 15).
 */

import { noteCues, noteGrams, noteSenses, type Pieces } from './words/grams.ts'
import { type Listened, listened, meanings } from './words/hearing.ts'
import { type Ask, asks, type Likeness, likenesses } from './words/language.ts'
import type { Token } from './words/normalise.ts'
import { pieceWeights } from './words/piece-weights.ts'
import { firstFrom, type Heard, type Span } from './words/senses.ts'
import { yardstick } from './words/yardstick.ts'

/** Consent is never a matter of likeness (R1); supplies are asked for as anything else is. */
const untaught: ReadonlySet<Ask> = new Set<Ask>(['start', 'join', 'yes', 'harm-reduction'])

/** Everything that the model recognises, in the order of its weights: what is meant surely or possibly, what is meant surely, and what is asked. */
export const meaningsLearned: readonly MeaningLearned[] = [
  ...likenesses,
  ...likenesses.map((sort) => `${sort} sure` as const),
  ...asks.filter((ask) => !untaught.has(ask)),
]
export type MeaningLearned = Likeness | `${Likeness} sure` | Ask

/** So many numbers stand for a piece of a text. */
export const rank = 16
/** So many hidden units look at them. */
export const hidden = 64
/** Half a byte each, around this one. */
const halves = 8

let table: Int8Array | undefined
/** The numbers of all buckets, one bucket after the other. */
const opened = (): Int8Array => {
  if (!table) {
    const bytes = pieceWeights()
    table = new Int8Array(bytes.length * 2)
    for (let n = 0; n < bytes.length; n++) {
      const byte = bytes[n] as number
      table[2 * n] = (byte >> 4) - halves
      table[2 * n + 1] = (byte & 15) - halves
    }
  }
  return table
}

/** Words that are compared at once; a longer sentence is compared in parts that overlap by half. */
const mostAtOnce = 16

/** The words of a part of a text. */
type Part = readonly Token[]

/** The parts of a text that are compared by themselves: its sentences, and the parts of a long one. A cry is not drowned in talk (R6). */
function partsOf({ tokens, begins }: Listened): Part[] {
  const starts = new Set(begins)
  const parts: Part[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    while (to < tokens.length && !starts.has(tokens[to]?.at ?? 0)) to++
    for (let at = from; at === from || at + mostAtOnce / 2 < to; at += mostAtOnce / 2)
      parts.push(tokens.slice(at, Math.min(to, at + mostAtOnce)))
    from = to
  }
  return parts
}

/** What is compared at once: words and parts of words, what they mean, and what the text says by patterns of ours. A block weighs the same however many pieces it has. */
export type Blocks = readonly [words: Pieces, senses: Pieces, cues: Pieces]

/**
 * The pieces of a text, all of it first, then each of its parts where it has several. Their meaning is that of the language that hears most
 * in the text.
 *
 * @param named whether somebody wants to read them
 */
export function piecesOf(text: string, named = false): Blocks[] {
  const said = listened(text)
  const [most] = said.heard.toSorted((a, b) => b.heard.size - a.heard.size)
  const none = (): Pieces => ({ buckets: new Set(), ...(named ? { names: new Map<number, string>() } : {}) })
  const cues = none()
  noteCues(meanings(text), cues)
  // What is said over and over is compared once.
  const unlike = new Map(partsOf(said).map((part) => [part.map(({ word }) => word).join(' '), part]))
  const parts = [...unlike.values()].map((part): Blocks => {
    const blocks: Blocks = [none(), none(), cues]
    const words = part.map(({ word }) => word)
    noteGrams(words, blocks[0])
    if (most) noteSenses(within(most.heard, part), blocks[1])
    return blocks
  })
  return parts.length === 1 ? parts : [joined(parts, none), ...parts]
}

function joined(parts: readonly Blocks[], none: () => Pieces): Blocks {
  const whole: Blocks = [none(), none(), none()]
  for (const part of parts) {
    for (const [n, { buckets, names }] of part.entries()) {
      for (const bucket of buckets) whole[n]?.buckets.add(bucket)
      for (const [bucket, name] of names ?? []) whole[n]?.names?.set(bucket, name)
    }
  }
  return whole
}

function within(heard: Heard, part: Part): Heard {
  const [from, to] = [part[0]?.at ?? 0, (part.at(-1)?.at ?? 0) + 1]
  const found = new Map<string, Span[]>()
  for (const [sense, spans] of heard) {
    const inside: Span[] = []
    for (let n = firstFrom(spans, from); n < spans.length && (spans[n] as Span).from < to; n++) inside.push(spans[n] as Span)
    if (inside.length > 0) found.set(sense, inside)
  }
  return found
}

let latest: { text: string; found: ReadonlyMap<MeaningLearned, number> } | undefined

/** How like the texts of each meaning a text, or the part of it that is most so, is. In natural logarithms of odds. */
export function likenessOf(text: string): ReadonlyMap<MeaningLearned, number> {
  // Danger is asked first and everything else afterwards, of the same text.
  if (latest?.text !== text) latest = { text, found: judged(text) }
  return latest.found
}

function judged(text: string): Map<MeaningLearned, number> {
  const parts = piecesOf(text).map(likenessOfPart)
  return new Map(meaningsLearned.map((meaning, n) => [meaning, Math.max(...parts.map((part) => part[n] ?? 0))]))
}

function likenessOfPart(blocks: Blocks): number[] {
  const numbers = numbersOf(blocks)
  const all = [...numbers, ...unitsOf(numbers)]
  const { biases, meaningWeights } = yardstick()
  return meaningsLearned.map((_, n) => (biases[n] ?? 0) + product(all, meaningWeights[n] ?? []))
}

const product = (some: ArrayLike<number>, others: ArrayLike<number>): number => {
  let sum = 0
  for (let n = 0; n < some.length; n++) sum += (some[n] as number) * (others[n] ?? 0)
  return sum
}

/** The numbers of a text: the weighed sum of those of its pieces. */
function numbersOf(blocks: Blocks): number[] {
  const sum = new Float64Array(rank)
  const all = opened()
  for (const { buckets } of blocks) {
    const share = 1 / Math.sqrt(buckets.size || 1)
    for (const bucket of buckets) for (let n = 0; n < rank; n++) sum[n] = (sum[n] as number) + share * (all[bucket * rank + n] as number)
  }
  return scaled(sum)
}

function scaled(numbers: ArrayLike<number>): number[] {
  const { scales } = yardstick()
  return Array.from(numbers, (number, n) => number * (scales[n] ?? 0))
}

/** What the hidden units make of these numbers. Each counts only above nothing, so two pieces together may mean what neither means alone. */
function unitsOf(numbers: readonly number[]): number[] {
  const { unitBiases, unitWeights } = yardstick()
  return unitWeights.map((weights, unit) => Math.max(0, (unitBiases[unit] ?? 0) + product(numbers, weights)))
}

/**
 * The pieces of this text that spoke loudest for a meaning: those without which it would be least like it, each by itself. For those who try
 * words out; never kept, because they are the person's (R25).
 */
export function strongestPieces(text: string, meaning: MeaningLearned, most = 3): string[] {
  const whole = piecesOf(text, true)[0] ?? []
  const slopes = slopesOf(numbersOf(whole as Blocks), meaningsLearned.indexOf(meaning))
  const all = opened()
  return whole
    .flatMap(({ names }) =>
      [...(names ?? [])].map(([bucket, said]) => ({
        said,
        weight: product(scaled(all.subarray(bucket * rank, (bucket + 1) * rank)), slopes),
      })),
    )
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ said }) => said)
}

/** How much a meaning's likeness grows with each of a text's numbers. */
function slopesOf(numbers: readonly number[], meaning: number): number[] {
  const { meaningWeights, unitWeights } = yardstick()
  const weights = meaningWeights[meaning] ?? []
  const units = unitsOf(numbers)
  return numbers.map((_, d) =>
    units.reduce((sum, unit, n) => (unit > 0 ? sum + (weights[rank + n] ?? 0) * (unitWeights[n]?.[d] ?? 0) : sum), weights[d] ?? 0),
  )
}
