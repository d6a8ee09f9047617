/** Written texts: the schema by which every text a survivor can receive is checked when the build reads it (R36). */
import { IntlMessageFormat } from 'intl-messageformat'
import * as z from 'zod'
import { languages, namingKeys, needIds, type Texts, textKeys, variables } from './say.ts'
import { Team } from './team.ts'

/** The parser's numbers for plain text and for a plain placeholder; nothing else is needed in a text of 160 characters. */
const literal = 0
const argument = 1

/** `say` fills a text as it stands, so it must say to a reader of ICU what it says to us: no quoting, no space in a placeholder. */
const unlikeWritten = 'reads otherwise than it is written'

/** What is wrong with a text, in words: it is not ICU MessageFormat, a placeholder nobody fills, one that is missing. */
function mistakesIn(text: string, allowed: readonly string[], needed: readonly string[]): string[] {
  try {
    const parts = new IntlMessageFormat(text, 'en').getAst()
    const used = parts.filter(({ type }) => type !== literal).map((part) => (part.type === argument ? part.value : 'other than {name}'))
    const stray = used
      .filter((name) => !allowed.includes(name))
      .map((name) => `{${name}} is filled by nobody; known: ${allowed.join(', ')}`)
    const missing = needed.filter((name) => !used.includes(name)).map((name) => `{${name}} is missing`)
    const read = parts.map((part) => (part.type === literal ? part.value : part.type === argument ? `{${part.value}}` : '')).join('')
    const unlike = stray.length === 0 && read !== text ? [unlikeWritten] : []
    return [...stray, ...missing, ...unlike]
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
 * Parses the texts of all languages, as read from `texts/*.yaml`: `WrittenTexts.parse({ en: … })`. Reports every mistake at once, each
 * with its language and key as the path: a missing or unknown key or language, a stray placeholder, a text that is not ICU (R36).
 */
export const WrittenTexts = z.strictObject({
  ...Object.fromEntries(languages.map((language) => [language, written.optional()])),
  en: written,
}) as unknown as z.ZodType<Texts>
