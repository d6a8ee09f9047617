/** Grams: the pieces of a text by which the small model of likeness compares it, words and parts of words. */

/** Pieces that share a bucket count as one; more buckets cost memory, fewer blur. */
export const buckets = 1 << 15

/** FNV-1a, folded: not secret, only evenly spread and the same on every machine. */
function bucketOf(piece: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets
}

/** Parts of words of these lengths, the word's ends among them. */
const [shortest, longest] = [3, 5]
/** What a phone can send in one text, in words; whatever comes after says nothing new. */
const mostWords = 400

/** The pieces of a normalised text with their buckets, each once: words, pairs and threes of words, and parts of words. */
export function gramsOf(normalised: string): Map<number, string> {
  const found = new Map<number, string>()
  const note = (kind: string, piece: string) => found.set(bucketOf(kind + piece), piece)
  const words = normalised.split(' ', mostWords)
  for (const [n, word] of words.entries()) {
    note('1', word)
    if (n > 0) note('2', `${words[n - 1]} ${word}`)
    if (n > 1) note('3', `${words[n - 2]} ${words[n - 1]} ${word}`)
    const ended = `<${word.slice(0, 40)}>`
    for (let length = shortest; length <= longest; length++)
      for (let from = 0; from + length <= ended.length; from++) note('c', ended.slice(from, from + length))
  }
  return found
}
