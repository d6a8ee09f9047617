/** Staff enrol a person who agreed on a visit, on paper or on the phone. Only the confirmation follows, until YES (R47). */
import { type NotAsked, onEnrolment } from '../domain/enrolment.ts'
import type { Team } from '../domain/team.ts'
import { happen } from './happen.ts'
import type { World } from './ports.ts'

export type Enrol = { phone: string; language: string; zone?: string; method: string; team?: Team; staff: string; key: string }

/** `leaves`: when the confirmation does, at a decent hour there (R23). */
export type Enrolled =
  | { outcome: 'enrolled'; code: string; leaves: string }
  | { outcome: 'handled' }
  | { outcome: 'refused'; refusal: NotAsked }
  | { outcome: 'busy' }

export async function enrol({ phone, key, ...rest }: Enrol, world: World): Promise<Enrolled> {
  const enrolment = { happened: 'enrolment', key, via: 'staff', address: phone, ...rest } as const
  const happened = await happen({ phone }, (loaded, context) => onEnrolment(loaded, enrolment, context), world, key)
  switch (happened.outcome) {
    case 'committed': {
      const { contact, outbound } = happened.decision
      return { outcome: 'enrolled', code: contact?.code ?? '', leaves: outbound[0]?.notBefore ?? '' }
    }
    case 'handled':
      return { outcome: 'handled' }
    case 'refused':
      return { outcome: 'refused', refusal: happened.refusal }
    case 'not-converged':
      return { outcome: 'busy' }
    default:
      return happened satisfies never
  }
}
