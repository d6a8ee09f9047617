/** `npm run learn`: trains the small model of likeness on the labelled texts of `test/phrases/learn`, and writes its weights. Same texts, same weights. */
import { readFileSync, writeFileSync } from 'node:fs'
import { likenesses } from '../shared/domain/likeness.ts'
import { buckets, gramsOf } from '../shared/domain/words/grams.ts'
import { normalise } from '../shared/domain/words/normalise.ts'
import { isWord } from '../shared/domain/words/spoken.ts'

type Labelled = { text: string; labels: { label: string }[] }

const labelOf = {
  'opt-out': 'opt-out',
  overdose: 'crisis-overdose',
  'self-harm': 'crisis-suicide',
  violence: 'crisis-violence',
  withdrawal: 'crisis-withdrawal',
  alone: 'crisis-alone',
} as const
const languages = ['en', 'es', 'pt', 'ht']
const texts = languages.flatMap((language) =>
  ['learn', 'check'].flatMap((set) =>
    readFileSync(`test/phrases/${set}/${language}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Labelled),
  ),
)
const grams = texts.map(({ text }) => [...gramsOf(normalise(text, isWord)).keys()])
const isOrdinary = texts.map(({ labels }) => labels.length === 0)

/** Rounds over all texts, the step of the first one, and how strongly weights are held small. */
const [rounds, step, hold] = [12, 0.1, 2e-5]
/** A rare label counts for more, or saying nothing would be right most of the time. */
const mostWeight = 8
const folds = 5
/** Share of ordinary texts that each likeness may raise. Five of them, and what the phrases raise already, stay under 5 %. */
const raised = { 'opt-out': 0.006, overdose: 0.006, 'self-harm': 0.009, violence: 0.006, withdrawal: 0.004, alone: 0.004 } as const

/** The same order on every machine (Lehmer). */
function shuffled(length: number): number[] {
  let state = 20261124
  const order = Array.from({ length }, (_, n) => n)
  for (let n = length - 1; n > 0; n--) {
    state = (state * 48271) % 0x7fffffff
    const other = state % (n + 1)
    ;[order[n], order[other]] = [order[other] as number, order[n] as number]
  }
  return order
}

const order = shuffled(texts.length)

/** Logistic regression over naive Bayes ratios (Wang and Manning 2012): good for short texts, and linear in the end. */
function train(is: boolean[], among: readonly number[]): { weight: Float32Array; bias: number } {
  const [pro, contra] = [new Float64Array(buckets).fill(0.3), new Float64Array(buckets).fill(0.3)]
  for (const n of among) for (const gram of grams[n] ?? []) (is[n] ? pro : contra)[gram] = ((is[n] ? pro : contra)[gram] ?? 0) + 1
  const sum = (of: Float64Array) => of.reduce((total, each) => total + each, 0)
  const [pros, contras] = [sum(pro), sum(contra)]
  const ratio = Float32Array.from(pro, (count, gram) => Math.log(count / pros / ((contra[gram] ?? 0.3) / contras)))
  const [weight, seen] = [new Float32Array(buckets), new Float32Array(buckets).fill(1e-6)]
  let [bias, biasSeen] = [0, 1e-6]
  const positives = among.filter((n) => is[n]).length
  const counts = Math.min(mostWeight, (among.length - positives) / positives)
  for (let round = 0; round < rounds; round++) {
    for (const n of among) {
      const mine = grams[n] ?? []
      const scale = 1 / Math.sqrt(mine.length || 1)
      let score = bias
      for (const gram of mine) score += (weight[gram] ?? 0) * (ratio[gram] ?? 0) * scale
      const wrong = (1 / (1 + Math.exp(-score)) - (is[n] ? 1 : 0)) * (is[n] ? counts : 1)
      for (const gram of mine) {
        const slope = wrong * (ratio[gram] ?? 0) * scale + hold * (weight[gram] ?? 0)
        seen[gram] = (seen[gram] ?? 0) + slope * slope
        weight[gram] = (weight[gram] ?? 0) - (step * slope) / Math.sqrt(seen[gram] ?? 1)
      }
      biasSeen += wrong * wrong
      bias -= (step * wrong) / Math.sqrt(biasSeen)
    }
  }
  return { weight: weight.map((each, gram) => each * (ratio[gram] ?? 0)), bias }
}

const scoreOf = ({ weight, bias }: { weight: Float32Array; bias: number }, n: number): number => {
  const mine = grams[n] ?? []
  return bias + mine.reduce((total, gram) => total + (weight[gram] ?? 0), 0) / Math.sqrt(mine.length || 1)
}

const all = new Int8Array(buckets * likenesses.length)
const thresholds: number[] = []
for (const [place, like] of likenesses.entries()) {
  const is = texts.map(({ labels }) => labels.some(({ label }) => label === labelOf[like]))
  // What a text scores with a model that has not seen it.
  const unseen = new Float64Array(texts.length)
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      is,
      order.filter((_, place) => place % folds !== fold),
    )
    for (const [place, n] of order.entries()) if (place % folds === fold) unseen[n] = scoreOf(model, n)
  }
  const ordinary = [...unseen].filter((_, n) => isOrdinary[n]).toSorted((a, b) => b - a)
  const threshold = ordinary[Math.floor(raised[like] * ordinary.length)] ?? 0
  const positives = [...unseen].filter((_, n) => is[n])
  const model = train(is, order)
  const scale = 127 / Math.max(...model.weight.map(Math.abs))
  for (const [gram, weight] of model.weight.entries()) all[gram * likenesses.length + place] = Math.round(weight * scale)
  thresholds.push(Number(((threshold - model.bias) * scale).toFixed(2)))
  const found = positives.filter((score) => score > threshold).length
  process.stdout.write(
    `${like.padEnd(12)} ${positives.length} texts, ${((100 * found) / positives.length).toFixed(1)} % found unseen, ${100 * raised[like]} % of ordinary ones raised\n`,
  )
}

writeFileSync(
  'shared/domain/words/likeness-weights.ts',
  `/** Written by \`npm run learn\`; do not edit. Weights of the model of likeness, a byte a bucket and likeness, and the score each must pass. */\nexport const thresholds = [${thresholds.join(', ')}] as const\nexport const weights =\n  '${Buffer.from(all.buffer).toString('base64')}'\n`,
)
