/** The need menu: what can be asked for, in which order, and which team answers (R14, R15). */
import { type NeedId, needIds, type Said, say, type Texts, type Values } from './say.ts'
import type { TimeWords } from './staffed.ts'

export type Need = {
  id: NeedId
  /** Who answers. Harm reduction, unless the person chose treatment: an unclear need goes there too (R15). */
  team: 'harm-reduction' | 'treatment'
  /** Whether the choice waits for a person (R5). "Not now" is wholly carried out by the answer. */
  waits: boolean
}

const choices: Record<NeedId, Omit<Need, 'id'>> = {
  supplies: { team: 'harm-reduction', waits: true },
  treatment: { team: 'treatment', waits: true },
  ride: { team: 'harm-reduction', waits: true },
  'food-housing': { team: 'harm-reduction', waits: true },
  'id-benefits': { team: 'harm-reduction', waits: true },
  talk: { team: 'harm-reduction', waits: true },
  'not-now': { team: 'harm-reduction', waits: false },
}

/**
 * In the order of the menu; the digit is the place. Harm reduction and treatment lead it together, neither above the other in
 * wording or length. At most seven, so that the whole text with its first and last line has nine lines.
 */
export const needs: readonly Need[] = needIds.map((id) => ({ id, ...choices[id] }))

/** The need a digit chose from the menu; undefined for a digit that is not on it. */
export const chosen = (digit: number): Need | undefined => needs[digit - 1]

/**
 * The menu as a text, one option a line: `1 Supplies`.
 *
 * @param plain the person chose plain wording or used such a word this session (R16)
 */
export const menuText = (texts: Texts, languages: readonly string[], plain: boolean, valuesIn: (time: TimeWords) => Values): Said =>
  say(texts, languages, 'menu', valuesIn, plain ? 'plain' : 'neutral')
