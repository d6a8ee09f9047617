/** Dispositions: why a conversation ended, from a closed list. None of them records drugs, police or an infraction (R33). */
import * as z from 'zod'

export const Disposition = z.enum(['answered', 'need-met', 'referred', 'not-now', 'no-answer', 'by-phone'])
export type Disposition = z.infer<typeof Disposition>

export const dispositionNames = {
  answered: 'Answered',
  'need-met': 'Need met',
  referred: 'Referred',
  'not-now': 'Not now',
  'no-answer': 'No answer',
  'by-phone': 'Went on by phone or in person',
} as const satisfies Record<Disposition, string>
