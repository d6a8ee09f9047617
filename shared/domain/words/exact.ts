/** Exact words: is a whole text one of our words, with politeness around it ignored? */
import type { Keywords, Word } from './language.ts'
import { firstOfEach } from './phrase.ts'
import { isOneSlip } from './slip.ts'

type Exact = { word: Word; because: string }

/** Reads a whole text against the exact lists, as it is and then without its politeness and repetitions. */
export function exactOf(words: Keywords): (whole: string) => Exact | undefined {
  const order = Object.keys(words.exact) as Word[]
  const lists = firstOfEach(
    Object.fromEntries(order.map((word) => [word, words.exact[word].map((phrase) => `^(${phrase})$`)])) as Record<Word, string[]>,
  )
  const politeness = new RegExp(` (?:${words.polite.toSorted((a, b) => b.length - a.length).join('|')})(?= )`, 'gu')
  const bare = (whole: string): string => {
    const left = ` ${whole} `.replace(politeness, '').trim().split(' ')
    return left.filter((token, index) => token !== left[index - 1]).join(' ')
  }
  return (whole) => {
    for (const form of new Set([whole, bare(whole)])) {
      const found = lists(form)
      const word = order.find((each) => found[each] !== undefined)
      if (word !== undefined) return { word, because: found[word] ?? '' }
      const meant = words.slips.find((slip) => isOneSlip(form, slip))
      if (meant !== undefined) return { word: 'opt-out', because: `${meant}, misspelt` }
    }
    return undefined
  }
}
