/** Lexicons: the words of a language and the senses that they carry, as one string that is small when compressed and opened fast. */
import { plain } from './normalise.ts'

/**
 * A lexicon, as it lies in a bundle. The names of the senses in the first line; in the second all sets of senses that entries carry, each by
 * the places of their names in base 36; then for each set a line of the entries that carry it, in their plain form. Sets and entries are in
 * the order of their parts, and each begins with a capital that says how many parts it has from the one before: `A` none, `B` one.
 *
 * @example lexicon({ not: 'no', stop: 'no_more no_text' }) // 'not stop\nA0A1\nAno\nAno_moreBtext'
 */
export type Lexicon = string

/** Entries that carry the same senses, as they are written. */
export type Line = readonly [entries: string, senses: readonly string[]]

const [withinSet, withinEntry] = [',', '_']

/**
 * @param senses the words of each sense, as `Senses` says how they are written
 * @see Lexicon
 */
export function lexicon(senses: Readonly<Record<string, string>>): Lexicon {
  const names = Object.keys(senses)
  const placesOf = new Map<string, Set<number>>()
  for (const [place, name] of names.entries())
    for (const entry of written(senses[name] ?? '')) placesOf.set(entry, (placesOf.get(entry) ?? new Set()).add(place))
  const bySet = new Map<string, { places: readonly number[]; entries: string[] }>()
  for (const [entry, set] of placesOf) {
    const places = [...set]
    const same = bySet.get(places.join())
    if (same) same.entries.push(entry)
    else bySet.set(places.join(), { places, entries: [entry] })
  }
  const sets = [...bySet.values()].toSorted((a, b) => inOrder(a.places, b.places))
  const set = shortened(
    sets.map(({ places }) => places.map((place) => place.toString(36)).join(withinSet)),
    withinSet,
  )
  return [names.join(' '), set, ...sets.map(({ entries }) => shortened(entries.toSorted(), withinEntry))].join('\n')
}

const written = (entries: string): string[] =>
  entries
    .split(/\s+/)
    .filter((each) => each !== '')
    .map(plain)

function inOrder(a: readonly number[], b: readonly number[]): number {
  const unlike = a.findIndex((place, n) => place !== b[n])
  return unlike === -1 ? a.length - b.length : (a[unlike] ?? 0) - (b[unlike] ?? -1)
}

/** How many parts an entry has from the one before; more than this are written again. */
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Each without the parts that it has from the one before; of these at most as many as there are capitals for. */
function shortened(all: readonly string[], joint: string): string {
  let before: string[] = []
  return all
    .map((each) => {
      const parts = each.split(joint)
      const most = Math.min(parts.length, capitals.length) - 1
      let same = 0
      while (same < most && parts[same] === before[same]) same++
      before = parts
      return `${capitals[same]}${parts.slice(same).join(joint)}`
    })
    .join('')
}

function lengthened(short: string, joint: string): string[] {
  // Ended by a joint, so that every part of it is.
  let before = ''
  return (short.match(/[A-Z][^A-Z]*/g) ?? []).map((each) => {
    let end = 0
    for (let same = each.charCodeAt(0) - capitals.charCodeAt(0); same > 0; same--) end = before.indexOf(joint, end) + 1
    const entry = before.slice(0, end) + each.slice(1)
    before = entry + joint
    return entry
  })
}

/** Which senses a lexicon knows. */
export const namesOf = (of: Lexicon): string[] => of.slice(0, of.indexOf('\n')).split(' ')

/** The lines of a lexicon, with the senses that all entries of each carry. */
export function linesOf(of: Lexicon): Line[] {
  const names = namesOf(of)
  const [, sets = '', ...lines] = of.split('\n')
  return lengthened(sets, withinSet).map((set, n) => [
    lines[n] ?? '',
    set.split(withinSet).map((place) => names[Number.parseInt(place, 36)] ?? ''),
  ])
}

/**
 * Entries parted by the word that they have next, each part beginning with that word.
 *
 * @param entries those of a line, or what follows a word
 * @param depth how many words all of them have in common already
 */
export const parted = (entries: string, depth: number): string[] => entries.split(capitals[depth] ?? capitals).filter((each) => each !== '')

/** The word with which a part begins. */
export const wordOf = (part: string): string => part.slice(0, endOf(part))

/** What follows the word of a part: whether an entry ends with it, and the entries that go on. */
export function following(part: string): { ends: boolean; entries: string } {
  const end = endOf(part)
  const goesOn = part[end] === withinEntry
  return { ends: !goesOn, entries: part.slice(goesOn ? end + 1 : end) }
}

const mark = /[A-Z_]|$/
const endOf = (part: string): number => part.search(mark)

/** @internal for tests: every entry, written out, with the senses that it carries. */
export const entriesOf = (of: Lexicon): [entry: string, senses: readonly string[]][] =>
  linesOf(of).flatMap(([entries, senses]) => lengthened(entries, withinEntry).map((entry): [string, readonly string[]] => [entry, senses]))

/** Every whole word that a lexicon knows, in entries of several words too. What an entry has from the one before is there already. */
export const wordsOf = (of: Lexicon): string[] =>
  of
    .split('\n')
    .slice(2)
    .flatMap((line) => line.match(/[^A-Z_*]+/g) ?? [])
