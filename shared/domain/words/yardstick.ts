/**
 * The yardstick: what texts are measured by besides the lexicons. Whole texts, patterns, and what a pattern and the numbers of likeness are
 * worth. A bundle carries what this file works out, compressed, and opens it at the first text (`infra/packing.ts`): a cold start would read
 * all of it before it could answer anybody.
 */
import { keywords as en } from './en/keywords.ts'
import { keywords as es } from './es/keywords.ts'
import { keywords as ht } from './ht/keywords.ts'
import type { Keywords, Spoken } from './language.ts'
import { biases, meaningWeights, scales, unitBiases, unitWeights } from './likeness-weights.ts'
import { type Lists, lists, subjectOf } from './patterns/all.ts'
import { certain, neverMissed } from './patterns/decided.ts'
import { keywords as pt } from './pt/keywords.ts'
import type { Subject } from './senses.ts'
import { askedAlone, leanings, stopAlone, worth } from './worth.ts'

const keywords: Record<Spoken, Keywords> = { en, es, pt, ht }
const all = Object.keys(lists) as Lists[]
/** Which subject a list of patterns is about. */
const subjects = Object.fromEntries(all.map((list) => [list, subjectOf(list)])) as Record<Lists, Subject>
const decided: Record<'certain' | 'neverMissed', readonly string[]> = { certain: [...certain], neverMissed: [...neverMissed] }

const measure = {
  keywords,
  lists,
  subjects,
  decided,
  stopAlone,
  askedAlone,
  leanings,
  worth,
  scales,
  biases,
  meaningWeights,
  unitWeights,
  unitBiases,
}

/** What texts are measured by. Plain data, because a bundle has it from JSON. */
export const yardstick = (): typeof measure => measure
