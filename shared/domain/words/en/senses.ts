import type { Subjects } from '../senses.ts'
import { alone } from './alone.ts'
import { asks } from './asks.ts'
import { common } from './everyday.ts'
import { overdose } from './overdose.ts'
import { selfHarm } from './self-harm.ts'
import { stopping } from './stopping.ts'
import { violence } from './violence.ts'
import { wishes } from './wishes.ts'
import { withdrawal } from './withdrawal.ts'

/** Everything this language has words for, by subject. */
export const senses: Subjects = { common, overdose, withdrawal, selfHarm, alone, violence, stopping, asks, wishes }
