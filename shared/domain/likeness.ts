/**
 * Likeness: how like a text is to labelled texts of one sort. A small linear model over words, parts of words and senses, trained by
 * `npm run learn`. It is one part of the evidence that `grading.ts` adds up; alone it is never sure (ADR 15).
 */

import { noteGrams, noteSenses, type Pieces } from './words/grams.ts'
import { type Listened, listened } from './words/hearing.ts'
import { type DangerKind, dangers } from './words/language.ts'
import { biases, scales, weights } from './words/likeness-weights.ts'
import type { Token } from './words/normalise.ts'
import { firstFrom, type Heard, type Span } from './words/senses.ts'

/** What the model can recognise, in the order of its weights. */
export const likenesses = ['opt-out', ...dangers] as const
export type Likeness = 'opt-out' | DangerKind

/** Weights in the order of the buckets, for each bucket one a likeness; bytes, because a fraction of a score decides nothing. */
let table: Int8Array | undefined
const opened = (): Int8Array => {
  if (!table) {
    const bytes = atob(weights)
    table = new Int8Array(bytes.length)
    for (let n = 0; n < bytes.length; n++) table[n] = bytes.charCodeAt(n)
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

/** What is compared at once: words and parts of words, and what they mean. A block weighs the same however many pieces it has. */
export type Blocks = readonly [words: Pieces, senses: Pieces]

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
  const parts = partsOf(said).map((part): Blocks => {
    const blocks: Blocks = [none(), none()]
    const words = part.map(({ word }) => word)
    noteGrams(words, blocks[0])
    if (most) noteSenses(within(most.heard, part), blocks[1])
    return blocks
  })
  return parts.length === 1 ? parts : [joined(parts, none), ...parts]
}

function joined(parts: readonly Blocks[], none: () => Pieces): Blocks {
  const whole: Blocks = [none(), none()]
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

let latest: { text: string; found: readonly number[] } | undefined

/** How like each of `likenesses` a text, or the part of it that is most so, is, in their order. In natural logarithms of odds. */
export function likenessOf(text: string): readonly number[] {
  // Danger is asked first and everything else afterwards, of the same text.
  if (latest?.text !== text) latest = { text, found: judged(text) }
  return latest.found
}

function judged(text: string): number[] {
  const parts = piecesOf(text).map(likenessOfPart)
  return likenesses.map((_, n) => Math.max(...parts.map((part) => part[n] ?? 0)))
}

function likenessOfPart(blocks: Blocks): number[] {
  const sums = new Float64Array(likenesses.length)
  const all = opened()
  for (const { buckets } of blocks) {
    const share = 1 / Math.sqrt(buckets.size || 1)
    for (const bucket of buckets)
      for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) + share * (all[bucket * likenesses.length + n] ?? 0)
  }
  return likenesses.map((_, n) => (biases[n] ?? 0) + (scales[n] ?? 0) * (sums[n] ?? 0))
}

/** The pieces of this text that spoke loudest for it. For those who try words out; never kept, because they are the person's (R25). */
export function strongestPieces(text: string, like: Likeness, most = 3): string[] {
  const [all, n] = [opened(), likenesses.indexOf(like)]
  return (piecesOf(text, true)[0] ?? [])
    .flatMap(({ names }) => [...(names ?? [])].map(([bucket, said]) => ({ said, weight: all[bucket * likenesses.length + n] ?? 0 })))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ said }) => said)
}
