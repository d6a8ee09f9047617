/** Keywords: is this text an opt-out, an opt-in, HELP or a command? (R2, R3; words are data per language) */
import { type Graded, graded, isHeldByLikeness, isLikeStop, likely, likelyAsked } from './grading.ts'
import { exactOf } from './words/exact.ts'
import { meanings } from './words/hearing.ts'
import { type Ask, asks, type Keywords, type Word } from './words/language.ts'
import { normalise, sentences } from './words/normalise.ts'
import { firstOf } from './words/phrase.ts'
import { isWord } from './words/spoken.ts'
import { yardstick } from './words/yardstick.ts'

/** One thing that a text says to us. `because` is a pattern of ours; never the person's words (R25). */
export type Heard<W extends Word = Word> = { word: W; because: string }

export type Reading = {
  /** What the text as a whole says, if it is something that means something to us: what is acted on. */
  word?: Word
  /** 1 to 9, when the text is that digit and nothing else. */
  digit?: number
  /** The text itself uses a plain word such as naloxone; then plain wording is allowed this session (R16). */
  plain: boolean
  /** Which word or pattern of ours was found; never the person's words (R25). */
  because: string
  /** Everything that was heard, `word` among it: a text may say two things. */
  heard: readonly Heard[]
  /** No pattern of ours says so, but texts like this one were requests to stop: a person decides, and is told. */
  likeOptOut?: true
  /** No pattern of ours says so, but texts like this one asked for it. It is not done for that; whoever reads the text may see it. */
  maybe?: Ask
}

/**
 * What a text says to us, read in every language we have. An opt-out wins over everything else it may say; a doubtful one too (R3).
 * Danger is another question and comes first: `crisis.ts`.
 *
 * Exact words are read first, as the whole text with politeness around them ignored; then what its senses say together
 * (`words/pattern.ts`). What is none of these waits for a person, so a doubt here costs nothing.
 *
 * @example read('pls stop texting me').word // 'opt-out'
 * @example read('i cant stop using').word   // undefined
 */
export function read(text: string): Reading {
  const whole = normalise(text, isWord)
  const { each: readers, plainWord } = opened()
  const plain = plainWord(whole) !== undefined
  const digit = readers.map(({ digit }) => digit(whole)).find((found) => found !== undefined)
  if (digit !== undefined) return { digit, plain, because: `digit ${digit}`, heard: [] }
  const exact = mostBinding(readers.flatMap((reader) => reader.exact(whole) ?? []))
  if (exact) return { word: exact.word, plain, because: exact.because, heard: alsoOptOut([exact]) }
  const said = alsoOptOut(askedIn(text))
  const like = said.length > 0 ? { heard: said } : likelyIn(text)
  const [first] = like.heard
  if (first) return { word: first.word, plain, because: first.because, ...like }
  return { plain, because: 'no word of ours', ...like, ...(isLikeOptOut(text) ? { likeOptOut: true } : {}) }
}

const stopOf = (text: string): Graded | undefined => graded(text).find(({ sort }) => sort === 'opt-out')
/** Where no pattern of ours says anything, a text may still be like those that asked us to stop. */
const isLikeOptOut = (text: string): boolean => stopOf(text) !== undefined

/** What cannot be taken back is held for a person, when a text is only like it. */
const heldIfLikely: ReadonlySet<Word> = new Set<Word>(['wrong-number'])
/** What harms where something else was meant is never done for likeness, which hardly hears a "not" and takes any number for an age, any call for a name. */
const neverByLikeness: ReadonlySet<Word> = new Set<Word>(['forget', 'treatment', 'call-me', 'under-18', 'name'])

/** What a text is like, where no word or pattern of ours says anything. */
function likelyIn(text: string): Pick<Reading, 'heard' | 'maybe'> {
  const held: Heard = { word: 'doubtful-opt-out', because: likely }
  if (isHeldByLikeness(text)) return { heard: [held] }
  const ask = likelyAsked(text)
  if (ask === undefined) return { heard: [] }
  if (heldIfLikely.has(ask)) return { heard: [held], maybe: ask }
  return neverByLikeness.has(ask) ? { heard: [], maybe: ask } : { heard: [{ word: ask, because: likely }] }
}

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

function askedIn(text: string): Heard[] {
  const meant = meanings(text)
  const asked = asks.flatMap((word): Heard[] => {
    const because = word in meant ? meant[word as keyof typeof meant]?.[0]?.says : undefined
    return because === undefined ? [] : [{ word, because }]
  })
  const stops = stopIn(text)
  const unsure = stops?.word === 'doubtful-opt-out' || meant['opt-out sure'] === undefined
  const instead = unsure && asked.some(({ word }) => insteadOfStopping.has(word))
  return [...asked, ...(stops && !instead ? [stops] : [])].toSorted(byPrecedence)
}

function stopIn(text: string): Heard | undefined {
  const stop = stopOf(text)
  // "STOP. Who is this?": one sentence is a keyword, the rest is something else. A person decides; until then nothing is sent.
  const parts = sentences(text, isWord).map((part) => ({
    part,
    exact: opened()
      .each.map(({ exact }) => exact(part))
      .find((found) => found?.word === 'opt-out'),
  }))
  const keyword = parts.length > 1 ? parts.find(({ exact }) => exact)?.exact : undefined
  const rest = keyword ? parts.flatMap(({ part, exact }) => (exact ? [] : [part])).join('. ') : text
  const because = keyword?.because ?? stop?.because
  if (because === undefined) return undefined
  const isSure =
    (rest === text || rest === '' ? stop : stopOf(rest))?.grade === 'sure' || (keyword !== undefined && rest !== '' && isLikeStop(rest))
  return { word: isSure ? 'opt-out' : 'doubtful-opt-out', because }
}

type Reader = {
  digit(whole: string): number | undefined
  exact(whole: string): Heard | undefined
}

function readerOf(words: Keywords): Reader {
  const exact = exactOf(words)
  const digit = firstOf(words.digits.map((word, index) => `^(${index + 1}|${word})$`))
  const digits = words.digits.map((word, index) => `^(${index + 1}|${word})$`)
  return {
    digit: (whole) => {
      const found = digit(whole)
      return found === undefined ? undefined : digits.indexOf(found) + 1
    },
    exact: (whole) => (whole === '' || whole.length > longestCommand ? undefined : exact(whole)),
  }
}

type Readers = { each: readonly Reader[]; plainWord(normalised: string): string | undefined }
let readers: Readers | undefined
/** Opened when a text is first read, because a cold start waits for none. */
function opened(): Readers {
  if (!readers) {
    const keywords = Object.values(yardstick().keywords)
    readers = { each: keywords.map(readerOf), plainWord: firstOf(keywords.flatMap(({ plain }) => plain)) }
  }
  return readers
}
