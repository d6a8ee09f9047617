/** Saying: every text a survivor can receive, checked when it is read, filled when it is sent (R27, R36). */
import { IntlMessageFormat } from 'intl-messageformat'
import * as z from 'zod'
import { known } from './known.ts'
import type { TimeWords } from './staffed.ts'
import { Team } from './team.ts'

/** The languages in which texts are written (BCP 47), as `shared/texts/<language>.yaml`. */
export const languages = ['en', 'es', 'pt', 'ht'] as const
export type Language = (typeof languages)[number]

export const textKeys = [
  'opt-in',
  'opt-out',
  'welcome',
  'already-in',
  'help',
  'check-in',
  'still-wanted',
  'kept',
  'ok',
  'person',
  'not-now',
  'need',
  'who',
  'data',
  'forget-ask',
  'forgotten',
  'ended',
  'paused',
  'less',
  'more',
  'hours-ask',
  'hours-set',
  'lang-ask',
  'lang-set',
  'name',
  'no-police',
  'call',
  'menu',
  'person-here',
  'hand-off-ask',
  'hand-off-yes',
  'hand-off-taken',
  'crisis-overdose',
  'crisis-self-harm',
  'crisis-alone',
  'crisis-violence',
  'crisis-withdrawal',
  'crisis-overdose-alone',
  'crisis-self-harm-alone',
  'crisis-alone-alone',
  'crisis-violence-alone',
  'crisis-withdrawal-alone',
] as const
export type TextKey = (typeof textKeys)[number]

/** What the need menu offers, in its order; every language words each of them. What a choice does: `menu.ts`. */
export const needIds = ['supplies', 'treatment', 'ride', 'food-housing', 'id-benefits', 'talk', 'not-now'] as const
export type NeedId = (typeof needIds)[number]

/**
 * What a text may be filled with. `hours` is like "Mon-Fri 9-5", `when` is when a person will read: "today", "Mon 9am"; `site` is the
 * page that tells how the programme works, like "example.org/trust"; a text is kept for `days`, what else is held for `contactDays`.
 */
export const variables = ['programme', 'phone', 'hours', 'when', 'site', 'days', 'contactDays'] as const
export type Values = Record<(typeof variables)[number], string>

/** One text in one language. A change of wording is a new version: consent proof names it. */
export type Wording = {
  text: string
  version: number
  /** A reply to danger: the one kind that may use plain words to everybody (R16). */
  kind?: 'crisis' | undefined
  /** For those who write and review texts; never sent. */
  why?: string | undefined
}

export type MenuWording = Wording & { options: Record<NeedId, { neutral: string; plain: string }> }

/** How a team is called in a sentence; neutral, or plain for whoever used such a word (R16). */
type TeamWords = Record<Team, { neutral: string; plain: string }>

/** `time` words what `hours` and `when` are filled with, `teams` what `who` is. */
export type LanguageTexts = Record<Exclude<TextKey, 'menu'>, Wording> & { menu: MenuWording; time: TimeWords; teams: TeamWords }

/** The texts that say who, as `{who}`: a team, or somebody of it by first name. */
export const namingKeys = ['hand-off-ask', 'hand-off-taken'] as const satisfies readonly TextKey[]
export type Who = { team: Team; name?: string | undefined }

/** Language → key → wording. English is always there: it is the last resort. */
export type Texts = Record<string, LanguageTexts> & { en: LanguageTexts }

/** The parser's numbers for plain text and for a plain placeholder; nothing else is needed in a text of 160 characters. */
const literal = 0
const argument = 1

/** What is wrong with a text, in words: it is not ICU MessageFormat, a placeholder nobody fills, one that is missing. */
function mistakesIn(text: string, allowed: readonly string[], needed: readonly string[]): string[] {
  try {
    const parts = new IntlMessageFormat(text, 'en').getAst().filter(({ type }) => type !== literal)
    const used = parts.map((part) => (part.type === argument ? part.value : 'other than {name}'))
    const stray = used
      .filter((name) => !allowed.includes(name))
      .map((name) => `{${name}} is filled by nobody; known: ${allowed.join(', ')}`)
    return [...stray, ...needed.filter((name) => !used.includes(name)).map((name) => `{${name}} is missing`)]
  } catch (error) {
    return [`cannot be parsed: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const checked = (allowed: readonly string[], needed: readonly string[] = []) =>
  z
    .string()
    .min(1)
    .superRefine((text, ctx) => {
      for (const message of mistakesIn(text, allowed, needed)) ctx.addIssue({ code: 'custom', message })
    })

const common = { version: z.int().positive(), kind: z.literal('crisis').optional(), why: z.string().optional() }
const label = z
  .string()
  .min(1)
  .regex(/^[^\n{}]+$/, 'one line, no placeholders')
const options = z.strictObject(Object.fromEntries(needIds.map((id) => [id, z.strictObject({ neutral: label, plain: label })])))
const wordings = {
  ...Object.fromEntries(textKeys.map((key) => [key, z.strictObject({ ...common, text: checked(variables) })])),
  ...Object.fromEntries(namingKeys.map((key) => [key, z.strictObject({ ...common, text: checked([...variables, 'who'], ['who']) })])),
  menu: z.strictObject({ ...common, text: checked([...variables, 'options'], ['options']), options }),
  teams: z.strictObject(Object.fromEntries(Team.options.map((team) => [team, z.strictObject({ neutral: label, plain: label })]))),
  time: z.strictObject({ today: label, days: z.array(label).length(7, 'seven days, Monday first') }),
}
const written = z.strictObject(wordings)

/**
 * Parses the texts of all languages, as read from `texts/*.yaml`: `Texts.parse({ en: … })`. Reports every mistake at once, each
 * with its language and key as the path: a missing or unknown key or language, a stray placeholder, a text that is not ICU (R36).
 */
export const Texts = z.strictObject({
  ...Object.fromEntries(languages.map((language) => [language, written.optional()])),
  en: written,
}) as unknown as z.ZodType<Texts>

const whoIs = ({ name }: Who, team: string): string => (name === undefined ? team : `${name} (${team})`)

/** Reading an ICU text costs more than filling it. */
const formatsIn = known((language) => known((text) => new IntlMessageFormat(text, language)))

/** A text ready to send, and the wording it came from: `en/opt-in/1`. */
export type Said = { body: string; wording: string }

/**
 * A text in the first of these languages that we have, filled. `wording` begins with the language it is really in.
 *
 * @param languages the person's, then the programme's, then `en`, as the caller decides
 * @param valuesIn what fills it, said with the time words of the language it is really in
 * @param labels which labels the menu shows, and how a team is called (R16)
 * @param who whom a text speaks of, if it is one of `namingKeys`
 * @returns the body as well-formed Unicode
 * @throws when none of the languages exists: a deployment without its texts
 */
export function say(
  texts: Texts,
  languages: readonly string[],
  key: TextKey,
  valuesIn: (time: TimeWords) => Values,
  labels: 'neutral' | 'plain' = 'neutral',
  who?: Who,
): Said {
  const language = languages.find((each) => Object.hasOwn(texts, each))
  const found = language === undefined ? undefined : texts[language]
  if (language === undefined || found === undefined) throw new Error(`no texts in any of: ${languages.join(', ')}`)
  const { text, version } = found[key]
  const lines = needIds.map((id, index) => `${index + 1} ${found.menu.options[id][labels]}`).join('\n')
  const body = formatsIn(language)(text).format({
    ...valuesIn(found.time),
    options: lines,
    ...(who ? { who: whoIs(who, found.teams[who.team][labels]) } : {}),
  })
  return { body: String(body).toWellFormed(), wording: `${language}/${key}/${version}` }
}
