/** Logistic regression over a handful of numbers. */

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
