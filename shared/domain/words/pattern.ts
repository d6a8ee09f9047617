/** Patterns: what senses must stand together, and how near, for a text to say something. The same for every language. */
import { firstFrom, type Heard, type Span } from './senses.ts'

/**
 * A pattern names senses, alternatives between slashes:
 * - `not breathe`: in this order, at most two words between;
 * - `not~breathe`: in this order, nothing between;
 * - `stop .. text`: in this order, at most six words between;
 * - `lips + blue`: in either order, at most four words between;
 * - `pills & die`: both anywhere in the text;
 * - `!not stop text`: no `not` at most two words before `stop`; `stop !job`: none at most three words after;
 * - `-film`: not in the sentence in which the pattern ends;
 * - `^` and `$` are the beginning and the end of a sentence.
 */
export type Pattern = string

type Step = { any: string[]; joined: Joint; notBefore: string[]; notAfter: string[] }
type Joint = 'after' | 'next' | 'far' | 'near'
type Compiled = { says: Pattern; groups: Step[][]; nowhere: string[] }

const farthest = { next: 0, after: 2, near: 4, far: 6 } as const
const [before, behind] = [2, 3]

/**
 * Which patterns of each list a text says, in the order of the list.
 *
 * @param lists opened when a text is first judged, because a cold start waits for none
 * @param heardAs under which name a sense of a list's patterns is heard
 */
export function patterns<Name extends string>(
  lists: () => Record<Name, readonly Pattern[]>,
  heardAs: (list: Name, sense: string) => string = (_, sense) => sense,
): (heard: Heard) => Partial<Record<Name, Pattern[]>> {
  let byKey: Map<string, Keyed<Name>[]> | undefined
  return (heard) => {
    byKey ??= keyed(lists(), heardAs)
    const said = new Set<Keyed<Name>>()
    for (const sense of heard.keys())
      for (const each of byKey.get(sense) ?? []) if (!said.has(each) && isSaid(each.compiled, heard)) said.add(each)
    const found: Partial<Record<Name, Pattern[]>> = {}
    for (const { list, compiled } of [...said].toSorted((a, b) => a.place - b.place)) found[list] = [...(found[list] ?? []), compiled.says]
    return found
  }
}

type Keyed<Name> = { list: Name; place: number; compiled: Compiled }

/** A pattern is only tried where the senses of its last step were heard: the last is what it is about, more often than the first. */
function keyed<Name extends string>(lists: Record<Name, readonly Pattern[]>, heardAs: (list: Name, sense: string) => string) {
  const byKey = new Map<string, Keyed<Name>[]>()
  for (const list of Object.keys(lists) as Name[]) {
    for (const [place, says] of lists[list].entries()) {
      const compiled = compile(says, (sense) => (sense === '^' || sense === '$' ? sense : heardAs(list, sense)))
      const steps = compiled.groups[0] ?? []
      const key = steps.findLast(({ any }) => !any.includes('$') && !any.includes('^'))?.any ?? []
      const each = { list, place, compiled }
      for (const sense of key) byKey.set(sense, [...(byKey.get(sense) ?? []), each])
    }
  }
  return byKey
}

/** Every sense that a pattern names. */
export const sensesOf = (says: Pattern): string[] => {
  const { groups, nowhere } = compile(says, (sense) => sense)
  return [...nowhere, ...groups.flat().flatMap(({ any, notBefore, notAfter }) => [...any, ...notBefore, ...notAfter])].filter(
    (sense) => sense !== '^' && sense !== '$',
  )
}

function compile(says: Pattern, heardAs: (sense: string) => string): Compiled {
  const groups: Step[][] = []
  const nowhere: string[] = []
  for (const part of says.split(' & ')) {
    const steps: Step[] = []
    let joined: Joint = 'after'
    let spared: string[] = []
    for (const word of part
      .replaceAll('~', ' ~ ')
      .split(' ')
      .filter((each) => each !== '')) {
      if (word === '+') joined = 'near'
      else if (word === '..') joined = 'far'
      else if (word === '~') joined = 'next'
      else if (word.startsWith('-')) nowhere.push(...word.slice(1).split('/').map(heardAs))
      else if (word.startsWith('!')) spared = word.slice(1).split('/').map(heardAs)
      else {
        steps.push({ any: word.split('/').map(heardAs), joined, notBefore: spared, notAfter: [] })
        joined = 'after'
        spared = []
      }
    }
    const last = steps.at(-1)
    if (last) last.notAfter.push(...spared)
    if (steps.length > 0) groups.push(steps)
  }
  return { says, groups, nowhere }
}

function isSaid({ groups: [first, ...others], nowhere }: Compiled, heard: Heard): boolean {
  if (first === undefined || !others.every((steps) => follows(steps, 0, undefined, heard, always))) return false
  // A cry for help is not hidden by what another sentence says (R6).
  return follows(first, 0, undefined, heard, (span) => !nowhere.some((sense) => isInSentenceOf(span, heard.get(sense), heard)))
}
const always = () => true

function isInSentenceOf({ from }: Span, others: readonly Span[] | undefined, heard: Heard): boolean {
  if (others === undefined) return false
  const begins = heard.get('^')?.findLast((begin) => begin.from <= from)?.from ?? 0
  const ends = heard.get('$')?.find((end) => end.from > from)?.from ?? Number.POSITIVE_INFINITY
  return others.some((other) => other.from >= begins && other.from < ends)
}

/** Whether the steps from `n` on stand behind `last`, and the place of the last one suits. */
function follows(steps: readonly Step[], n: number, last: Span | undefined, heard: Heard, suits: (span: Span) => boolean): boolean {
  const step = steps[n]
  if (step === undefined) return last !== undefined && suits(last)
  return step.any.some((sense) => {
    const spans = heard.get(sense) ?? []
    const [first, end] = last === undefined ? [0, Number.POSITIVE_INFINITY] : [around(spans, last.from), last.to + farthest[step.joined]]
    for (let at = first; at < spans.length; at++) {
      const span = spans[at] as Span
      if (span.from > end) return false
      if (stands(step, span, last) && isSpared(step, span, heard) && follows(steps, n + 1, span, heard, suits)) return true
    }
    return false
  })
}

/** No entry has more words than this; with the places around it, all that can matter to a place lies this near. */
const nearest = 16
const around = (spans: readonly Span[], place: number): number => firstFrom(spans, place - nearest)

function stands({ joined }: Step, { from, to }: Span, last: Span | undefined): boolean {
  if (last === undefined) return true
  const behindIt = from - last.to
  if (behindIt >= 0) return behindIt <= farthest[joined]
  const beforeIt = last.from - to
  return joined === 'near' && beforeIt >= 0 && beforeIt <= farthest.near
}

const isSpared = ({ notBefore, notAfter }: Step, { from, to }: Span, heard: Heard): boolean =>
  !notBefore.some((sense) => hasBetween(heard.get(sense), from, (other) => other.to <= from && from - other.to <= before)) &&
  !notAfter.some((sense) => hasBetween(heard.get(sense), to, (other) => other.from >= to && other.from - to <= behind))

function hasBetween(spans: readonly Span[] | undefined, place: number, is: (span: Span) => boolean): boolean {
  if (spans === undefined) return false
  for (let at = around(spans, place); at < spans.length; at++) {
    const span = spans[at] as Span
    if (span.from > place + nearest) return false
    if (is(span)) return true
  }
  return false
}
