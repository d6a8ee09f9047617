/** Senses: finds which meanings the words of a text carry, in one language. */
import { type Entry, entriesOf, type Lexicon } from './lexicon.ts'
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
type Branch = { rests: Entry[]; grown?: Node }
type Node = { words: Map<string, Branch>; stems: Map<string, Branch>; senses: string[] }
/** A stem has so many letters. */
const [shortestStem, longestStem] = [2, 24]

/** Reads a text for the senses of one language. Opened when it is first asked, because a cold start waits for none. */
export function listener(lexiconOf: () => Lexicon): (tokens: readonly Token[]) => Heard {
  let root: Node | undefined
  return (tokens) => {
    root ??= grown(entriesOf(lexiconOf()))
    const heard = new Map<string, Span[]>()
    for (let n = 0; n < tokens.length; n++) walk(root, tokens, n, n, heard)
    return heard
  }
}

function grown(rests: readonly Entry[]): Node {
  const node: Node = { words: new Map(), stems: new Map(), senses: [] }
  for (const [entry, senses] of rests) {
    if (entry === '') {
      node.senses.push(...senses)
      continue
    }
    const end = entry.indexOf('_')
    const [word, rest] = end === -1 ? [entry, ''] : [entry.slice(0, end), entry.slice(end + 1)]
    const [branches, key] = word.endsWith('*') ? [node.stems, word.slice(0, -1)] : [node.words, word]
    const branch = branches.get(key)
    if (branch) branch.rests.push([rest, senses])
    else branches.set(key, { rests: [[rest, senses]] })
  }
  return node
}

function below(branch: Branch): Node {
  if (branch.grown === undefined) {
    branch.grown = grown(branch.rests)
    branch.rests = []
  }
  return branch.grown
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
  const next = at.words.get(token.word)
  if (next) walk(below(next), tokens, first, n + 1, heard)
  if (at.stems.size === 0) return
  for (let length = shortestStem; length <= Math.min(token.word.length, longestStem); length++) {
    const stem = at.stems.get(token.word.slice(0, length))
    if (stem) walk(below(stem), tokens, first, n + 1, heard)
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
