/** The sheet to copy into Advanced Opt-Out, one per language: Twilio has no API for it. */
import { carrierWording } from '../../shared/app/carrier-wording.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import type { Texts } from '../../shared/domain/say.ts'
import { segmentCount } from '../../shared/domain/segment.ts'
import { helpWords, optOutWords } from './packet.ts'

/**
 * What the carrier may take for an opt-in, in the programme's first language only: the proof of consent names the wording in that one.
 * JOIN is left to the line, and so is YES: both have answers of ours.
 */
const carrierOptInWords = ['START', 'UNSTOP']

/** What the carrier may take for an opt-out and for HELP, each word in one language, because it is answered in that one (rules of R2). */
export const carrierWords: Readonly<Record<string, { out: readonly string[]; help: readonly string[] }>> = {
  en: { out: optOutWords, help: helpWords },
  es: { out: ['ALTO', 'BAJA', 'CANCELAR', 'DETENER', 'SALIR', 'NO MAS'], help: ['AYUDA'] },
  pt: { out: ['PARAR', 'SAIR'], help: ['AJUDA'] },
  ht: { out: ['SISPANN', 'KANPE', 'RETE'], help: ['ED', 'ÈD'] },
}

const steps = [
  'Twilio console → Messaging → Services → the service → Opt-Out Management → Enable Advanced Opt-Out.',
  'In the opt-in words, leave START and UNSTOP only and delete YES: the line asks for a YES of its own, and the carrier would answer it.',
  'Add each further language below with its own words. A word stands in one language only; what Twilio fills in elsewhere is deleted.',
  'Copy each text below exactly. The line’s proof of consent names this wording and its version.',
]

/** In every enabled language: words and texts, each text with its segments. */
export function optOutSheet(programme: Programme, texts: Texts): string {
  const [first] = programme.languages
  const languages = programme.languages.map((language) => {
    const words = carrierWords[language]
    const { start, stop, help } = carrierWording(texts, programme, language)
    const field = (name: string, of: readonly string[] | undefined, text: string) =>
      `### ${name}\n\nWords: ${of?.join(', ') ?? `none; the line reads this language’s own`}\n\nText (${segmentCount(text)} ${segmentCount(text) === 1 ? 'segment' : 'segments'}):\n\n    ${text}`
    return [
      `## Language: ${language}`,
      field('Opt-in', language === first ? carrierOptInWords : undefined, start),
      field('Opt-out', words?.out, stop),
      field('Help', words?.help, help),
    ].join('\n\n')
  })
  return [`# Advanced Opt-Out of ${programme.name}`, ...steps.map((step, n) => `${n + 1}. ${step}`), ...languages].join('\n\n')
}
