/** A person joins by the web form. The page says the same whatever came of it, so that it reveals nothing of a number (design §4). */
import { onEnrolment } from '../domain/enrolment.ts'
import { happen } from './happen.ts'
import type { World } from './ports.ts'

/** @returns false when nothing could be stored, and the person should try again */
export async function joinByForm({ phone, key }: { phone: string; key: string }, world: World): Promise<boolean> {
  const enrolment = { happened: 'enrolment', key, via: 'form', address: phone, language: world.programme.languages[0] } as const
  const happened = await happen({ phone }, (loaded, context) => onEnrolment(loaded, enrolment, context), world, key)
  return happened.outcome !== 'not-converged'
}
