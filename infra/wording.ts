/** What keeps texts from being built: mistakes always, words that nobody reviewed in production. */
import { type Finding, findingsIn } from '../shared/domain/catalogue-rules.ts'
import { staleHelplines, undialled } from '../shared/domain/helplines.ts'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import { unreviewed, unversioned } from '../shared/domain/review.ts'
import { TextMistakes, type Written } from './texts.ts'

export type Judged = { mistakes: string[]; warnings: string[] }

/**
 * @param written what `readTexts` read
 * @param today like `2026-11-24`: numbers that nobody called lately are warned of (R44)
 * @param stage `prod`: what the advisory board has not read (R35) and numbers nobody called (R44) are mistakes, elsewhere a warning each
 */
export function judge(
  { texts, helplines, review }: Written,
  programme: ProgrammeFile,
  { today, stage }: { today: string; stage?: string | undefined },
): Judged {
  const { mistakes, warnings } = findingsIn(texts, programme, helplines)
  const unspoken = programme.languages
    .filter((language) => !Object.hasOwn(texts, language))
    .map((language) => `program.yaml has the language "${language}", and shared/texts/${language}.yaml does not exist (R36).`)
  const unnamed = unversioned(texts, review).map(
    ({ language, key, version }) =>
      `${language} ${key}: the words changed and the version did not. Write version: ${version + 1}; proof of consent names it (R27).`,
  )
  const unread = unreviewed(texts, review)
  const readFirst = 'See `npm run texts -- review` (R35).'
  const never = undialled(helplines, programme.helplines)
  const call = `Nobody is known to have called ${never.join(', ')}, which texts name. Call, and list what answers under "helplines" in program.yaml (R44).`
  const [mustCall, mayCall] = never.length === 0 ? [[], []] : stage === 'prod' ? [[call], []] : [[], [call]]
  return {
    mistakes: [
      ...unspoken,
      ...mistakes.map(sentence),
      ...unnamed,
      ...mustCall,
      ...(stage === 'prod' ? unread.map(({ language, key }) => `${language} ${key}: nobody has reviewed these words. ${readFirst}`) : []),
    ],
    warnings: [
      ...warnings.map(sentence),
      ...staleHelplines(programme.helplines, today).map((each) => `program.yaml: ${each}. Call it, and write the day as "checked" (R44).`),
      ...mayCall,
      ...(stage !== 'prod' && unread.length > 0 ? [`${unread.length} texts wait for a review before they may be used. ${readFirst}`] : []),
    ],
  }
}

const sentence = ({ language, key, rule, says }: Finding): string => `${language} ${key}: ${says} (${rule})`

/**
 * The same for a build: throws the mistakes, and hands each warning on.
 *
 * @throws TextMistakes
 */
export function mustBeFit(
  written: Written,
  programme: ProgrammeFile,
  { warn, ...how }: { today: string; stage?: string | undefined; warn(line: string): void },
): void {
  const { mistakes, warnings } = judge(written, programme, how)
  if (mistakes.length > 0) throw new TextMistakes(mistakes)
  for (const each of warnings) warn(each)
}
