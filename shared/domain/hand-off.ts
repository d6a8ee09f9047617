/** Hand-off: a conversation passes to the other team once the person said yes and somebody there took it (R45). What is kept of one, and its answer. */
import * as z from 'zod'
import type { Reading } from './keyword.ts'
import { Team } from './team.ts'
import { At, plus } from './time.ts'
import { normalise } from './words/normalise.ts'

/** Why a hand-off is over; `taken` is the one good end. */
export const HandOffEnd = z.enum([
  'taken',
  'declined',
  'silence',
  'not sent',
  'written over',
  'came back',
  'taken back',
  'stopped',
  'danger',
  'chosen',
  'police',
])
export type HandOffEnd = z.infer<typeof HandOffEnd>

/** `id` is that of the message that asks. `by` gives, `named` alone may take; without it anybody of the team may. */
const common = { id: z.string(), to: Team, by: z.string(), named: z.string().optional() }

/** One shape per stage: only a yes to our own question makes anything visible to the other team. */
export const HandOff = z.discriminatedUnion('stands', [
  /** `left`: when the question was handed over to the carrier, as far as we know. */
  z.object({ stands: z.literal('asked'), ...common, wording: z.string(), asked: At, left: At.optional(), lapses: At }),
  z.object({ stands: z.literal('agreed'), ...common, agreed: At }),
  z.object({ stands: z.literal('over'), ...common, because: HandOffEnd, at: At }),
])
export type HandOff = z.infer<typeof HandOff>
export type Asked = Extract<HandOff, { stands: 'asked' }>
export type Agreed = Extract<HandOff, { stands: 'agreed' }>

/** Whether something may still come of it. */
export const isUnderWay = (handOff: HandOff | undefined): handOff is Asked | Agreed => handOff !== undefined && handOff.stands !== 'over'

/** Whether this message asks for one that is over: an answer to it would answer nothing. */
export const isAskedNoMore = (handOff: HandOff | undefined, { id }: { id: string }): boolean =>
  handOff?.stands === 'over' && handOff.id === id

/** There are two, and a conversation passes to the one that does not have it. */
export const otherTeam = (team: Team): Team => (team === 'treatment' ? 'harm-reduction' : 'treatment')

export type Answer = 'yes' | 'no'

/** Digits that no list of ours offers: an answer to a check-in or a menu that crosses the question is never taken for a yes (R45). */
const digits: Partial<Record<number, Answer>> = { 8: 'yes', 9: 'no' }
/** A word that comes sooner answers something else: nobody reads and answers a text so fast. */
const readWithin = { seconds: 20 } as const
/** A whole text that says no, normalised, in the languages we have and across them. Yes has its words in `words/`. */
const refusing = ['no', 'nope', 'nah', 'nao', 'non']
const thanking = [
  ...['thanks', 'thank you', 'thank u', 'thx', 'ty'],
  ...['gracias', 'muchas gracias', 'grasias'],
  ...['obrigado', 'obrigada', 'muito obrigado', 'muito obrigada', 'obg'],
  ...['mesi', 'mesi anpil', 'merci', 'mersi'],
]
const noes: ReadonlySet<string> = new Set(refusing.flatMap((no) => [no, ...thanking.map((thanks) => `${no} ${thanks}`)]))

/**
 * The answer that a text gives to the open question, if it is one: the digit that was offered, or a whole text that says yes or no once
 * the question has left. Undefined for anything that says more or less: that is for a person to read (R5).
 */
export function answerTo(
  handOff: HandOff | undefined,
  { body, receivedAt }: { body: string; receivedAt: At },
  { digit, word }: Pick<Reading, 'digit' | 'word'>,
): Answer | undefined {
  if (handOff?.stands !== 'asked' || receivedAt < handOff.asked || receivedAt > handOff.lapses) return undefined
  if (digit !== undefined) return digits[digit]
  if (handOff.left === undefined || receivedAt < plus(handOff.left, readWithin)) return undefined
  return word === 'yes' ? 'yes' : noes.has(normalise(body)) ? 'no' : undefined
}
