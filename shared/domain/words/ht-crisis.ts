/** Haitian Creole cues of danger (rules §5). Wide on purpose; a clinician and the advisory board review them before launch (R35). */
import type { Words } from './language.ts'

export const htDanger: Words['danger'] = {
  overdose: { sure: [], possible: [] },
  'self-harm': { sure: [], possible: [] },
  violence: { sure: [], possible: [] },
  withdrawal: { sure: [], possible: [] },
  alone: { sure: [], possible: [] },
}
