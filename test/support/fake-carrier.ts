/** A carrier in memory: keeps what it accepted, answers as a test scripts it, erases copies. */
import type { Carrier } from '../../shared/app/ports.ts'
import type { FailureKind } from '../../shared/domain/failure.ts'

/** `lost`: accepted, and the answer never came. `unheard`: not accepted, and no answer either. */
export type Answer = { refused: FailureKind } | 'lost' | 'unheard'
type Handed = Parameters<Carrier['send']>[0]
export type Accepted = Handed & { id: string; at: string }

export function fakeCarrier(now: () => string) {
  const accepted: Accepted[] = []
  const erased: string[] = []
  const scripted: Answer[] = []
  const faults = { cannotBeAsked: false, cannotErase: false }
  let meanwhile: () => Promise<unknown> = async () => undefined
  const accept = (handed: Handed): string => {
    const id = `SM-out-${accepted.length + 1}`
    accepted.push({ ...handed, id, at: now() })
    return id
  }
  const carrier: Carrier = {
    send: async (handed) => {
      const happens = meanwhile
      meanwhile = async () => undefined
      await happens()
      const answer = scripted.shift()
      if (answer === 'unheard') return { outcome: 'uncertain' }
      if (answer !== undefined && answer !== 'lost') return { outcome: 'refused', kind: answer.refused }
      const providerId = accept(handed)
      return answer === 'lost' ? { outcome: 'uncertain' } : { outcome: 'sent', providerId }
    },
    find: async ({ to, body, since }) => {
      if (faults.cannotBeAsked) throw new Error('the carrier is away')
      return accepted.filter((each) => each.to === to && each.body === body && each.at >= since).map(({ id }) => id)
    },
    erase: async (providerId) => {
      if (faults.cannotErase) return false
      erased.push(providerId)
      return true
    },
  }
  return {
    ...carrier,
    accepted,
    erased,
    faults,
    /** The next answers, in order; after them everything is accepted. */
    answers: (...next: Answer[]) => void scripted.push(...next),
    /** How many of them were not given yet. */
    left: () => scripted.length,
    /** What happens while the next hand-over is under way. */
    meanwhile: (happens: () => Promise<unknown>) => {
      meanwhile = happens
    },
  }
}
