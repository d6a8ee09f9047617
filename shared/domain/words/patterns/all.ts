/** Every list of patterns, under the name by which it is asked. */
import type { Subject } from '../senses.ts'
import { alone } from './alone.ts'
import { asks } from './asks.ts'
import { overdose } from './overdose.ts'
import { selfHarm } from './self-harm.ts'
import { stopping } from './stopping.ts'
import { violence } from './violence.ts'
import { wishes } from './wishes.ts'
import { withdrawal } from './withdrawal.ts'

export const lists = {
  'opt-out sure': stopping.sure,
  'opt-out possible': stopping.possible,
  'overdose sure': overdose.sure,
  'overdose possible': overdose.possible,
  'self-harm sure': selfHarm.sure,
  'self-harm possible': selfHarm.possible,
  'violence sure': violence.sure,
  'violence possible': violence.possible,
  'withdrawal sure': withdrawal.sure,
  'withdrawal possible': withdrawal.possible,
  'alone sure': alone.sure,
  'alone possible': alone.possible,
  ...asks,
  ...wishes,
} as const
export type Lists = keyof typeof lists

const graded: Record<string, Subject> = {
  'opt-out': 'stopping',
  overdose: 'overdose',
  'self-harm': 'selfHarm',
  violence: 'violence',
  withdrawal: 'withdrawal',
  alone: 'alone',
}

/** Which subject a list is about. */
export const subjectOf = (list: Lists): Subject => graded[list.split(' ')[0] ?? ''] ?? (list in asks ? 'asks' : 'wishes')
