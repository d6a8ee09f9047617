/** The carrier under chaos: accepts, refuses, loses its answer or never hears; says what became of each text in any order and any number of times. */
import type { Carrier } from '../../shared/app/ports.ts'
import type { Receipt } from '../../shared/app/receive-receipt.ts'
import type { FailureKind } from '../../shared/domain/failure.ts'

/** How the carrier meets one hand-over. `lost`: accepted, and the answer never came; `unheard`: neither. */
export const moods = ['accepts', 'lost', 'unheard', 'busy', 'not-connected', 'opted-out', 'bad-number', 'unknown', 'filtered'] as const
export type Mood = (typeof moods)[number]

/** What the carrier says of a text that it accepted, in this order. */
export const fates = {
  delivers: ['sent', 'delivered'],
  'is out of order': ['delivered', 'sent', 'delivered'],
  repeats: ['sent', 'sent', 'delivered', 'delivered', 'delivered'],
  'says nothing': [],
  'does not deliver': ['sent', 'undelivered'],
  fails: ['failed'],
  contradicts: ['undelivered', 'delivered', 'failed', 'sent'],
} as const satisfies Record<string, readonly Receipt['state'][]>
export type Fate = keyof typeof fates

type Handed = Parameters<Carrier['send']>[0]
export type Accepted = Handed & { id: string; at: string }

export function openCarrier(now: () => string, accepted: (text: Accepted) => void) {
  const texts: Accepted[] = []
  const moods: Mood[] = []
  const erased = new Set<string>()
  const accept = (handed: Handed): Accepted => {
    const text = { ...handed, id: `SM-out-${texts.length + 1}`, at: now() }
    texts.push(text)
    accepted(text)
    return text
  }
  return {
    texts,
    erased,
    /** How it meets the next hand-overs; after them it accepts. */
    willBe: (...next: Mood[]) => void moods.push(...next),
    calm: () => void moods.splice(0),
    send: (handed: Handed): Awaited<ReturnType<Carrier['send']>> => {
      const mood = moods.shift() ?? 'accepts'
      if (mood === 'unheard') return { outcome: 'uncertain' }
      if (mood !== 'accepts' && mood !== 'lost') return { outcome: 'refused', kind: mood satisfies FailureKind }
      const { id } = accept(handed)
      return mood === 'lost' ? { outcome: 'uncertain' } : { outcome: 'sent', providerId: id }
    },
    find: ({ to, body, since }: Parameters<Carrier['find']>[0]): string[] =>
      texts.filter((text) => text.to === to && text.body === body && text.at >= since && !erased.has(text.id)).map(({ id }) => id),
    erase: (id: string): boolean => {
      erased.add(id)
      return true
    },
  }
}
