/** Haitian Creole cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import { htAlone, htAlonePossible, htViolence, htViolencePossible, htWithdrawal, htWithdrawalPossible } from './ht-dangers.ts'
import { htOverdose, htOverdosePossible } from './ht-overdose.ts'
import { htSelfHarm, htSelfHarmPossible } from './ht-self-harm.ts'
import {
  htWideAlone,
  htWideAlonePossible,
  htWideOverdose,
  htWideSelfHarm,
  htWideSelfHarmPossible,
  htWideViolence,
  htWideViolencePossible,
  htWideWithdrawal,
  htWideWithdrawalPossible,
} from './ht-wide.ts'
import type { Words } from './language.ts'

export const htDanger: Words['danger'] = {
  overdose: { sure: [...htOverdose, ...htWideOverdose], possible: htOverdosePossible },
  'self-harm': { sure: [...htSelfHarm, ...htWideSelfHarm], possible: [...htSelfHarmPossible, ...htWideSelfHarmPossible] },
  violence: { sure: [...htViolence, ...htWideViolence], possible: [...htViolencePossible, ...htWideViolencePossible] },
  withdrawal: { sure: [...htWithdrawal, ...htWideWithdrawal], possible: [...htWithdrawalPossible, ...htWideWithdrawalPossible] },
  alone: { sure: [...htAlone, ...htWideAlone], possible: [...htAlonePossible, ...htWideAlonePossible] },
}
