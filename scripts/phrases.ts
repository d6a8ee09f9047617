/** `npm run phrases [-- --set judge --lang es --wrong opt-out]`: how well texts are understood, per label and language, on the labelled sets of `test/phrases`. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { explain, type Label } from '../shared/domain/explain.ts'

const languages = ['en', 'es', 'pt', 'ht'] as const
const Labelled = z.object({
  text: z.string(),
  lang: z.enum(languages),
  labels: z.array(z.object({ label: z.string(), grade: z.enum(['sure', 'possible']) })),
  why: z.string().optional(),
})
type Labelled = z.infer<typeof Labelled>
type Read = Labelled & { said: Label[] }

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'judge' },
    lang: { type: 'string', multiple: true },
    /** Shows the texts of this label that were read wrongly; `ordinary` shows those that should have said nothing. */
    wrong: { type: 'string' },
  },
})

const wanted = languages.filter((language) => !values.lang || values.lang.includes(language))
const texts = wanted.flatMap((language) =>
  readFileSync(`test/phrases/${values.set}/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Labelled.parse(JSON.parse(line))),
)
// Phrases are compiled when they are first asked for; what is timed is a function that has read texts before.
for (const { text } of texts) explain(text)
const micros: number[] = []
const read: Read[] = texts.map((each) => {
  const began = performance.now()
  const said = explain(each.text)
  micros.push((performance.now() - began) * 1000)
  return { ...each, said }
})

const has = (labels: readonly { label: string; grade: string }[], label: string, grade?: string): boolean =>
  labels.some((each) => each.label === label && (grade === undefined || each.grade === grade))
/** Whoever wants to be forgotten wants no texts either: a stop that is read there is right, and none that is missed. */
const isRightIn = (labels: readonly { label: string; grade: string }[], label: string): boolean =>
  has(labels, label) || (label === 'opt-out' && has(labels, 'command-forget'))
const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))
const isCrisis = ({ label }: { label: string }): boolean => label.startsWith('crisis')

function rowOf(
  name: string,
  of: readonly Read[],
  is: (labels: Read['labels'] | Label[], grade?: string) => boolean,
  isRight: (labels: Read['labels']) => boolean = is,
): string[] {
  const meant = of.filter(({ labels }) => is(labels))
  const meantSure = of.filter(({ labels }) => is(labels, 'sure'))
  const saidSure = of.filter(({ said }) => is(said, 'sure'))
  const said = of.filter(({ said }) => is(said))
  const count = (some: readonly Read[], grade?: string) => some.filter(({ said }) => is(said, grade)).length
  return [
    name,
    String(meant.length),
    share(count(meant), meant.length),
    share(count(meantSure, 'sure'), meantSure.length),
    share(saidSure.filter(({ labels }) => isRight(labels)).length, saidSure.length),
    share(said.filter(({ labels }) => isRight(labels)).length, said.length),
  ]
}

const head = ['', 'texts', 'recall', 'sure as sure', 'precision of sure', 'precision of all']
function print(rows: string[][]): void {
  const widths = head.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)))
  for (const row of [head, ...rows])
    process.stdout.write(`${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ')}\n`)
}

const labels = [...new Set(read.flatMap((each) => each.labels.map(({ label }) => label)))].toSorted()
for (const language of [...wanted, ...(wanted.length > 1 ? ['all' as const] : [])]) {
  const of = read.filter(({ lang }) => language === 'all' || lang === language)
  const ordinary = of.filter((each) => each.labels.length === 0)
  process.stdout.write(`\n${language}: ${of.length} texts of the set "${values.set}", in per cent\n`)
  print([
    ...labels.map((label) =>
      rowOf(
        label,
        of,
        (some, grade) => has(some, label, grade),
        (some) => isRightIn(some, label),
      ),
    ),
    rowOf('any crisis', of, (some, grade) => some.some((each) => isCrisis(each) && (grade === undefined || each.grade === grade))),
  ])
  const raised = (grade: string) => ordinary.filter(({ said }) => said.some((each) => isCrisis(each) && each.grade === grade)).length
  const stopped = (grade: string) => ordinary.filter(({ said }) => has(said, 'opt-out', grade)).length
  const other = ordinary.filter(({ said }) => said.some((each) => !isCrisis(each) && each.label !== 'opt-out')).length
  process.stdout.write(
    `of ${ordinary.length} ordinary texts: ${share(raised('sure'), ordinary.length)} page somebody, ${share(raised('possible'), ordinary.length)} are raised, ` +
      `${share(stopped('sure'), ordinary.length)} stop us, ${share(stopped('possible'), ordinary.length)} may stop us, ${share(other, ordinary.length)} say something else to us\n`,
  )
}
const sorted = micros.toSorted((a, b) => a - b)
process.stdout.write(
  `\nreading one text: ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} µs in the middle, ${sorted[Math.floor(sorted.length * 0.99)]?.toFixed(0)} µs at the 99th percentile\n`,
)

if (values.wrong !== undefined) {
  const { wrong } = values
  for (const { text, labels: meant, said, why } of read) {
    const isWrong =
      wrong === 'ordinary'
        ? meant.length === 0 && said.length > 0
        : has(meant, wrong) !== has(said, wrong) ||
          (has(meant, wrong, 'sure') && !has(said, wrong, 'sure')) ||
          (has(said, wrong, 'sure') && !has(meant, wrong, 'sure'))
    if (!isWrong) continue
    const short = (some: readonly { label: string; grade: string; because?: string }[]) =>
      some
        .map(({ label, grade, because }) => `${label}${grade === 'possible' ? '?' : ''}${because ? ` [${because.slice(0, 90)}]` : ''}`)
        .join(', ') || 'ordinary'
    process.stdout.write(`\n${text}\n   meant ${short(meant)}\n   read  ${short(said)}\n${why ? `   why   ${why}\n` : ''}`)
  }
}
