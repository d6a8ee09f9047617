/** Meaning: what a text asks of us, given where its sender stands. Reading words is `keyword.ts`'s; this puts them in context. */
import { awaitsYes, type ConsentWord } from './consent.ts'
import type { Contact } from './contact.ts'
import type { TextReceived } from './happening.ts'
import { type Reading, read } from './keyword.ts'
import { chosen, type Need } from './menu.ts'
import { isOurs } from './phone.ts'
import type { Team } from './team.ts'

export type Meaning =
  | { means: 'consent'; word: ConsentWord }
  | { means: 'help' | 'menu' | 'ok' | 'kept' | 'person' | 'unclear' }
  | { means: 'team'; team: Team }
  | { means: 'need'; need: Need }

const unclear: Meaning = { means: 'unclear' }

/**
 * What this text asks of us. Whatever is not wholly understood is `unclear`, and waits for a person (R5).
 *
 * @param inDanger a text with danger in it can still stop everything; it is never read as a join, an answer or a menu choice
 */
export function meaningOf(text: TextReceived, contact: Contact, inDanger: boolean, reading: Reading = read(text.body)): Meaning {
  const word = consentWord(text, reading, contact)
  if (word === 'stop' || word === 'doubt') return { means: 'consent', word }
  // A foreign number is stored and waits; nothing but safety is ever sent to it, so it cannot join (design §4).
  if (inDanger) return unclear
  const meaning: Meaning = word ? { means: 'consent', word } : (answered(reading, contact) ?? commanded(text, reading))
  return meaning === unclear || isOurs(text.from) ? meaning : unclear
}

/** The carrier's own verdict wins over ours, but a YES to an open question is a YES whatever the carrier calls it. */
function consentWord(text: TextReceived, { word }: Reading, contact: Contact): ConsentWord | undefined {
  if (text.optOutType === 'STOP' || word === 'opt-out') return 'stop'
  if (word === 'doubtful-opt-out') return 'doubt'
  if (word === 'yes' && awaitsYes(contact.consent, text.receivedAt)) return 'yes'
  if (text.optOutType === 'START' || word === 'start' || word === 'join') return 'join'
  return undefined
}

function commanded(text: TextReceived, { word }: Reading): Meaning {
  if (text.optOutType === 'HELP' || word === 'help') return { means: 'help' }
  if (word === 'menu') return { means: 'menu' }
  if (word === 'treatment' || word === 'harm-reduction') return { means: 'team', team: word }
  return unclear
}

/** A number answers the list the phone saw last, and nothing else. */
function answered({ digit }: Reading, { menu }: Contact): Meaning | undefined {
  if (digit === undefined || menu === undefined) return undefined
  switch (menu) {
    case 'check-in':
      return digit === 1 ? { means: 'ok' } : digit === 2 ? { means: 'menu' } : digit === 3 ? { means: 'person' } : unclear
    case 'still-wanted':
      return digit === 1 ? { means: 'kept' } : unclear
    case 'needs': {
      const need = chosen(digit)
      return need ? { means: 'need', need } : unclear
    }
    default:
      return menu satisfies never
  }
}
