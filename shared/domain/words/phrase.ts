/** Phrases: compiles the phrases of a language and finds them in normalised text. */
import { firstWords } from './first-words.ts'

/** `_` in a phrase. */
const anyWord = '[^ ]+'

const source = (phrase: string): string => `(?:${phrase.replaceAll('_', anyWord)})(?= |$)`

/** A phrase of a list, and its place in that list. */
type Compiled = { list: string; place: number; says: string }
/** A phrase where it is looked for: compiled when it is first asked, because a cold start waits for none. */
type Sought = { rule: Compiled; search?: RegExp }

/** Finds the first of a list; what it answers is a phrase of ours, never a word of the person's (R25). */
export function firstOf(rules: readonly string[]): (normalised: string) => string | undefined {
  const found = firstOfEach({ list: rules })
  return (normalised) => found(normalised).list
}

/**
 * Finds the first of each of several lists, in one walk over the text. A phrase is only searched for where a word of the text can begin
 * it, so a language may have thousands of them.
 */
export function firstOfEach<Name extends string>(
  lists: Record<Name, readonly string[]>,
): (normalised: string) => Partial<Record<Name, string>> {
  let index: Index | undefined
  return (normalised) => {
    index ??= indexed(lists)
    const heard = new Map<string, Compiled>()
    for (const sought of index.anywhere) hear(sought, normalised, 0, heard, '(?: |^)', 'u')
    for (let from = 0; from < normalised.length; ) {
      const space = normalised.indexOf(' ', from)
      const to = space === -1 ? normalised.length : space
      for (const sought of index.byWord.get(normalised.slice(from, to)) ?? []) hear(sought, normalised, from, heard, '', 'uy')
      from = to + 1
    }
    return Object.fromEntries([...heard].map(([list, { says }]) => [list, says])) as Partial<Record<Name, string>>
  }
}

type Index = { byWord: Map<string, Sought[]>; anywhere: Sought[] }

function indexed(lists: Record<string, readonly string[]>): Index {
  const index: Index = { byWord: new Map(), anywhere: [] }
  for (const [list, rules] of Object.entries(lists)) {
    for (const [place, says] of rules.entries()) {
      const sought: Sought = { rule: { list, place, says } }
      const words = firstWords(says)
      if (words === undefined) index.anywhere.push(sought)
      for (const word of words ?? []) {
        const others = index.byWord.get(word)
        if (others) others.push(sought)
        else index.byWord.set(word, [sought])
      }
    }
  }
  return index
}

function hear(sought: Sought, normalised: string, from: number, heard: Map<string, Compiled>, before: string, flags: string): void {
  const { rule } = sought
  const already = heard.get(rule.list)
  if (already && already.place <= rule.place) return
  sought.search ??= new RegExp(`${before}${source(rule.says)}`, flags)
  sought.search.lastIndex = from
  if (sought.search.test(normalised)) heard.set(rule.list, rule)
}
