/** Logistic regression, twice: over the pieces of texts, and over a handful of numbers. */

export type Linear = { weight: Float32Array; bias: number }

/** Rounds over all texts, the step of the first one, and how strongly weights are held small. */
const [rounds, step, hold] = [12, 0.1, 2e-5]
/** A rare label counts for more, or saying nothing would be right most of the time. */
const mostWeight = 8

/** The pieces of a text in blocks; a block weighs the same however many pieces it has. */
export type Blocks = readonly (readonly number[])[]
type Weighed = readonly [piece: number, share: number]
const weighed = (blocks: Blocks): Weighed[] =>
  blocks.flatMap((block) => block.map((piece): Weighed => [piece, 1 / Math.sqrt(block.length || 1)]))

/** Over naive Bayes ratios of the pieces (Wang and Manning 2012): good for short texts, and linear in the end. */
export function overPieces(texts: readonly Blocks[], buckets: number, is: readonly boolean[], among: readonly number[]): Linear {
  const ratio = ratios(texts, buckets, is, among)
  const pieces = texts.map(weighed)
  const [weight, seen] = [new Float32Array(buckets), new Float32Array(buckets).fill(1e-6)]
  let [bias, biasSeen] = [0, 1e-6]
  const positives = among.filter((n) => is[n]).length
  const counts = Math.min(mostWeight, (among.length - positives) / positives)
  for (let round = 0; round < rounds; round++) {
    for (const n of among) {
      const mine = pieces[n] ?? []
      let score = bias
      for (const [piece, share] of mine) score += (weight[piece] ?? 0) * (ratio[piece] ?? 0) * share
      const wrong = (1 / (1 + Math.exp(-score)) - (is[n] ? 1 : 0)) * (is[n] ? counts : 1)
      for (const [piece, share] of mine) {
        const slope = wrong * (ratio[piece] ?? 0) * share + hold * (weight[piece] ?? 0)
        seen[piece] = (seen[piece] ?? 0) + slope * slope
        weight[piece] = (weight[piece] ?? 0) - (step * slope) / Math.sqrt(seen[piece] ?? 1)
      }
      biasSeen += wrong * wrong
      bias -= (step * wrong) / Math.sqrt(biasSeen)
    }
  }
  return { weight: weight.map((each, piece) => each * (ratio[piece] ?? 0)), bias }
}

function ratios(texts: readonly Blocks[], buckets: number, is: readonly boolean[], among: readonly number[]): Float32Array {
  const [pro, contra] = [new Float64Array(buckets).fill(0.3), new Float64Array(buckets).fill(0.3)]
  for (const n of among)
    for (const piece of texts[n]?.flat() ?? []) (is[n] ? pro : contra)[piece] = ((is[n] ? pro : contra)[piece] ?? 0) + 1
  const sum = (of: Float64Array) => of.reduce((total, each) => total + each, 0)
  const [pros, contras] = [sum(pro), sum(contra)]
  return Float32Array.from(pro, (count, piece) => Math.log(count / pros / ((contra[piece] ?? 0.3) / contras)))
}

export const scoreOf = ({ weight, bias }: Linear, blocks: Blocks): number =>
  weighed(blocks).reduce((total, [piece, share]) => total + share * (weight[piece] ?? 0), bias)

const [descents, rate, small] = [4000, 0.05, 1e-4]

/** Over a few numbers each: the weight of nothing first, then one a number. Full gradient descent, because there are only thousands of texts. */
export function overNumbers(rows: readonly (readonly number[])[], is: readonly boolean[]): number[] {
  const width = rows[0]?.length ?? 0
  const by = new Float64Array(width + 1)
  for (let descent = 0; descent < descents; descent++) {
    const slope = new Float64Array(width + 1)
    for (const [n, row] of rows.entries()) {
      let score = by[0] ?? 0
      for (let k = 0; k < width; k++) score += (by[k + 1] ?? 0) * (row[k] ?? 0)
      const wrong = 1 / (1 + Math.exp(-score)) - (is[n] ? 1 : 0)
      slope[0] = (slope[0] ?? 0) + wrong
      for (let k = 0; k < width; k++) slope[k + 1] = (slope[k + 1] ?? 0) + wrong * (row[k] ?? 0)
    }
    for (let k = 0; k <= width; k++) by[k] = (by[k] ?? 0) - (rate * ((slope[k] ?? 0) / rows.length + small * (by[k] ?? 0))) / (1 / 8)
  }
  return [...by]
}
