/** First words: with which words a phrase can begin, so that a text is only searched for phrases that can begin where it has such a word. */

type Node = { item: string | Node[][]; least: number; most: number }
type Begun = { word: string; whole: boolean }

/** A phrase that can begin with more words than this is searched for everywhere. */
const most = 400

/**
 * The words a phrase can begin with, or undefined when it can begin with any.
 *
 * @example firstWords('(stop|quit) texts?') // ['stop', 'quit']
 * @example firstWords('_ dying')            // undefined
 */
export function firstWords(phrase: string): string[] | undefined {
  const begun = follow(parsed(phrase), [{ word: '', whole: false }])
  if (begun === undefined || begun.length > most) return undefined
  const words = new Set(begun.map(({ word }) => word))
  return words.has('') ? undefined : [...words]
}

/** The phrase as a tree of alternatives. Its grammar is the small one of `language.ts`; what only looks ahead begins no word. */
function parsed(phrase: string): Node[] {
  let at = 0
  const alternatives = (): Node[][] => {
    const found: Node[][] = [[]]
    while (at < phrase.length && phrase[at] !== ')') {
      const char = phrase[at++]
      if (char === '|') found.push([])
      else if (char !== '^' && char !== '$') found.at(-1)?.push(...counted(char === '(' ? group() : (char ?? '')))
    }
    return found
  }
  const group = (): Node['item'] | undefined => {
    const ahead = phrase.startsWith('?!', at)
    if (ahead) at += 2
    else if (phrase.startsWith('?:', at)) at += 2
    const inside = alternatives()
    at++
    return ahead ? undefined : inside
  }
  const counted = (item: Node['item'] | undefined): Node[] => {
    const [whole = '', low, high] = /^\{(\d+)(?:,(\d+))?\}/.exec(phrase.slice(at)) ?? []
    at += whole.length
    const [least, last] = whole ? [Number(low), Number(high ?? low)] : [1, 1]
    const optional = phrase[at] === '?'
    if (optional) at++
    return item === undefined ? [] : [{ item, least: optional ? 0 : least, most: last }]
  }
  const whole = alternatives()
  return whole.length === 1 ? (whole[0] ?? []) : [{ item: whole, least: 1, most: 1 }]
}

function follow(nodes: readonly Node[], from: Begun[]): Begun[] | undefined {
  let states: Begun[] | undefined = from
  for (const node of nodes) {
    if (states === undefined || states.every(({ whole }) => whole)) return states
    states = repeated(node, states)
  }
  return states
}

function repeated({ item, least, most: times }: Node, from: Begun[]): Begun[] | undefined {
  const found: Begun[] = least === 0 ? [...from] : []
  let states: Begun[] | undefined = from
  for (let time = 1; time <= times; time++) {
    states = once(item, states)
    if (states === undefined || states.length > most) return undefined
    if (time >= least) found.push(...states)
  }
  return unlike(found)
}

function once(item: Node['item'], from: Begun[]): Begun[] | undefined {
  const open = from.filter(({ whole }) => !whole)
  const done = from.filter(({ whole }) => whole)
  if (open.length === 0) return done
  if (item === '_') return undefined
  if (item === ' ') return [...done, ...open.filter(({ word }) => word !== '').map(({ word }) => ({ word, whole: true }))]
  if (typeof item === 'string') return [...done, ...open.map(({ word }) => ({ word: word + item, whole: false }))]
  const ways = item.map((nodes) => follow(nodes, open))
  return ways.includes(undefined) ? undefined : unlike([...done, ...ways.flatMap((way) => way ?? [])])
}

const unlike = (states: Begun[]): Begun[] => [...new Map(states.map((state) => [`${state.whole} ${state.word}`, state])).values()]
