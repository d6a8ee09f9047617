/** The sheet to copy into Advanced Opt-Out, one per language: Twilio has no API for it. */
import { carrierWording } from '../../shared/app/carrier-wording.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import type { Texts } from '../../shared/domain/say.ts'
import { segmentCount } from '../../shared/domain/segment.ts'
import { helpWords, optOutWords } from './packet.ts'

/** What the carrier may take for an opt-in. JOIN is left to the line, and so is YES: both have answers of ours. */
const carrierOptInWords = ['START', 'UNSTOP']

const steps = [
  'Twilio console → Messaging → Services → the service → Opt-Out Management → Enable Advanced Opt-Out.',
  'In the opt-in words, leave START and UNSTOP only and delete YES: the line asks for a YES of its own, and the carrier would answer it.',
  'Copy each text below exactly. The line’s proof of consent names this wording and its version.',
]

/** In every enabled language: words and texts, each text with its segments. */
export function optOutSheet(programme: Programme, texts: Texts): string {
  const languages = programme.languages.map((language) => {
    const { start, stop, help } = carrierWording(texts, programme, language)
    const field = (name: string, words: readonly string[], text: string) =>
      `### ${name}\n\nWords: ${words.join(', ')}\n\nText (${segmentCount(text)} ${segmentCount(text) === 1 ? 'segment' : 'segments'}):\n\n    ${text}`
    return [
      `## Language: ${language}`,
      field('Opt-in', carrierOptInWords, start),
      field('Opt-out', optOutWords, stop),
      field('Help', helpWords, help),
    ].join('\n\n')
  })
  return [`# Advanced Opt-Out of ${programme.name}`, ...steps.map((step, n) => `${n + 1}. ${step}`), ...languages].join('\n\n')
}
