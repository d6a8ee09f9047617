/** A small model for many labels at once: numbers for each piece of a text, hidden units over their sum. What labels share is learned once, from the texts of all of them. */

/** The pieces of a text in blocks; a block weighs the same however many pieces it has. */
export type Blocks = readonly (readonly number[])[]

/**
 * Row by row: the numbers of each piece; the weights of each hidden unit for these numbers; the weights of each label for the numbers and for
 * the hidden units. A hidden unit counts only above nothing, so that two pieces together may mean what neither means alone.
 */
export type Embedding = {
  rank: number
  hidden: number
  pieces: Float32Array
  units: Float32Array
  unitBiases: Float32Array
  labels: Float32Array
  biases: Float32Array
}

/** Rounds over all texts, the share of pieces left out of a text each time, of hidden units too, and how strongly numbers are held small. */
const [rounds, leftOut, unitsLeftOut, hold] = [6, 0.3, 0.3, 1e-6]
/** The step of the first round: for pieces and labels, and for hidden units, which many texts share. */
const [step, unitStep] = [0.3, 0.05]
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
  { buckets, rank, hidden, labels, among }: { buckets: number; rank: number; hidden: number; labels: number; among: readonly number[] },
): Embedding {
  const random = uniform()
  const drawn = (length: number, most: number) => Float32Array.from({ length }, () => (random() - 0.5) * most)
  const width = rank + hidden
  const model: Embedding = {
    rank,
    hidden,
    pieces: drawn(buckets * rank, 0.1),
    units: drawn(hidden * rank, 0.5),
    unitBiases: new Float32Array(hidden).fill(0.1),
    labels: drawn(labels * width, 0.5),
    biases: new Float32Array(labels).fill(-3),
  }
  const like = (weights: Float32Array) => new Float32Array(weights.length).fill(0.01)
  const seen = {
    pieces: like(model.pieces),
    units: like(model.units),
    unitBiases: like(model.unitBiases),
    labels: like(model.labels),
    biases: like(model.biases),
  }
  const all = texts.map(weighed)
  const [numbers, back] = [new Float32Array(width), new Float32Array(width)]
  const learn = (of: keyof typeof seen, at: number, slope: number, rate: number) => {
    const before = (seen[of][at] as number) + slope * slope
    seen[of][at] = before
    model[of][at] = (model[of][at] as number) - (rate * slope) / Math.sqrt(before)
  }
  for (let round = 0; round < rounds; round++) {
    const rest = 1 - round / rounds
    const [rate, unitRate] = [step * rest, unitStep * rest]
    for (const n of shuffled(among, random)) {
      const { pieces, shares } = all[n] as Weighed
      const kept = Array.from(pieces, (_, at) => at).filter(() => random() >= leftOut)
      add(model, { pieces, shares }, kept, numbers)
      unfold(model, numbers)
      for (let unit = rank; unit < width; unit++) {
        const left = random() < unitsLeftOut
        numbers[unit] = left ? 0 : (numbers[unit] as number) / (1 - unitsLeftOut)
      }
      back.fill(0)
      for (let label = 0; label < labels; label++) {
        const wrong = 1 / (1 + Math.exp(-scoreOf(model, label, numbers))) - (labelsOf[n]?.has(label) ? 1 : 0)
        if (Math.abs(wrong) < rightEnough) continue
        for (let d = 0; d < width; d++) {
          const number = numbers[d] as number
          if (number === 0) continue
          const at = label * width + d
          back[d] = (back[d] as number) + wrong * (model.labels[at] as number)
          learn('labels', at, wrong * number, d < rank ? rate : unitRate)
        }
        learn('biases', label, wrong, rate)
      }
      for (let unit = 0; unit < hidden; unit++) {
        if ((numbers[rank + unit] as number) === 0) continue
        const slope = (back[rank + unit] as number) / (1 - unitsLeftOut)
        for (let d = 0; d < rank; d++) {
          const at = unit * rank + d
          const weight = model.units[at] as number
          learn('units', at, slope * (numbers[d] as number), unitRate)
          back[d] = (back[d] as number) + slope * weight
        }
        learn('unitBiases', unit, slope, unitRate)
      }
      for (const at of kept) {
        const [row, share] = [(pieces[at] as number) * rank, shares[at] as number]
        for (let d = 0; d < rank; d++)
          learn('pieces', row + d, (back[d] as number) * share + hold * (model.pieces[row + d] as number), rate)
      }
    }
  }
  return model
}

/** The score of each label, in logarithms of odds. */
export function scoresOf(model: Embedding, blocks: Blocks): number[] {
  const text = weighed(blocks)
  const numbers = new Float32Array(model.rank + model.hidden)
  add(model, text, [...text.pieces.keys()], numbers)
  unfold(model, numbers)
  return Array.from(model.biases, (_, label) => scoreOf(model, label, numbers))
}

function add({ rank, pieces: of }: Embedding, { pieces, shares }: Weighed, kept: readonly number[], numbers: Float32Array): void {
  numbers.fill(0)
  for (const at of kept) {
    const [row, share] = [(pieces[at] as number) * rank, shares[at] as number]
    for (let d = 0; d < rank; d++) numbers[d] = (numbers[d] as number) + share * (of[row + d] as number)
  }
}

/** Puts what the hidden units make of a text's numbers behind these. */
function unfold({ rank, hidden, units, unitBiases }: Embedding, numbers: Float32Array): void {
  for (let unit = 0; unit < hidden; unit++) {
    let sum = unitBiases[unit] as number
    for (let d = 0; d < rank; d++) sum += (units[unit * rank + d] as number) * (numbers[d] as number)
    numbers[rank + unit] = Math.max(0, sum)
  }
}

function scoreOf({ labels, biases }: Embedding, label: number, numbers: Float32Array): number {
  let score = biases[label] as number
  for (let d = 0; d < numbers.length; d++) score += (labels[label * numbers.length + d] as number) * (numbers[d] as number)
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
 * The numbers of the pieces in half a byte each, and what one is worth for each of the rank's places. A text adds up a hundred pieces, so five
 * steps from -2 to 2 tell as much as fifteen did and compress to half. The few numbers that are much larger than all others are cut.
 */
export function halved({ rank, pieces }: Embedding): { bytes: Uint8Array; scales: number[] } {
  const [most, uncut] = [2, 0.985]
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
