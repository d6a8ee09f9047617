/** The controls of rows F25–F41 and T1–T16, each of which is taken away once by `npm run faults -- --red`. */
import type { Control } from './control.ts'

export const edgeControls: readonly Control[] = []
