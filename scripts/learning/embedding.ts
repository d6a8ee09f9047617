/** A linear model of low rank for many labels at once (as fastText's): what labels share is learned once, from the texts of all of them. */

/** The pieces of a text in blocks; a block weighs the same however many pieces it has. */
export type Blocks = readonly (readonly number[])[]

/** Row by row: the numbers of each piece, and the weights of each label for these numbers. */
export type Embedding = { rank: number; pieces: Float32Array; labels: Float32Array; biases: Float32Array }

/** Rounds over all texts, the step of the first one, the share of pieces left out of a text each time, and how strongly numbers are held small. */
const [rounds, step, leftOut, hold] = [8, 0.3, 0.3, 1e-6]
/** A text that is right by so much teaches nothing more. */
const rightEnough = 1e-3

type Weighed = { pieces: Int32Array; shares: Float32Array }
function weighed(blocks: Blocks): Weighed {
  const shares = blocks.flatMap((block) => block.map(() => 1 / Math.sqrt(block.length)))
  return { pieces: Int32Array.from(blocks.flat()), shares: Float32Array.from(shares) }
}

/** @param labelsOf the places of the labels of each text */
export function embedded(
  texts: readonly Blocks[],
  labelsOf: readonly ReadonlySet<number>[],
  { buckets, rank, labels, among }: { buckets: number; rank: number; labels: number; among: readonly number[] },
): Embedding {
  const random = uniform()
  const drawn = (length: number, most: number) => Float32Array.from({ length }, () => (random() - 0.5) * most)
  const model: Embedding = {
    rank,
    pieces: drawn(buckets * rank, 0.1),
    labels: drawn(labels * rank, 0.5),
    biases: new Float32Array(labels).fill(-3),
  }
  const slopes = [model.pieces, model.labels, model.biases].map(({ length }) => new Float32Array(length).fill(0.01)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const all = texts.map(weighed)
  const [sum, back] = [new Float32Array(rank), new Float32Array(rank)]
  const learn = (weights: Float32Array, seen: Float32Array, at: number, slope: number, rate: number) => {
    seen[at] = (seen[at] as number) + slope * slope
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(seen[at] as number)
  }
  for (let round = 0; round < rounds; round++) {
    const rate = step * (1 - round / rounds)
    for (const n of shuffled(among, random)) {
      const { pieces, shares } = all[n] as Weighed
      const kept = Array.from(pieces, (_, at) => at).filter(() => random() >= leftOut)
      add(model, { pieces, shares }, kept, sum)
      back.fill(0)
      for (let label = 0; label < labels; label++) {
        const wrong = 1 / (1 + Math.exp(-scoreOf(model, label, sum))) - (labelsOf[n]?.has(label) ? 1 : 0)
        if (Math.abs(wrong) < rightEnough) continue
        for (let d = 0; d < rank; d++) {
          const at = label * rank + d
          back[d] = (back[d] as number) + wrong * (model.labels[at] as number)
          learn(model.labels, slopes[1], at, wrong * (sum[d] as number), rate)
        }
        learn(model.biases, slopes[2], label, wrong, rate)
      }
      for (const at of kept) {
        const [row, share] = [(pieces[at] as number) * rank, shares[at] as number]
        for (let d = 0; d < rank; d++)
          learn(model.pieces, slopes[0], row + d, (back[d] as number) * share + hold * (model.pieces[row + d] as number), rate)
      }
    }
  }
  return model
}

/** The score of each label, in logarithms of odds. */
export function scoresOf(model: Embedding, blocks: Blocks): number[] {
  const text = weighed(blocks)
  const sum = new Float32Array(model.rank)
  add(model, text, [...text.pieces.keys()], sum)
  return Array.from(model.biases, (_, label) => scoreOf(model, label, sum))
}

function add({ rank, pieces: numbers }: Embedding, { pieces, shares }: Weighed, kept: readonly number[], sum: Float32Array): void {
  sum.fill(0)
  for (const at of kept) {
    const [row, share] = [(pieces[at] as number) * rank, shares[at] as number]
    for (let d = 0; d < rank; d++) sum[d] = (sum[d] as number) + share * (numbers[row + d] as number)
  }
}

function scoreOf({ rank, labels, biases }: Embedding, label: number, sum: Float32Array): number {
  let score = biases[label] as number
  for (let d = 0; d < rank; d++) score += (labels[label * rank + d] as number) * (sum[d] as number)
  return score
}

/** The same numbers on every machine (Lehmer). */
function uniform(): () => number {
  let state = 20261124
  return () => {
    state = (state * 48271) % 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffled(some: readonly number[], random: () => number): number[] {
  const order = [...some]
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1))
    ;[order[n], order[other]] = [order[other] as number, order[n] as number]
  }
  return order
}

/**
 * The numbers of the pieces in half a byte each, from -7 to 7, and what one is worth for each of the rank's places. Few numbers are much
 * larger than all others; they are cut, so that the rest keep their differences.
 */
export function halved({ rank, pieces }: Embedding): { bytes: Uint8Array; scales: number[] } {
  const [most, uncut] = [7, 0.998]
  const scales = Array.from({ length: rank }, (_, d) => {
    const sizes = pieces
      .filter((_, at) => at % rank === d)
      .map(Math.abs)
      .toSorted()
    return (sizes[Math.floor(sizes.length * uncut)] ?? 1) / most
  })
  const half = (at: number) => 8 + Math.max(-most, Math.min(most, Math.round((pieces[at] ?? 0) / (scales[at % rank] ?? 1))))
  return { bytes: Uint8Array.from({ length: pieces.length / 2 }, (_, n) => (half(2 * n) << 4) | half(2 * n + 1)), scales }
}
