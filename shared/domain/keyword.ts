/** Keywords: is this text an opt-out, an opt-in, HELP or a command? (R2, R3; words are data per language) */
import type { Word, Words } from './words/language.ts'
import { normalise, sentences } from './words/normalise.ts'
import { type Finder, finder, firstOf } from './words/phrase.ts'
import { spoken } from './words/spoken.ts'

export type Reading = {
  /** What the text as a whole says, if it is one of the words that mean something to us. */
  word?: Word
  /** 1 to 9, when the text is that digit and nothing else. */
  digit?: number
  /** The text itself uses a plain word such as naloxone; then plain wording is allowed this session (R16). */
  plain: boolean
  /** Which phrase of ours was found; never the person's words (R25). */
  because: string
}

/**
 * What a text says to us. An opt-out wins over everything else it may say; a doubtful one too (R3).
 * Danger is another question and comes first: `crisis.ts`.
 *
 * Read over the whole text: exact words, with politeness around them ignored. Read over each sentence: requests to stop. What
 * is none of these waits for a person, so a doubt here costs nothing.
 *
 * @example read('pls stop texting me').word // 'opt-out'
 * @example read('i cant stop using').word   // undefined
 */
export function read(text: string): Reading {
  const whole = normalise(text)
  const plain = readers.some((reader) => reader.plain(whole) !== undefined)
  for (const reader of readers) {
    const reading = reader.read(whole, () => sentences(text))
    if (reading !== undefined) return { ...reading, plain }
  }
  return { plain, because: 'no word of ours' }
}

type Found = Omit<Reading, 'plain'>
type Reader = { plain: (whole: string) => string | undefined; read: (whole: string, parts: () => string[]) => Found | undefined }

/** A sentence longer than this is never a bare command with politeness around it. */
const longestCommand = 80

function readerOf(words: Words): Reader {
  const exact = exactOf(words)
  const digit = words.digits.map((word, index): [string, Finder] => [String(index + 1), finder(`^(${index + 1}|${word})$`)])
  const asked = sentenceOf(words)

  function command(whole: string): Found | undefined {
    if (whole === '' || whole.length > longestCommand) return undefined
    const number = digit.find(([, found]) => found(whole))
    if (number !== undefined) return { digit: Number(number[0]), because: `digit ${number[0]}` }
    return exact(whole)
  }

  return { plain: firstOf(words.plain), read: (whole, parts) => command(whole) ?? asked(whole, parts(), exact) }
}

/** Reads a whole text against the exact lists, as it is and then without its politeness and repetitions. */
function exactOf(words: Words): (whole: string) => Found | undefined {
  const lists = Object.entries(words.exact).map(([word, phrases]) => ({
    word: word as Word,
    found: firstOf(phrases.map((phrase) => `^(${phrase})$`)),
  }))
  const politeness = new RegExp(` (?:${words.polite.toSorted((a, b) => b.length - a.length).join('|')})(?= )`, 'gu')
  const bare = (whole: string): string => {
    const left = ` ${whole} `.replace(politeness, '').trim().split(' ')
    return left.filter((token, index) => token !== left[index - 1]).join(' ')
  }
  return (whole) => {
    for (const form of new Set([whole, bare(whole)])) {
      for (const { word, found } of lists) {
        const because = found(form)
        if (because !== undefined) return { word, because }
      }
    }
    return undefined
  }
}

/** Reads each sentence for a request to stop: by what is to stop, not by the word alone. */
function sentenceOf(words: Words): (whole: string, parts: string[], exact: (part: string) => Found | undefined) => Found | undefined {
  const optOut = firstOf(words.optOut)
  const doubtful = firstOf(words.doubtful)
  const hedged = firstOf(words.hedges)
  const goesOn = firstOf(words.goesOn)

  return (whole, parts, exact) => {
    if (goesOn(whole) !== undefined) return undefined
    const certain = parts.map((part) => ({ part, because: optOut(part) })).find(({ because }) => because !== undefined)
    if (certain?.because !== undefined) {
      return { word: hedged(certain.part) === undefined ? 'opt-out' : 'doubtful-opt-out', because: certain.because }
    }
    // "STOP. Who is this?": one sentence is a keyword, the text is more. A person decides; until then nothing is sent.
    const keyword = parts.length > 1 ? parts.map((part) => (part.length > longestCommand ? undefined : exact(part))) : []
    const doubt = keyword.find((found) => found?.word === 'opt-out')?.because ?? parts.map(doubtful).find((found) => found !== undefined)
    return doubt === undefined ? undefined : { word: 'doubtful-opt-out', because: doubt }
  }
}

const readers = spoken.map(readerOf)
