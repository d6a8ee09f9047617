/** Saying: every text a survivor can receive, filled when it is sent (R27). What is checked when it is read: `written-texts.ts`. */
import type { TimeWords } from './staffed.ts'
import type { Team } from './team.ts'

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

/** Where a text is filled: `{hours}`. */
const placeholder = /\{([A-Za-z]+)\}/g

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

const whoIs = ({ name }: Who, team: string): string => (name === undefined ? team : `${name} (${team})`)

/**
 * A text with its placeholders filled. Nothing else of ICU MessageFormat is in one (`written-texts.ts`), so that no parser of it is deployed.
 *
 * @throws when nothing fills a placeholder
 */
const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`nothing fills {${name}}`)
    return value
  })

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
  const body = filled(text, {
    ...valuesIn(found.time),
    options: lines,
    ...(who ? { who: whoIs(who, found.teams[who.team][labels]) } : {}),
  })
  return { body: body.toWellFormed(), wording: `${language}/${key}/${version}` }
}
