/**
 * `npm run texts`: what each text costs in each language, and what is wrong with it. `-- review` shows what nobody has reviewed
 * yet, also as a page to print; `-- approve --by ROLE --date DAY [--language es]` writes down that they have.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { parse as parseYaml, stringify } from 'yaml'
import { ownFolder, readTexts, TextMistakes } from '../infra/texts.ts'
import { judge } from '../infra/wording.ts'
import { budget, type Sample, samplesOf } from '../shared/domain/catalogue-rules.ts'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import { readingOf } from '../shared/domain/reading-grade.ts'
import { Review, reviewedBy, unreviewed } from '../shared/domain/review.ts'
import { type Language, languages, textKeys } from '../shared/domain/say.ts'
import { encodingOf, segmentCount } from '../shared/domain/segment.ts'
import { parseProgram } from '../shared/program.ts'
import { reviewPage } from './review-page.ts'

const reviewFile = `${ownFolder}/review.yaml`
const pageFile = '.build/texts-review.html'
const today = () => new Date().toISOString().slice(0, 10)

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stage: { type: 'string' },
    by: { type: 'string' },
    date: { type: 'string' },
    language: { type: 'string', multiple: true },
  },
})

/** `1 157` segments and characters; `*` where a letter halves what fits; then the reading measure of the language. */
function cell({ body, language }: Sample): string {
  const reading = readingOf(body, language)
  const grade = reading === undefined ? '' : ` ${reading.value.toFixed(1)}`
  return `${segmentCount(body)} ${String([...body].length).padStart(3)}${encodingOf(body) === 'UCS-2' ? '*' : ' '}${grade}`
}

function table(samples: readonly Sample[]): string {
  const spoken = languages.filter((each) => samples.some(({ language }) => language === each))
  const row = (name: string, cells: readonly string[]) => name.padEnd(20) + cells.map((each) => each.padEnd(14)).join('')
  const rows = textKeys.flatMap((key) =>
    (['neutral', 'plain'] as const).flatMap((labels) => {
      const found = samples.filter((each) => each.key === key && each.labels === labels)
      if (found.length === 0) return []
      const of = (language: Language) => found.find((each) => each.language === language)
      return [
        row(
          labels === 'plain' ? `${key}, plain` : key,
          spoken.map((language) => (of(language) ? cell(of(language) as Sample) : '-')),
        ),
      ]
    }),
  )
  const average = (language: Language) => {
    const counts = samples.filter((each) => each.language === language).map(({ body }) => segmentCount(body))
    return `${(counts.reduce((sum, each) => sum + each, 0) / counts.length).toFixed(2)} of ${budget[language]}`
  }
  return [row('', spoken), ...rows, row('average segments', spoken.map(average))].join('\n').replace(/ +$/gm, '')
}

function check(programme: ProgrammeFile): number {
  const written = readTexts()
  console.log(table(samplesOf(written.texts, programme)))
  console.log('\nSegments, characters with the longest values (* letters outside GSM-7), Flesch-Kincaid grade or Fernández-Huerta score.\n')
  const { mistakes, warnings } = judge(written, programme, { today: today(), stage: options.stage })
  for (const each of warnings) console.log(`warning  ${each}`)
  for (const each of mistakes) console.log(`MISTAKE  ${each}`)
  console.log(
    `${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}, ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`,
  )
  return mistakes.length === 0 ? 0 : 1
}

async function review(): Promise<number> {
  const { texts, review: last } = readTexts()
  const changed = unreviewed(texts, last)
  for (const { language, key, version, text, before } of changed) {
    console.log(
      `${language} ${key}, version ${version}${before ? `, reviewed as version ${before.version} on ${before.date}` : ', never reviewed'}`,
    )
    if (before) console.log(`  - ${before.text.replaceAll('\n', '\n    ')}`)
    console.log(`  + ${text.replaceAll('\n', '\n    ')}`)
  }
  mkdirSync(dirname(pageFile), { recursive: true })
  writeFileSync(pageFile, await reviewPage(texts, changed, today()))
  console.log(`${changed.length} texts to review; to print: ${pageFile}`)
  return 0
}

function approve(): number {
  const { by: reviewer, date, language } = options
  const only = language?.filter((each): each is Language => languages.includes(each as Language))
  if (reviewer === undefined || date === undefined || only?.length !== language?.length) {
    console.log(`usage: npm run texts -- approve --by "community advisory board" --date ${today()} [--language ${languages.join('|')}]`)
    return 1
  }
  const { texts, review: last } = readTexts()
  const after = Review.parse(reviewedBy(texts, last, { reviewer, date, ...(only === undefined ? {} : { only }) }))
  const top = readFileSync(reviewFile, 'utf8').match(/^(?:#.*\n)*/)?.[0] ?? ''
  writeFileSync(reviewFile, `${top}${stringify(after, { lineWidth: 0 })}`)
  console.log(`${unreviewed(texts, after).length} texts left to review`)
  return 0
}

try {
  const programme = parseProgram(parseYaml(readFileSync(process.env.PROGRAM ?? 'program.yaml', 'utf8')))
  const commands: Record<string, () => number | Promise<number>> = { check: () => check(programme), review, approve }
  process.exitCode = await (commands[positionals[0] ?? 'check'] ?? commands.check)?.()
} catch (error) {
  if (!(error instanceof TextMistakes)) throw error
  console.log(error.message)
  process.exitCode = 1
}
