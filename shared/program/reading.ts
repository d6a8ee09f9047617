/** Reading program.yaml: what it is judged by, and what is found wrong. */

/** What a file is read with besides itself; what is absent is not judged. */
export type Reading = {
  /** What dates are judged by, like 2026-11-24. */
  today?: string
  /** The languages that have all their texts. */
  spoken?: readonly string[]
  /** Where in the file a field stands. */
  line?(path: readonly PropertyKey[]): number | undefined
}

/** One mistake: where, what, and (looked up by its place) which rule says so and what to do. */
export type Mistake = { path: readonly PropertyKey[]; text: string }
