/**
 * Likeness: what a text may mean although no phrase of ours says so, judged by how like it is to labelled texts. A small linear model over
 * words and parts of words, trained by `npm run learn`. It only ever raises: what is sure is decided by the phrases (R6, ADR 0012).
 */

import { gramsOf } from './words/grams.ts'
import { type DangerKind, dangers } from './words/language.ts'
import { thresholds, weights } from './words/likeness-weights.ts'

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

type Like = { like: Likeness; by: number }
let latest: { normalised: string; found: Like[] } | undefined

/** What the model calls this text like, and by how far each passes its threshold, most first; usually nothing. */
export function likenessesOf(normalised: string): readonly Like[] {
  // Danger is asked first and everything else afterwards, of the same text.
  if (latest?.normalised !== normalised) latest = { normalised, found: judged(normalised) }
  return latest.found
}

/** Three words are too little to be like anything. */
const leastWords = 4

function judged(normalised: string): Like[] {
  if (normalised.split(' ', leastWords).length < leastWords) return []
  const grams = [...gramsOf(normalised).keys()]
  const sums = new Int32Array(likenesses.length)
  const all = opened()
  for (const gram of grams) for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) + (all[gram * likenesses.length + n] ?? 0)
  return likenesses
    .map((like, n) => ({ like, by: (sums[n] ?? 0) / Math.sqrt(grams.length) - (thresholds[n] ?? 0) }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by)
}

/** The pieces of this text that spoke loudest for it. For those who try words out; never kept, because they are the person's (R25). */
export function strongestGrams(normalised: string, like: Likeness, most = 3): string[] {
  const [all, n] = [opened(), likenesses.indexOf(like)]
  return [...gramsOf(normalised)]
    .map(([gram, piece]) => ({ piece, weight: all[gram * likenesses.length + n] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ piece }) => piece)
}
