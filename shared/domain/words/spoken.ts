/** The languages in which texts are read. All of them, for everybody: in danger people write their first language. */
import { en } from './en.ts'
import type { Words } from './language.ts'

export const spoken: readonly Words[] = [en]
