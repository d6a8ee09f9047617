/** Grading: how sure a text is to ask for a stop, to speak of danger, or to ask for something else. Rules find it; what each is worth was counted on labelled texts. */
import { likenessOf, type MeaningLearned } from './likeness.ts'
import { listened, type Meant, meanings } from './words/hearing.ts'
import { type Ask, asks, type Likeness, likenesses, type Spoken } from './words/language.ts'
import { yardstick } from './words/yardstick.ts'

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

/** What is said of a meaning that no pattern of ours names. */
export const likely = 'like texts that were labelled so'

/** What speaks for one sort: how like it is to texts that mean it at all and to those that surely do, what its strongest sure and possible cue are worth, and how many there are. */
type Evidence = readonly [like: number, surelyLike: number, sure: number, possible: number, cues: number]
type Likely = Pick<ReadonlyMap<MeaningLearned, number>, 'get'>

/** Everyday talk around a cue takes no more than this from it (R6). */
const leastLike = -2
const mostCues = 4
/** Fewer words are too little to be like a stop or danger, or to ask for anything else. */
const [leastWords, leastAsking] = [4, 3]
/** A pattern written since the last counting is taken for a good one. */
const unweighed = 4
/**
 * So much is a sure cue worth that needs no other evidence: 16 of 17 texts with it are in danger, 33 of 34 ask us to stop. Whatever else a cry says,
 * it stays one (R6).
 */
const strong = { danger: 4.8, stop: 5.5 } as const
/** So much is one worth that a person looks at, however everyday the rest sounds (R6); in three words or fewer, which likeness cannot weigh, less is enough. */
const believed = { sure: 4, short: { sure: 3, possible: 4 } } as const

/**
 * Everything a text asks or speaks of that is a matter of degree, in the order of `likenesses`. Likeness alone is never sure: that takes a
 * cue that people can read and change.
 */
export function graded(text: string): Graded[] {
  const like = likenessOf(text)
  return likenesses.flatMap((sort): Graded[] => {
    const cues = cuesOf(sort, text)
    if (cues.all.length === 0 && isShort(text)) return []
    const spoke = evidence(sort, cues, like, (cue) => worthOf(sort, cue))
    const { isSure, isAny, atLeast } = yardstick().leanings[sort]
    const sure =
      cues.all.length > 0 && (spoke[2] >= (sort === 'opt-out' ? strong.stop : strong.danger) || leaning(spoke, isSure) >= atLeast.sure)
    const isRaised =
      spoke[2] >= believed.sure ||
      (isShort(text) && (spoke[2] >= believed.short.sure || spoke[3] >= believed.short.possible)) ||
      cues.all.some(({ says }) => yardstick().decided.neverMissed.includes(says))
    if (!sure && !isRaised && leaning(spoke, isAny) < atLeast.any) return []
    const loudest = cues.all.toSorted((a, b) => worthOf(sort, b) - worthOf(sort, a))[0]
    const because = loudest === undefined ? {} : { because: loudest.says }
    return [{ sort, grade: sure ? 'sure' : 'possible', language: loudest?.language ?? 'en', ...because }]
  })
}

const isShort = (text: string, least: number = leastWords): boolean => listened(text).tokens.length < least

/** What a text is like more than anything else, and how much. */
const likest = (text: string): [meaning: MeaningLearned, like: number] =>
  [...likenessOf(text)].filter(([meaning]) => !meaning.endsWith(' sure')).reduce((most, each) => (each[1] > most[1] ? each : most))

/** Whether what is said around a keyword is itself like requests to stop. */
export const isLikeStop = (text: string): boolean => (likenessOf(text).get('opt-out') ?? 0) > 0

/** Whether a text is so much like requests to stop that a person decides before anything else is sent, though no pattern of ours says so. */
export function isHeldByLikeness(text: string): boolean {
  const [meaning, like] = likest(text)
  return !isShort(text) && meaning === 'opt-out' && like >= yardstick().stopAlone
}

/** What a text most likely asks for where no pattern of ours says it, if it is as likely as where one does. */
export function likelyAsked(text: string): Ask | undefined {
  if (isShort(text, leastAsking)) return undefined
  const [meaning, like] = likest(text)
  return asks.find((ask) => ask === meaning && like >= (yardstick().askedAlone[ask] ?? Number.POSITIVE_INFINITY))
}

type Cues = { sure: readonly Meant[]; possible: readonly Meant[]; all: readonly Meant[] }

function cuesOf(sort: Likeness, text: string): Cues {
  const { [`${sort} sure` as const]: sure = [], [`${sort} possible` as const]: possible = [] } = meanings(text)
  return { sure, possible, all: [...sure, ...possible] }
}

function worthOf(sort: Likeness, { says }: Meant): number {
  const { decided, worth } = yardstick()
  return decided.certain.includes(says) ? strong.stop : (worth[sort][says] ?? unweighed)
}

function evidence(sort: Likeness, { sure, possible, all }: Cues, like: Likely, worthOf: (cue: Meant) => number): Evidence {
  const strongest = (cues: readonly Meant[]) => Math.max(0, ...cues.map(worthOf))
  const atLeast = (meaning: MeaningLearned) => Math.max(leastLike, like.get(meaning) ?? leastLike)
  return [atLeast(sort), atLeast(`${sort} sure`), strongest(sure), strongest(possible), Math.min(mostCues, all.length)]
}

const leaning = (spoke: readonly number[], [none, ...by]: readonly number[]): number =>
  spoke.reduce((sum, each, n) => sum + each * (by[n] ?? 0), none ?? 0)

/** @internal for `npm run learn`, which weighs what this file judges by. */
export const inTheMaking = { cuesOf, evidence, isShort, leaning, leastAsking }
