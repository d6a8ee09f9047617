/** Wording: what is wrong with a text to a survivor, whoever wrote it. One code for the catalogue and for what staff type (R16, R17, R36). */
import { read } from './keyword.ts'
import { known } from './known.ts'
import { readingOf } from './reading-grade.ts'
import type { Language } from './say.ts'
import { alarming, asking, stamping, telling, wayOut } from './wording-words.ts'
import type { Word } from './words/language.ts'

/** One thing that is wrong, as a sentence to whoever writes. `rule` is where it is written down. */
export type Fault = { rule: string; says: string }

export type Reader = {
  language: Language
  /** The person chose or used plain words, or it is a reply to danger (R16). */
  plain: boolean
  /** The programme's own page, the one address a text may name. */
  site: string
  /** What only this text may ask for: a yes, in the opt-in confirmation. */
  mayAsk?: readonly Word[]
}

/** What a locked screen shows of a text. */
const glanceLength = 40

/**
 * What is wrong with a text to a survivor. Empty when nothing is.
 *
 * @example faultsIn('Good to hear from you.', { language: 'en', plain: false, site: 'example.org/trust' }) // []
 */
export function faultsIn(text: string, reader: Reader): Fault[] {
  const bare = plainLetters(text)
  return [
    ...(reader.plain ? [] : tellingFaults(bare, reader.language)),
    ...(reader.plain ? [] : glanceFaults(text, reader.language)),
    ...stampingFaults(bare, reader.language),
    ...linkFaults(text, reader.site),
    ...answerFaults(text, reader),
    ...readingFaults(text, reader.language),
  ]
}

/** Small letters without accents, so that lists need each word once. */
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A list as one pattern; `-` in a word is any space or hyphen, `*` any ending. */
const listed = known((words) => {
  const each = words.split(/\s+/).map((word) => word.replaceAll('-', '[\\s-]').replace('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
})
const found = (text: string, words: string): string[] => [...new Set(text.match(listed(words)) ?? [])]

const tellingFaults = (bare: string, language: Language): Fault[] =>
  found(bare, telling[language]).map((word) => ({
    rule: 'R16',
    says: `"${word}" tells whoever looks on what this is about. Use neutral words until the person used such a word.`,
  }))

function glanceFaults(text: string, language: Language): Fault[] {
  const glance = plainLetters([...text].slice(0, glanceLength).join(''))
  return found(glance, alarming[language]).map((word) => ({
    rule: 'R17',
    says: `"${word}" stands in the first ${glanceLength} characters, which a locked phone shows. Move it further back.`,
  }))
}

const stampingFaults = (bare: string, language: Language): Fault[] =>
  stamping[language].flatMap(({ words, instead }) =>
    found(bare, words).map((word) => ({ rule: 'person first', says: `"${word}" stamps a person: ${instead}.` })),
  )

/** An address, with or without its scheme. Addresses of two letters after the dot are links too; "Mon.Tue" is none. */
const link =
  /https?:\/\/\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|health|help|app|link|page|io|ly|me|co|us|be)\b\S*/gi

const linkFaults = (text: string, site: string): Fault[] =>
  (text.replaceAll(site, '').match(link) ?? []).map((address) => ({
    rule: 'R17',
    says: `"${address}" is an address that stays on the phone and may tell. Only the programme's own page may be named.`,
  }))

/**
 * What a text asks people to answer: words in capitals, digits that begin an option, and the word behind "reply" or "text".
 *
 * @example invited('Reply 1 for yes, or text MENU.', 'en') // ['1', 'MENU']
 */
export function invited(text: string, language: Language): string[] {
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)].map(([word]) => word)
  const behind = [...text.matchAll(askingFor(asking[language]))].map(([, word = '']) => word)
  const digits = [...text.matchAll(/(?:^|[\s,])(\d)(?= \p{L})/gmu)].map(([, digit = '']) => digit)
  return [...new Set([...behind.filter((word) => isCapitals(word) || isCommand(word)), ...digits, ...capitals])]
}
const isCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)
/** A word in small letters stands in a sentence: that it is a little like a wish to stop says nothing. */
const isCommand = (word: string): boolean => ![undefined, 'doubtful-opt-out'].includes(read(word).word)

/** "Escreva para nós": a word that only leads to the next one is not asked for. */
const askingFor = known((verbs) => new RegExp(`(?<!\\p{L})(?:${verbs.split(' ').join('|')}) ["'“]?(?!para [\\p{L}\\p{N}])(\\p{L}+)`, 'giu'))

/** Answers by which the line, or the carrier before us, would stop or begin something else than what was asked. */
const never: readonly Word[] = ['opt-out', 'doubtful-opt-out', 'forget', 'yes', 'join', 'start']

function answerFaults(text: string, { language, mayAsk = [] }: Reader): Fault[] {
  return invited(text.replace(wayOut[language].says, ''), language).flatMap((word) => {
    const meant = never.find((each) => each === read(word).word)
    if (meant === undefined || mayAsk.includes(meant)) return []
    const does = meant.endsWith('opt-out') || meant === 'forget' ? 'would end the texts' : 'would be taken for joining'
    return [{ rule: 'R2', says: `"${word}" as an answer ${does}. Ask for a number or for other words.` }]
  })
}

const readingFaults = (text: string, language: Language): Fault[] => {
  const reading = readingOf(text, language)
  if (reading === undefined || reading.easy) return []
  return [{ rule: 'R36', says: `It is hard to read (${reading.measure} ${reading.value.toFixed(1)}). Use shorter words and sentences.` }]
}
