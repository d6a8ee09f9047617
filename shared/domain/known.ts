/** Known answers: what a pure and costly function said before. Only for functions that are asked few different things, as many as a programme has texts. */

/** @example const dayName = known((day) => slowName(day)) */
export function known<T>(answer: (asked: string) => T): (asked: string) => T {
  const answers = new Map<string, T>()
  return (asked) => {
    const before = answers.get(asked)
    if (before !== undefined) return before
    const now = answer(asked)
    answers.set(asked, now)
    return now
  }
}
