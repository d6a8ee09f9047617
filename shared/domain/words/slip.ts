/** Slips of the thumb: is one word another with a single mistake in it? */

/** Shorter words are one slip away from too many others: "quit" from "quiet". */
const shortest = 6

/**
 * Whether `typed` is `word` with one letter too many, too few or wrong, or two neighbours swapped. The first letter must be right, and
 * words under six letters have no slips.
 *
 * @example isOneSlip('unsubscirbe', 'unsubscribe') // true
 */
export function isOneSlip(typed: string, word: string): boolean {
  if (word.length < shortest || Math.abs(typed.length - word.length) > 1 || typed[0] !== word[0]) return false
  let same = 0
  while (same < word.length && typed[same] === word[same]) same++
  const [left, meant] = [typed.slice(same), word.slice(same)]
  if (left === '' && meant === '') return false
  return (
    left.slice(1) === meant ||
    left === meant.slice(1) ||
    left.slice(1) === meant.slice(1) ||
    (left[0] === meant[1] && left[1] === meant[0] && left.slice(2) === meant.slice(2))
  )
}
