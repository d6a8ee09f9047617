/** Commands: what a person steers by text besides consent, carried out at once and answered once (R32, R49). */
import { type Wish, wished } from './check-in.ts'
import type { Contact } from './contact.ts'
import type { Context } from './decision.ts'
import type { Command, Meaning } from './meaning.ts'
import { checkInRules } from './phrasing.ts'
import type { TextKey } from './say.ts'
import { languageNamed } from './words/language-names.ts'

/** What a command says, whether a person must read it besides, and how it changes the contact. */
type Carried = { says: TextKey; waits: boolean; change?: (contact: Contact, context: Context) => Contact }

const wishing =
  (wish: Wish) =>
  (contact: Contact, context: Context): Contact =>
    contact.checkIns ? { ...contact, checkIns: wished(contact.checkIns, wish, context.now, checkInRules(contact, context)) } : contact

const carried = {
  // Who asks in a sentence may mean more than we answer, but the answer itself is whole.
  who: { says: 'who', waits: false },
  data: { says: 'data', waits: false },
  pause: { says: 'paused', waits: false, change: wishing('pause') },
  less: { says: 'less', waits: false, change: wishing('less') },
  more: { says: 'more', waits: false, change: wishing('more') },
  hours: { says: 'hours-ask', waits: false },
  lang: { says: 'lang-ask', waits: false },
  // The name itself is read by a person: it stands in the text, and nowhere else.
  name: { says: 'name', waits: true },
  'no-police': { says: 'no-police', waits: true, change: (contact) => ({ ...contact, noPolice: true }) },
  'call-me': { says: 'call', waits: true },
  person: { says: 'person', waits: true },
} as const satisfies Record<Command, Carried>

/** What is to be done for this command; a language that was named is taken, else asked for. */
export function carryOut({ command }: Extract<Meaning, { means: 'command' }>, text: string, { texts }: Pick<Context, 'texts'>): Carried {
  const named = command === 'lang' ? languageNamed(text) : undefined
  if (named !== undefined && Object.hasOwn(texts, named)) return speaking(named)
  return (carried as Record<Command, Carried>)[command]
}

/** From now on in this language, beginning with the answer. */
export const speaking = (language: string): Carried => ({ says: 'lang-set', waits: false, change: (contact) => ({ ...contact, language }) })

/** From now on at this hour, minutes since local midnight. */
export const writingAt = (hour: number): Carried => ({
  says: 'hours-set',
  waits: false,
  change: (contact, context) => wishing('hour')({ ...contact, hour }, context),
})
