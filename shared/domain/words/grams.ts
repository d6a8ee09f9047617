/** Grams: the pieces of a text by which the small model of likeness compares it: words, parts of words, and what the words mean. */
import type { Heard } from './senses.ts'

/** Pieces that share a bucket count as one; more buckets cost memory, fewer blur. */
export const buckets = 1 << 15

/** The buckets of the pieces found so far, and their names where somebody wants to read them. */
export type Pieces = { buckets: Set<number>; names?: Map<number, string> }

/** FNV-1a: not secret, only evenly spread and the same on every machine. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
function hashOf(text: string, hash = 0x811c9dc5): number {
  let found = hash
  for (let i = 0; i < text.length; i++) found = step(found, text.charCodeAt(i))
  return found
}
const folded = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % buckets

const [ones, twos, threes, inside] = ['1', '2', '3', 'c'].map((kind) => hashOf(kind)) as [number, number, number, number]
const space = 32

/** Parts of words of these lengths, the word's ends among them; nobody's word is longer. */
const [shortest, longest, longestWord] = [3, 5, 40]

/** Notes words, pairs and threes of words, and parts of words, each once. */
export function noteGrams(words: readonly string[], { buckets: found, names }: Pieces): void {
  const note = (hash: number, name: () => string) => {
    const bucket = folded(hash)
    found.add(bucket)
    names?.set(bucket, name())
  }
  for (const [n, word] of words.entries()) {
    const [before = '', second = ''] = [words[n - 1], words[n - 2]]
    note(hashOf(word, ones), () => word)
    if (n > 0) note(hashOf(word, step(hashOf(before, twos), space)), () => `${before} ${word}`)
    if (n > 1) note(hashOf(word, step(hashOf(before, step(hashOf(second, threes), space)), space)), () => `${second} ${before} ${word}`)
    const ended = `<${word.slice(0, longestWord)}>`
    for (let from = 0; from + shortest <= ended.length; from++) {
      let hash = inside
      for (let length = 1; length <= longest && from + length <= ended.length; length++) {
        hash = step(hash, ended.charCodeAt(from + length - 1))
        if (length >= shortest) note(hash, () => ended.slice(from, from + length))
      }
    }
  }
}

/** Senses stand together when no more than two words lie between them. */
const together = 2
/** More of one sense at once says nothing new. */
const mostSpans = 8

type Known = { hash: number; subject: string | undefined }
const known = new Map<string, Known>()
function knownOf(sense: string): Known {
  const already = known.get(sense)
  if (already) return already
  const found = { hash: hashOf(`s${sense}`), subject: sense.includes(':') ? sense.split(':')[0] : undefined }
  known.set(sense, found)
  return found
}

/** Notes the senses heard, each once, and pairs of senses that stand together, of one subject or common. */
export function noteSenses(heard: Heard, { buckets: found, names }: Pieces): void {
  const spans: (Known & { sense: string; from: number; to: number })[] = []
  for (const [sense, of] of heard) {
    if (sense === '^' || sense === '$') continue
    const { hash, subject } = knownOf(sense)
    found.add(folded(hash))
    names?.set(folded(hash), sense)
    for (const { from, to } of of.slice(0, mostSpans)) spans.push({ sense, hash, subject, from, to })
  }
  spans.sort((a, b) => a.from - b.from)
  for (const [n, one] of spans.entries()) {
    for (let at = n + 1; at < spans.length; at++) {
      const next = spans[at] as (typeof spans)[number]
      if (next.from - one.to > together) break
      if (next.from < one.to || (one.subject !== undefined && next.subject !== undefined && one.subject !== next.subject)) continue
      const bucket = folded(Math.imul(step(one.hash, space), 0x01000193) ^ next.hash)
      found.add(bucket)
      names?.set(bucket, `${one.sense} ${next.sense}`)
    }
  }
}

/** Notes which patterns of ours a text says: what people wrote down as a sign weighs beside what was only counted. */
export function noteCues(said: Readonly<Partial<Record<string, readonly { says: string }[]>>>, { buckets: found, names }: Pieces): void {
  for (const [list, patterns = []] of Object.entries(said)) {
    for (const { says } of patterns) {
      const bucket = folded(hashOf(`q${list} ${says}`))
      found.add(bucket)
      names?.set(bucket, says)
    }
  }
}
