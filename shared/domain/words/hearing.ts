/** Hearing: what a text says by the patterns of ours, in each language by itself. */
import { type Spoken, spoken } from './language.ts'
import { lexiconOf } from './lexicons.ts'
import { type Placed, placed } from './normalise.ts'
import { type Pattern, patterns } from './pattern.ts'
import type { Lists } from './patterns/all.ts'
import { type Heard, listener, ownOf, type Span } from './senses.ts'
import { hasOwn, isWord } from './spoken.ts'
import { yardstick } from './yardstick.ts'

const listeners = spoken.map((language) => ({ language, listen: listener(() => lexiconOf(language)) }))
/** Under which name a sense of a list is heard: the subject's own, where it has one. */
export function heardAs(list: Lists, sense: string): string {
  const subject = yardstick().subjects[list]
  return hasOwn(subject, sense) ? ownOf(subject, sense) : sense
}
const judge = patterns(() => yardstick().lists, heardAs)

/** Which pattern was found; never the person's words (R25). And in which language: whoever cries for help in one understands it (R8). */
export type Meant = { says: Pattern; language: Spoken }
type Meanings = Partial<Record<Lists, Meant[]>>
let latest: { text: string; meant: Meanings } | undefined
let lately: { text: string; said: Listened } | undefined

/** Every pattern of each list that a text says. All languages are tried on every text, each by itself, because one's word is another's. */
export function meanings(text: string): Meanings {
  // Danger is asked first and everything else afterwards, of the same text.
  if (latest?.text !== text) latest = { text, meant: judged(text) }
  return latest.meant
}

/** What was listened to last is asked again by whoever weighs it. */
export function listened(text: string): Listened {
  if (lately?.text !== text) lately = { text, said: heardIn(text) }
  return lately.said
}

function judged(text: string): Meanings {
  const found: Meanings = {}
  for (const { language, heard } of listened(text).heard) {
    for (const [list, said] of Object.entries(judge(heard)) as [Lists, Pattern[]][]) {
      const others = found[list] ?? []
      found[list] = [...others, ...said.filter((says) => !others.some((other) => other.says === says)).map((says) => ({ says, language }))]
    }
  }
  return found
}

/** A text as it is listened to: its words with their places, its sentences, and which senses each language hears, and where. */
export type Listened = Placed & { heard: readonly { language: Spoken; heard: Heard }[] }

function heardIn(text: string): Listened {
  const said = placed(text, isWord)
  const at = (places: readonly number[]): Span[] => places.map((place) => ({ from: place, to: place }))
  const heard = listeners.map(({ language, listen }) => ({
    language,
    heard: new Map([...listen(said.tokens), ['^', at(said.begins)] as const, ['$', at(said.ends)] as const]),
  }))
  return { ...said, heard }
}
