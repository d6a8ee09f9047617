/** Keywords: is this text an opt-out, an opt-in, HELP or a command? (R2, R3; words are data per language) */
import { likenessesOf } from './likeness.ts'
import { type Ask, asks, type Rule, type Word, type Words } from './words/language.ts'
import { normalise, sentences } from './words/normalise.ts'
import { firstOf, firstOfEach } from './words/phrase.ts'
import { isOneSlip } from './words/slip.ts'
import { isWord, spoken } from './words/spoken.ts'

/** One thing that a text says to us. `because` is a phrase of ours; never the person's words (R25). */
export type Heard<W extends Word = Word> = { word: W; because: string }

export type Reading = {
  /** What the text as a whole says, if it is something that means something to us: what is acted on. */
  word?: Word
  /** 1 to 9, when the text is that digit and nothing else. */
  digit?: number
  /** The text itself uses a plain word such as naloxone; then plain wording is allowed this session (R16). */
  plain: boolean
  /** Which phrase of ours was found; never the person's words (R25). */
  because: string
  /** Everything that was heard, `word` among it: a text may say two things. */
  heard: readonly Heard[]
  /** No phrase of ours says so, but texts like this one were requests to stop: a person decides, and is told. */
  likeOptOut?: true
}

/**
 * What a text says to us, read in every language we have. An opt-out wins over everything else it may say; a doubtful one too (R3).
 * Danger is another question and comes first: `crisis.ts`.
 *
 * Read over the whole text: exact words, with politeness around them ignored. Read over each sentence: requests to stop. What
 * is none of these waits for a person, so a doubt here costs nothing.
 *
 * @example read('pls stop texting me').word // 'opt-out'
 * @example read('i cant stop using').word   // undefined
 */
export function read(text: string): Reading {
  const whole = normalise(text, isWord)
  const { plain: plainWord, ...asked } = sentencesAsking(whole)
  const plain = plainWord !== undefined
  const digit = readers.map(({ digit }) => digit(whole)).find((found) => found !== undefined)
  if (digit !== undefined) return { digit, plain, because: `digit ${digit}`, heard: [] }
  const exact = mostBinding(readers.flatMap((reader) => reader.exact(whole) ?? []))
  if (exact) return { word: exact.word, plain, because: exact.because, heard: alsoOptOut([exact]) }
  const heard = alsoOptOut(askedIn(asked, whole, sentences(text, isWord)))
  const [first] = heard
  if (first) return { word: first.word, plain, because: first.because, heard }
  return { plain, because: 'no word of ours', heard, ...(isLikeOptOut(whole) ? { likeOptOut: true } : {}) }
}

/** Where no phrase of ours says anything, a text may still be like those that asked us to stop. */
const isLikeOptOut = (whole: string): boolean => likenessesOf(whole).some(({ like }) => like === 'opt-out')

/** A sentence longer than this is never a bare command with politeness around it. */
const longestCommand = 80

/** What binds us first, when a text says several things. */
const precedence: readonly Word[] = ['forget', 'opt-out', 'doubtful-opt-out', ...asks]
const byPrecedence = (a: Heard, b: Heard): number => precedence.indexOf(a.word) - precedence.indexOf(b.word)
const mostBinding = (heard: readonly Heard[]): Heard | undefined => heard.toSorted(byPrecedence)[0]

/** Whoever wants to be forgotten wants no texts either (design §3). */
const alsoOptOut = (heard: Heard[]): Heard[] => {
  const forget = heard.find(({ word }) => word === 'forget')
  const stops = heard.filter(({ word }) => word !== 'doubtful-opt-out' || forget === undefined)
  return forget && !heard.some(({ word }) => word === 'opt-out') ? [...stops, { word: 'opt-out', because: forget.because }] : stops
}

/** Answers to these are carried out at once, and say more exactly what is meant than a request to stop that is bound to an hour. */
const insteadOfStopping: ReadonlySet<Word> = new Set<Word>(['pause', 'less', 'hours'])

function askedIn(sentences: Partial<Record<Ask, string>>, whole: string, parts: string[]): Heard[] {
  const asked = asks.flatMap((word) => {
    const because = sentences[word]
    return because === undefined ? [] : [{ word, because }]
  })
  const stops = mostBinding(readers.flatMap((reader) => reader.stops(whole, parts) ?? []))
  const instead = stops?.word === 'doubtful-opt-out' && asked.some(({ word }) => insteadOfStopping.has(word))
  return [...asked, ...(stops && !instead ? [stops] : [])].toSorted(byPrecedence)
}

type Reader = {
  digit(whole: string): number | undefined
  exact(whole: string): Heard | undefined
  stops(whole: string, parts: string[]): Heard<'opt-out' | 'doubtful-opt-out'> | undefined
}

function readerOf(words: Words): Reader {
  const exact = exactOf(words)
  const digit = firstOf(words.digits.map((word, index) => `^(${index + 1}|${word})$`))
  const digits = words.digits.map((word, index) => `^(${index + 1}|${word})$`)
  return {
    digit: (whole) => {
      const found = digit(whole)
      return found === undefined ? undefined : digits.indexOf(found) + 1
    },
    exact: (whole) => (whole === '' || whole.length > longestCommand ? undefined : exact(whole)),
    stops: stopsOf(words, exact),
  }
}

/** Reads a whole text against the exact lists, as it is and then without its politeness and repetitions. */
function exactOf(words: Words): (whole: string) => Heard | undefined {
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

/** Reads each sentence for a request to stop: by what is to stop, not by the word alone. */
function stopsOf(words: Words, exact: (part: string) => Heard | undefined): Reader['stops'] {
  const listed = firstOfEach({ optOut: words.optOut, doubtful: words.doubtful, hedged: words.hedges })
  const goesOn = firstOf(words.goesOn)

  return (whole, parts) => {
    if (goesOn(whole) !== undefined) return undefined
    const said = parts.map(listed)
    const certain = said.find(({ optOut }) => optOut !== undefined)
    if (certain?.optOut !== undefined) {
      return { word: certain.hedged === undefined ? 'opt-out' : 'doubtful-opt-out', because: certain.optOut }
    }
    // "STOP. Who is this?": one sentence is a keyword, the text is more. A person decides; until then nothing is sent.
    const keyword = parts.length > 1 ? parts.map((part) => (part.length > longestCommand ? undefined : exact(part))) : []
    const doubt =
      keyword.find((found) => found?.word === 'opt-out')?.because ?? said.find(({ doubtful }) => doubtful !== undefined)?.doubtful
    return doubt === undefined ? undefined : { word: 'doubtful-opt-out', because: doubt }
  }
}

const readers = spoken.map(readerOf)
const sentencesAsking = firstOfEach({
  ...(Object.fromEntries(asks.map((ask) => [ask, spoken.flatMap(({ asked }) => asked[ask])])) as Record<Ask, Rule[]>),
  plain: spoken.flatMap(({ plain }) => plain),
})
