/** What every measurement answers: figures, each beside its goal where it has one, and perhaps a chart. */

/** `quick` proves that a measurement works; only `full` figures mean something. */
export type Size = 'full' | 'quick'

export type Figure = {
  /** What was measured, in words that a stranger understands. */
  what: string
  /** The value with its unit, as it is printed. */
  shown: string
  goal?: { words: string; met: boolean }
}

export type Line = { name: string; points: readonly (readonly [x: number, y: number])[] }

export type Chart = {
  /** The end of the file's name: `performance-<name>.svg`. */
  name: string
  title: string
  /** For whoever cannot see it: what it shows, with the figures that matter. */
  description: string
  x: { label: string; scale: 'linear' | 'logarithmic' }
  y: { label: string }
  lines: readonly Line[]
}

export type Result = {
  title: string
  /** How it was measured: enough to do it again. */
  how: string
  /** What these figures must not be taken for. */
  notSaid: string
  figures: readonly Figure[]
  chart?: Chart
}

export type Measure = (size: Size) => Promise<Result>

/** A figure that must not exceed its goal; rounded before it is judged, so that what is printed is what is judged. */
export function atMost(what: string, value: number, goal: number, unit: string): Figure {
  const rounded = Number(value.toFixed(2))
  return { what, shown: `${rounded} ${unit}`, goal: { words: `at most ${goal} ${unit}`, met: rounded <= goal } }
}

/** A figure that must be exactly its goal. */
export const exactly = (what: string, value: string, goal: string): Figure => ({
  what,
  shown: value,
  goal: { words: goal, met: value === goal },
})
