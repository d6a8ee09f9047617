/** Normalising: one plain form of a text, so that case, accents, quotes, emoji and spacing change no reading. */

/** Every apostrophe a phone may type. Dropped in the end, so that "won't", "won’t" and "wont" are one word. */
const apostrophes = /[’‘ʼʹ′`´＇]/gu
/** Invisible characters and accents: dropped without leaving a gap, or a zero-width space would hide a STOP. */
const invisible = /[\p{Cf}\p{M}]/gu
const gaps = /[^\p{L}\p{N}]+/gu
/** A comma too: "STOP, I'm not using" must show its STOP. */
const sentenceEnds = /[.!?;:,\n\r]+/u
/** A stop sign is a stop. */
const stopSign = /🛑/gu
/** Short forms whose dots or apostrophe carry meaning, before those are dropped: "od'd" must not become "odd". */
const shortForms: [RegExp, string][] = [
  [/\bo[.']{0,2}d[.']{1,2}e?d\b/gu, 'oded'],
  [/\bo[.']{0,2}d[.']{1,2}ing\b/gu, 'oding'],
  [/\bo[.']d\b/gu, 'od'],
]

/**
 * A text as words between single spaces: compatibility forms and case folded, accents, apostrophes and invisible
 * characters dropped, everything else that is neither letter nor digit a space. Linear in the text; takes any string.
 *
 * @example normalise('“Stop!!” 🙏') // 'stop'
 */
export const normalise = (text: string, isWord: IsWord = () => false): string => drawnIn(words(fold(text)), isWord)

/** The sentences of a text, each normalised; empty ones are left out. */
export const sentences = (text: string, isWord: IsWord = () => false): string[] =>
  fold(text)
    .split(sentenceEnds)
    .map((sentence) => drawnIn(words(sentence), isWord))
    .filter((sentence) => sentence !== '')

/** A word of a text, and its place: sentences lie further apart than words do. */
export type Token = { word: string; at: number }
/** The words of a text with their places, where each of its sentences begins, and after which place each ends. */
export type Placed = { tokens: Token[]; begins: number[]; ends: number[] }

const [sentenceEnd, pause] = [/[.!?;\n\r]/u, /[.!?;:,\n\r]+/gu]
const [afterSentence, afterPause] = [4, 1]

/** The words of a text, with the places that patterns measure. Linear in the text; takes any string. */
export function placed(text: string, isWord: IsWord = () => false): Placed {
  const found: Placed = { tokens: [], begins: [], ends: [] }
  let [at, isNew] = [0, true]
  const folded = fold(text)
  const clause = (said: string, ended: string) => {
    const own = drawnIn(words(said), isWord)
    for (const word of own === '' ? [] : own.split(' ')) {
      if (isNew) found.begins.push(at)
      isNew = false
      found.tokens.push({ word, at: at++ })
    }
    if (ended === '' || sentenceEnd.test(ended)) {
      if (!isNew) found.ends.push(at)
      if (!isNew) at += afterSentence
      isNew = true
    } else at += afterPause
  }
  let from = 0
  for (const { index, 0: mark } of folded.matchAll(pause)) {
    clause(folded.slice(from, index), mark)
    from = index + mark.length
  }
  clause(folded.slice(from), '')
  return found
}

/** Words of ours in the plain form of a text, marks of our own kept. */
export const plain = (ours: string): string => fold(ours).replaceAll("'", '')

/** Whether our phrases have this word. */
export type IsWord = (word: string) => boolean

/** Three of a letter are no spelling: somebody drew it out. */
const drawnOut = /(\p{L})\1\1+/gu
/** More runs than this in one word are not tried in every way. */
const mostRuns = 3

/** "stooop" as "stop", and "callllling" as "calling", because that one is a word of ours. */
function drawnIn(normalised: string, isWord: IsWord): string {
  if (normalised.search(drawnOut) === -1) return normalised
  return normalised
    .split(' ')
    .map((word) => (word.search(drawnOut) === -1 ? word : spelled(word, isWord)))
    .join(' ')
}

function spelled(word: string, isWord: IsWord): string {
  const runs = Math.min(word.match(drawnOut)?.length ?? 0, mostRuns)
  for (let doubled = 1; doubled < 2 ** runs; doubled++) {
    let run = 0
    const tried = word.replace(drawnOut, (_, letter: string) => (doubled & (1 << run++) ? letter + letter : letter))
    if (isWord(tried)) return tried
  }
  return word.replace(drawnOut, '$1')
}

function fold(text: string): string {
  const plain = text.replace(apostrophes, "'").normalize('NFKD').toLowerCase().replace(invisible, '').replace(stopSign, ' stop ')
  return shortForms.reduce((so, [form, spelled]) => so.replace(form, spelled), plain)
}

const words = (folded: string): string => folded.replaceAll("'", '').replace(gaps, ' ').trim()
