/** Haitian Creole cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import { htAlone, htAlonePossible, htViolence, htViolencePossible, htWithdrawal, htWithdrawalPossible } from './ht-dangers.ts'
import { htOverdose, htOverdosePossible } from './ht-overdose.ts'
import { htSelfHarm, htSelfHarmPossible } from './ht-self-harm.ts'
import type { Words } from './language.ts'

export const htDanger: Words['danger'] = {
  overdose: { sure: htOverdose, possible: htOverdosePossible },
  'self-harm': { sure: htSelfHarm, possible: htSelfHarmPossible },
  violence: { sure: htViolence, possible: htViolencePossible },
  withdrawal: { sure: htWithdrawal, possible: htWithdrawalPossible },
  alone: { sure: htAlone, possible: htAlonePossible },
}
