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
export const normalise = (text: string): string => words(fold(text))

/** The sentences of a text, each normalised; empty ones are left out. */
export const sentences = (text: string): string[] =>
  fold(text)
    .split(sentenceEnds)
    .map(words)
    .filter((sentence) => sentence !== '')

function fold(text: string): string {
  const plain = text.replace(apostrophes, "'").normalize('NFKD').toLowerCase().replace(invisible, '').replace(stopSign, ' stop ')
  return shortForms.reduce((so, [form, spelled]) => so.replace(form, spelled), plain)
}

const words = (folded: string): string => folded.replaceAll("'", '').replace(gaps, ' ').trim()
