/** The catalogue: what binds our own texts beyond what binds every text (R8, R14, R19, R20, R36, R42), and what each costs. */
import type { Helplines } from './helplines.ts'
import { needs } from './menu.ts'
import type { Programme } from './programme.ts'
import {
  type Language,
  type LanguageTexts,
  languages,
  namingKeys,
  say,
  type TextKey,
  type Texts,
  textKeys,
  type Values,
  type Who,
} from './say.ts'
import { encodingOf, segmentCount } from './segment.ts'
import { hoursText, type TimeWords, whenRead } from './staffed.ts'
import { Team } from './team.ts'
import { type Fault, faultsIn } from './wording-rules.ts'
import { wayOut } from './wording-words.ts'
import type { Word } from './words/language.ts'

/** One text as somebody receives it, at its longest. The need menu, and each text that says who, is there with neutral and with plain labels. */
export type Sample = { language: Language; key: TextKey; labels: 'neutral' | 'plain'; body: string; crisis: boolean }

/** A mistake of one text. */
export type Finding = Fault & { language: Language; key: TextKey }

/** Segments a text may take: Spanish and Portuguese need letters that GSM-7 has not, and say the same in more words. */
export const budget: Record<Language, number> = { en: 1, es: 2, pt: 2, ht: 1 }

/** What of a programme its texts are filled with. */
export type Filling = Pick<Programme, 'name' | 'phone' | 'staffed' | 'timeZone'>

/** A programme with a name and hours of the usual length: the budget is for it. Another's longer name may cost more, and is told so. */
export const usual: Filling = {
  name: 'Harbor Outreach',
  phone: '617-555-0100',
  staffed: { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 },
  timeZone: 'America/New_York',
}

/** As long as the address of a programme's page plausibly is, and as many days as a programme may keep things. */
const plausible = { site: 'harbor-line.example.org/trust', days: '30', contactDays: '365' }

/** The longest values that this programme's texts are filled with, in the words of a language. */
export function longestValues(programme: Filling, time: TimeWords): Values {
  return {
    ...plausible,
    programme: programme.name,
    phone: programme.phone,
    hours: hoursText(programme.staffed, time),
    when: everyHourOfAWeek.map((at) => whenRead(at, programme, time)).reduce((a, b) => (b.length > a.length ? b : a)),
  }
}

const hoursOfAWeek = 7 * 24
const hourMs = 60 * 60 * 1000
const aMonday = Date.UTC(2026, 5, 1)
const everyHourOfAWeek = Array.from({ length: hoursOfAWeek }, (_, hour) => new Date(aMonday + hour * hourMs).toISOString())

/** As long as a first name may be that is told. */
const longestWhos: readonly Who[] = Team.options.map((team) => ({ team, name: 'Christopher' }))

/** Every text of every language, filled with the longest values. */
export function samplesOf(texts: Texts, programme: Filling): Sample[] {
  return languages.flatMap((language) => {
    const written = texts[language]
    if (written === undefined) return []
    const values = longestValues(programme, written.time)
    const alone = { [language]: written } as Texts
    return textKeys.flatMap((key) => {
      const naming = (namingKeys as readonly TextKey[]).includes(key)
      const labelled = key === 'menu' || naming ? (['neutral', 'plain'] as const) : (['neutral'] as const)
      const whos = naming ? longestWhos : [undefined]
      return labelled.flatMap((labels) =>
        whos.map((who) => ({
          language,
          key,
          labels,
          body: say(alone, [language], key, () => values, labels, who).body,
          crisis: written[key].kind === 'crisis',
        })),
      )
    })
  })
}

/** What a text may ask for that no other may. */
const mayAsk: Partial<Record<TextKey, readonly Word[]>> = { 'opt-in': ['yes'], data: ['forget'], 'forget-ask': ['forget'] }

/** Mistakes stop a build. A warning is a text that costs this programme a segment more than it costs a usual one. */
export type Findings = { mistakes: Finding[]; warnings: Finding[] }

/** What is wrong with the texts of a programme. */
export function findingsIn(texts: Texts, programme: Filling, helplines: Helplines): Findings {
  const numbers = [programme.phone, ...Object.values(helplines).map(({ number }) => number)]
  const own = samplesOf(texts, programme)
  const overBudget = withFaults(samplesOf(texts, usual), costFaults)
  const isOverBudget = ({ language, key }: Finding) => overBudget.some((each) => each.language === language && each.key === key)
  return {
    mistakes: [
      ...withFaults(own, (sample) => [...wordFaults(sample), ...dutyFaults(sample, programme), ...numberFaults(sample, numbers)]),
      ...overBudget,
      ...Object.entries(texts).flatMap(([language, written]) =>
        menuFaults(written).map((fault) => ({ ...fault, language: language as Language, key: 'menu' as const })),
      ),
    ],
    warnings: withFaults(own, costFaults).filter((finding) => !isOverBudget(finding)),
  }
}

const withFaults = (samples: readonly Sample[], faultsOf: (sample: Sample) => Fault[]): Finding[] =>
  samples.flatMap((sample) => faultsOf(sample).map((fault) => ({ ...fault, language: sample.language, key: sample.key })))

const wordFaults = ({ body, language, key, crisis, labels }: Sample): Fault[] =>
  faultsIn(body, { language, plain: crisis || labels === 'plain', site: plausible.site, mayAsk: mayAsk[key] ?? [] })

/** The rule that a longer name may break without a text being wrong. */
const cost = 'R36, segments'

function costFaults({ body, language }: Sample): Fault[] {
  const segments = segmentCount(body)
  if (segments <= budget[language]) return []
  const dear = [...new Set([...body].filter((letter) => encodingOf(letter) === 'UCS-2'))].join(' ')
  const why = dear === '' ? 'Shorten it.' : `Shorten it, or word it without ${dear}, which halve what fits.`
  return [{ rule: cost, says: `It takes ${segments} segments with the longest values, and may take ${budget[language]}. ${why}` }]
}

/** How each language says that nobody has read the text yet, and that this is not 911 (R42). */
const automatic: Record<Language, { nobody: RegExp; not911: RegExp }> = {
  en: { nobody: /automatic/i, not911: /not 911/ },
  es: { nobody: /computadora|automátic/i, not911: /\bno (?:es )?(?:el )?911/ },
  pt: { nobody: /computador|automátic/i, not911: /(?:nunca|não é) o 911/ },
  ht: { nobody: /otomatik/i, not911: /se pa 911/ },
}

/** The confirmations, and what we begin; the rest answers a text (R42, settled reading S9). */
const notAnswers: readonly TextKey[] = ['opt-in', 'opt-out', 'check-in', 'still-wanted', 'forgotten', 'ended']

/** In this order, in any of the languages (R8). */
const lifeSaving = /^[^.?]*911[\s\S]*(?:naloxon|narcan)[\s\S]*(?:stay|quédese|fique|rete)/i

function dutyFaults({ body, language, key, crisis }: Sample, programme: Filling): Fault[] {
  const faults: [boolean, string, string][] = [
    [crisis === key.startsWith('crisis-'), 'R16', `"kind: crisis" belongs to the replies to danger and to nothing else.`],
  ]
  if (!notAnswers.includes(key)) {
    const { nobody, not911 } = automatic[language]
    faults.push([nobody.test(body), 'R42', 'It does not say that it is automatic.'])
    faults.push([not911.test(body), 'R42', 'It does not say that it is not 911.'])
  }
  if (key === 'opt-in' || key === 'help') {
    faults.push([body.includes(programme.name), 'R19', 'It does not name the programme.'])
    faults.push([body.includes(programme.phone), key === 'help' ? 'R20' : 'R19', 'It does not have the number people can call.'])
    faults.push([body.includes(wayOut[language].word), key === 'help' ? 'R20' : 'R19', `It does not say ${wayOut[language].word}.`])
  }
  if (key === 'help') faults.push([/911[\s\S]*988/.test(body), 'R20', 'It does not name 911 and 988.'])
  if (key === 'crisis-overdose') faults.push([lifeSaving.test(body), 'R8', 'It must name 911 first, then naloxone, then staying.'])
  return faults.filter(([ok]) => !ok).map(([, rule, says]) => ({ rule, says }))
}

const numberFaults = ({ body }: Sample, numbers: readonly string[]): Fault[] =>
  (body.match(/\d[\d-]{5,}\d/g) ?? [])
    .filter((number) => !numbers.includes(number))
    .map((number) => ({
      rule: 'R44',
      says: `${number} is in no list. Write it in helplines.yaml, with its source, and name it here.`,
    }))

/** One line for the question, one for what follows; nine in all. */
const mostLines = 9
/** Labels of one length: neither side may look like the smaller choice. */
const mostDifference = 2

/** Harm reduction never later and never smaller than treatment (R14). */
function menuFaults({ menu }: LanguageTexts): Fault[] {
  const lines = menu.text.split('\n').length - 1 + needs.length
  const tooLong = lines > mostLines ? [{ rule: 'R14', says: `It has ${lines} lines, and may have ${mostLines}.` }] : []
  const { supplies, treatment } = menu.options
  const unequal = (['neutral', 'plain'] as const).flatMap((labels) => {
    const more = supplies[labels].length - treatment[labels].length
    if (more >= 0 && more <= mostDifference) return []
    return [{ rule: 'R14', says: `"${supplies[labels]}" and "${treatment[labels]}" must be of one length, the first never the shorter.` }]
  })
  return [...tooLong, ...unequal]
}
