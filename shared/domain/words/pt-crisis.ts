/** Portuguese cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import type { Words } from './language.ts'
import { ptAlone } from './pt-alone.ts'
import { ptOverdose } from './pt-overdose.ts'
import { ptSuicide } from './pt-suicide.ts'
import { ptViolence } from './pt-violence.ts'
import { ptWithdrawal } from './pt-withdrawal.ts'

export const ptDanger: Words['danger'] = {
  overdose: ptOverdose,
  'self-harm': ptSuicide,
  violence: ptViolence,
  withdrawal: ptWithdrawal,
  alone: ptAlone,
}
