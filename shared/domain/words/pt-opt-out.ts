/** Portuguese sentences that ask us to stop (R3): by intent, negation and object, not a bag of words. */
import type { Rule } from './language.ts'

/** Sentences that ask us to stop: what is to stop, and whom it reaches. */
export const ptOptOut: Rule[] = []

/** Sentences that may ask us to stop. The texts rest until a person has read them. */
export const ptDoubtful: Rule[] = []

/** Turn a clear opt-out into a doubtful one: a maybe, or only certain hours. */
export const ptHedges: string[] = []

/** Say that texts are wanted. */
export const ptGoesOn: Rule[] = []
