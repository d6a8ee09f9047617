/** Senses: finds which meanings the words of a text carry, in one language. */
import { following, type Lexicon, type Line, linesOf, parted, wordOf } from './lexicon.ts'
import type { Token } from './normalise.ts'

/** Where a sense was heard: the places of its first word and after its last one. */
export type Span = { from: number; to: number }
export type Heard = ReadonlyMap<string, readonly Span[]>

/** The first of spans, which stand in the order of their places, that begins at a place or after it. A long text is not searched from its beginning. */
export function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).from < place) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The words of each sense, between spaces. `_` joins words that only mean it together; a `*` at the end of a word stands for any ending.
 *
 * @example { breathe: 'breath* catch_his_breath' }
 */
export type Senses = Readonly<Record<string, string>>

/** A place in the tree of all entries. What lies below is built when a text first comes there: most texts come to few places. */
type Node = { words: Branches; stems: Branches; senses: string[] }
/** Below a word: the parts of lines that begin with it, or what grew from them. */
type Branches = Map<string, Line[] | Node>
/** A stem has so many letters. */
const [shortestStem, longestStem] = [2, 24]

/** Reads a text for the senses of one language. Opened when it is first asked, because a cold start waits for none. */
export function listener(lexiconOf: () => Lexicon): (tokens: readonly Token[]) => Heard {
  let root: Node | undefined
  return (tokens) => {
    root ??= rooted(linesOf(lexiconOf()))
    const heard = new Map<string, Span[]>()
    for (let n = 0; n < tokens.length; n++) walk(root, tokens, n, n, heard)
    return heard
  }
}

const bare = (): Node => ({ words: new Map(), stems: new Map(), senses: [] })

function grow(node: Node, entries: string, senses: readonly string[], depth: number): void {
  for (const part of parted(entries, depth)) {
    const word = wordOf(part)
    const [branches, key] = word.endsWith('*') ? [node.stems, word.slice(0, -1)] : [node.words, word]
    const parts = branches.get(key)
    if (Array.isArray(parts)) parts.push([part, senses])
    else branches.set(key, [[part, senses]])
  }
}

function rooted(lines: readonly Line[]): Node {
  const root = bare()
  for (const [entries, senses] of lines) grow(root, entries, senses, 0)
  return root
}

/** What lies below a word, so many words deep. */
function below(branches: Branches, word: string, depth: number): Node | undefined {
  const parts = branches.get(word)
  if (!Array.isArray(parts)) return parts
  const node = bare()
  for (const [part, senses] of parts) {
    const { ends, entries } = following(part)
    if (ends) node.senses.push(...senses)
    grow(node, entries, senses, depth)
  }
  branches.set(word, node)
  return node
}

function walk(at: Node, tokens: readonly Token[], first: number, n: number, heard: Map<string, Span[]>): void {
  const [begin, last] = [tokens[first], tokens[n - 1]]
  if (begin && last && n > first) {
    for (const sense of at.senses) {
      const span = { from: begin.at, to: last.at + 1 }
      const spans = heard.get(sense)
      if (spans) spans.push(span)
      else heard.set(sense, [span])
    }
  }
  const token = tokens[n]
  if (token === undefined || (n > first && last && token.at > last.at + 1)) return
  const depth = n - first + 1
  const next = below(at.words, token.word, depth)
  if (next) walk(next, tokens, first, n + 1, heard)
  if (at.stems.size === 0) return
  for (let length = shortestStem; length <= Math.min(token.word.length, longestStem); length++) {
    const stem = below(at.stems, token.word.slice(0, length), depth)
    if (stem) walk(stem, tokens, first, n + 1, heard)
  }
}

/** What texts are about; each subject has words of its own, and those of `common`. */
export const subjects = ['overdose', 'withdrawal', 'selfHarm', 'alone', 'violence', 'stopping', 'asks', 'wishes'] as const
export type Subject = (typeof subjects)[number]
export type Subjects = Readonly<Record<Subject | 'common', Senses>>

/**
 * All subjects of a language as one, so that a text is walked once. `names`: the senses that a subject has own words for, in any language. A subject may know more words for a common sense; they count for that
 * subject only, because a word that means hurt where somebody is beaten means something else where somebody is sick.
 */
export function united(language: Subjects, names: Readonly<Record<Subject, readonly string[]>>): Senses {
  const all: Record<string, string> = { ...language.common }
  for (const subject of subjects)
    for (const sense of names[subject]) all[ownOf(subject, sense)] = `${language.common[sense] ?? ''} ${language[subject][sense] ?? ''}`
  return all
}

/** The senses for which a subject has words of its own, in any of the languages. */
export function namesIn(languages: readonly Subjects[]): Record<Subject, readonly string[]> {
  const of = (subject: Subject) => [...new Set(languages.flatMap((language) => Object.keys(language[subject])))]
  return Object.fromEntries(subjects.map((subject) => [subject, of(subject)] as const)) as unknown as Record<Subject, readonly string[]>
}

/** Under which name a subject's own words for a sense are heard. */
export const ownOf = (subject: Subject, sense: string): string => `${subject}:${sense}`
