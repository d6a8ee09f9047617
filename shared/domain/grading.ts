/** Grading: how sure a text is to ask for a stop, or to speak of danger. Rules find it; what each is worth was counted on labelled texts. */
import { type Likeness, likenesses, likenessOf } from './likeness.ts'
import { listened, type Meant, meanings } from './words/hearing.ts'
import { certain } from './words/patterns/overdose.ts'
import type { Spoken } from './words/spoken.ts'
import { leanings, worth } from './words/worth.ts'

/** `sure` is acted on at once; `possible` is looked at by a person. */
export type Grade = 'sure' | 'possible'

export type Graded = {
  sort: Likeness
  grade: Grade
  /** The pattern of ours that spoke loudest; absent where only likeness spoke. Never the person's words (R25). */
  because?: string
  /** The language of that pattern. */
  language: Spoken
}

/** What speaks for one sort: its likeness, the worth of its strongest sure and possible cue, and how many there are. */
type Evidence = readonly [like: number, sure: number, possible: number, cues: number]

/** Everyday talk around a cue takes no more than this from it (R6). */
const leastLike = -2
const mostCues = 4
/** Three words are too little to be like anything. */
const leastWords = 4
/** A pattern written since the last counting is taken for a good one. */
const unweighed = 4
/** So much is a sure cue worth that needs no other evidence: 33 of 34 texts with it are meant so. */
const strong = 5.5
/** So much is one worth that a person looks at, however everyday the rest sounds (R6). */
const believed = 4

/**
 * Everything a text asks or speaks of that is a matter of degree, in the order of `likenesses`. Likeness alone is never sure: that takes a
 * cue that people can read and change.
 */
export function graded(text: string): Graded[] {
  const words = listened(text).tokens.length
  const like = likenessOf(text)
  return likenesses.flatMap((sort, n): Graded[] => {
    const cues = cuesOf(sort, text)
    if (cues.all.length === 0 && words < leastWords) return []
    const spoke = evidence(cues, like[n] ?? 0, (cue) => worthOf(sort, cue))
    const { isSure, isAny, atLeast } = leanings[sort]
    const sure = cues.all.length > 0 && (spoke[1] >= strong || leaning(spoke, isSure) >= atLeast.sure)
    if (!sure && spoke[1] < believed && leaning(spoke, isAny) < atLeast.any) return []
    const loudest = cues.all.toSorted((a, b) => worthOf(sort, b) - worthOf(sort, a))[0]
    const because = loudest === undefined ? {} : { because: loudest.says }
    return [{ sort, grade: sure ? 'sure' : 'possible', language: loudest?.language ?? 'en', ...because }]
  })
}

type Cues = { sure: readonly Meant[]; possible: readonly Meant[]; all: readonly Meant[] }

function cuesOf(sort: Likeness, text: string): Cues {
  const { [`${sort} sure` as const]: sure = [], [`${sort} possible` as const]: possible = [] } = meanings(text)
  return { sure, possible, all: [...sure, ...possible] }
}

const worthOf = (sort: Likeness, { says }: Meant): number => (certain.has(says) ? strong : (worth[sort][says] ?? unweighed))

function evidence({ sure, possible, all }: Cues, like: number, worthOf: (cue: Meant) => number): Evidence {
  const strongest = (cues: readonly Meant[]) => Math.max(0, ...cues.map(worthOf))
  return [Math.max(leastLike, like), strongest(sure), strongest(possible), Math.min(mostCues, all.length)]
}

const leaning = (spoke: readonly number[], [none, ...by]: readonly number[]): number =>
  spoke.reduce((sum, each, n) => sum + each * (by[n] ?? 0), none ?? 0)

/** @internal for `npm run learn`, which weighs what this file judges by. */
export const inTheMaking = { cuesOf, evidence, leaning }
