/** Spanish cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import { esAlone } from './es-alone.ts'
import { esOverdose } from './es-overdose.ts'
import { esSelfHarm } from './es-self-harm.ts'
import { esViolence } from './es-violence.ts'
import { esWithdrawal } from './es-withdrawal.ts'
import type { Words } from './language.ts'

export const esDanger: Words['danger'] = {
  overdose: esOverdose,
  'self-harm': esSelfHarm,
  violence: esViolence,
  withdrawal: esWithdrawal,
  alone: esAlone,
}
