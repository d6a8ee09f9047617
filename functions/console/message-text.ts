/** Message text: what a stranger typed, made harmless to show and to send (T10, F28, F30, F31). */

/** Embeddings and overrides turn what follows them round; marks and isolates are ordinary in right-to-left writing. */
const turning = /[\u202a-\u202e]/g
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
const c1 = /[\u0080-\u009f]/g

const picture = (char: string): string => (char === '\u007f' ? '\u2421' : String.fromCodePoint(0x2400 + char.charCodeAt(0)))
const codePoint = (char: string): string => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`

/**
 * A text with everything invisible made visible. The page isolates it, too.
 *
 * @example shown('a\u0000b') // 'a\u2400b'
 */
export const shown = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, picture).replace(c1, codePoint).replace(turning, codePoint)

/** What a carrier takes in one message. */
export const longestReply = 1600

/** What staff typed, as it is sent: no controls but line breaks, nothing around it. */
export const typed = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(controls, '').replace(c1, '').trim()
