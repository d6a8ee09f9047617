/** A control: the piece of code that keeps a row green. Taken away, a test of that row must fail. */

type Removal = {
  rows: readonly string[]
  /** What the code does, in words: 'an expired item is absent'. */
  control: string
  file: string
  /** Source text that is there exactly once, and what stands in its place when the control is gone. */
  find: string
  replace: string
}

/** A row that no edit of our code can turn red, and why. */
type None = { rows: readonly string[]; reason: string }

export type Control = Removal | None

export const isRemoval = (control: Control): control is Removal => 'find' in control
export type { Removal }
