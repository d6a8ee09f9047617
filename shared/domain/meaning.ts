/** Meaning: what a text asks of us, given where its sender stands. Reading words is `keyword.ts`'s; this puts them in context. */
import { awaitsYes, type ConsentWord } from './consent.ts'
import type { Contact } from './contact.ts'
import type { Grade } from './grading.ts'
import { type Answer, answerTo } from './hand-off.ts'
import type { TextReceived } from './happening.ts'
import { type Reading, read } from './keyword.ts'
import { chosen, type Need } from './menu.ts'
import { isOurs } from './phone.ts'
import type { Team } from './team.ts'
import { plus } from './time.ts'
import type { Ask, Word } from './words/language.ts'

/** What a person can ask for by word, besides the answers to our own questions. Each is carried out in `commands.ts`. */
export type Command = Extract<
  Ask,
  'who' | 'data' | 'pause' | 'less' | 'more' | 'hours' | 'lang' | 'name' | 'no-police' | 'call-me' | 'person'
>

export type Meaning =
  | { means: 'consent'; word: ConsentWord }
  | { means: 'help' | 'menu' | 'ok' | 'kept' | 'person' | 'unclear' }
  | { means: 'team'; team: Team }
  /** The answer to whether the other team may have the conversation (R45). */
  | { means: 'hand-off'; answer: Answer }
  | { means: 'need'; need: Need }
  | { means: 'command'; command: Command; because: string }
  /** An answer to "when shall we write" or "in which language". */
  | { means: 'hour'; hour: number }
  | { means: 'language'; language: string }
  /** To be forgotten: asked once, and again to confirm. `wrong-number` is done at once (R30). */
  | { means: 'forget-ask' | 'forget' | 'wrong-number' }
  /** Automation stops and a trained person reads it (R40). */
  | { means: 'under-18' | 'death' }

const unclear: Meaning = { means: 'unclear' }

/**
 * What this text asks of us. Whatever is not wholly understood is `unclear`, and waits for a person (R5).
 *
 * @param peril a text with danger in it can still stop everything; it is never read as a join, an answer or a menu choice. Where danger is
 *   only possible, it is read as any other, except that nobody is forgotten for it
 */
export function meaningOf(text: TextReceived, contact: Contact, peril: Grade | undefined, reading: Reading = read(text.body)): Meaning {
  const word = consentWord(text, reading, contact)
  // What must not be carried out while somebody is in danger is at least a stop (R3).
  const ending = peril ? undefined : endingOf(text, reading, contact)
  if (ending) return ending
  if (word === 'stop') return { means: 'consent', word }
  // An opt-in that waits for its YES comes first; a YES that the carrier calls START still answers us.
  const answer = word === 'yes' ? undefined : answerTo(contact.handOff, text, reading)
  // "Non mesi" may be a stop where nothing was asked; where something was, it is the answer (R3). A person reads that no as well.
  const isSettled = answer === 'no' && peril === undefined
  if (word === 'doubt' && !isSettled) return { means: 'consent', word }
  // A foreign number is stored and waits; nothing but safety is ever sent to it, so it cannot join (design §4).
  if (peril === 'sure') return unclear
  const meaning: Meaning = answer
    ? { means: 'hand-off', answer }
    : word
      ? { means: 'consent', word }
      : (answered(reading, contact) ?? commanded(text, reading))
  return meaning === unclear || isOurs(text.from) ? meaning : unclear
}

/** The carrier's own verdict wins over ours, but a YES to an open question is a YES whatever the carrier calls it. */
function consentWord(text: TextReceived, { word, heard }: Reading, contact: Contact): ConsentWord | undefined {
  const stops = heard.some((each) => each.word === 'opt-out' || each.word === 'wrong-number')
  if (text.optOutType === 'STOP' || word === 'opt-out' || stops) return 'stop'
  if (word === 'doubtful-opt-out') return 'doubt'
  if (word === 'yes' && awaitsYes(contact.consent, text.receivedAt)) return 'yes'
  if (text.optOutType === 'START' || word === 'start' || word === 'join') return 'join'
  return undefined
}

/** How long the first FORGET waits for the second. */
export const forgetWithin = { hours: 24 } as const

/** What ends everything: a number that is not theirs, and the wish to be forgotten, which is asked back once (R30, design §4). */
function endingOf({ receivedAt }: TextReceived, { word, heard }: Reading, { consent, forgetAsked }: Contact): Meaning | undefined {
  if (word === 'wrong-number') return { means: 'wrong-number' }
  if (word === 'under-18' || word === 'death') return { means: word }
  if (word !== 'forget') return undefined
  const asked = forgetAsked !== undefined && plus(forgetAsked, forgetWithin) > receivedAt
  // Nobody may be answered after a stop, so there is nothing to ask back; and what is left can only be less.
  if (asked || consent.consent === 'opted-out') return { means: 'forget' }
  const alsoStops = heard.some((each) => each.word === 'opt-out' && each.because !== heard[0]?.because)
  return alsoStops ? undefined : { means: 'forget-ask' }
}

const commands: ReadonlySet<string> = new Set<Command>([
  'who',
  'data',
  'pause',
  'less',
  'more',
  'hours',
  'lang',
  'name',
  'no-police',
  'call-me',
  'person',
])
const isCommand = (word: Word | undefined): word is Command => word !== undefined && commands.has(word)

function commanded(text: TextReceived, { word, because }: Reading): Meaning {
  if (text.optOutType === 'HELP' || word === 'help') return { means: 'help' }
  if (word === 'menu') return { means: 'menu' }
  if (word === 'treatment' || word === 'harm-reduction') return { means: 'team', team: word }
  return isCommand(word) ? { means: 'command', command: word, because } : unclear
}

/** The answers to `hours-ask`, in its order: morning, afternoon, evening, in minutes since midnight. */
export const hoursOffered = [10 * 60, 14 * 60, 18 * 60] as const
/** The answers to `lang-ask`, in its order. */
export const languagesOffered = ['en', 'es', 'pt', 'ht'] as const

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
    case 'hours': {
      const hour = hoursOffered[digit - 1]
      return hour === undefined ? unclear : { means: 'hour', hour }
    }
    case 'languages': {
      const language = languagesOffered[digit - 1]
      return language === undefined ? unclear : { means: 'language', language }
    }
    default:
      return menu satisfies never
  }
}
