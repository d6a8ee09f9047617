/** Paging in memory: how a test has everybody paged, and the pages that are no texts. */
import type { Paging } from '../../shared/app/ports.ts'
import type { SendOutcome } from '../../shared/domain/delivery.ts'
import type { Reach } from '../../shared/domain/escalation.ts'
import { type Lately, nothingLately } from '../../shared/domain/turn.ts'

type Handed = Parameters<Paging['send']>[0]

/** Nobody can be paged until a test says so: then the alarm is all there is. */
export function fakePaging() {
  const plan: { reach: Reach; phones: Record<string, string>; waiting: number } = {
    waiting: 1,
    reach: {},
    phones: {},
  }
  const sent: Handed[] = []
  const scripted: SendOutcome[] = []
  const had = new Map<string, Lately>()
  const port: Paging = {
    reach: async () => plan.reach,
    addressOf: async ({ to, channel }) => (channel === 'sms' ? plan.phones[to] : `${to}@example.org`),
    link: ({ id }) => `https://line.example.org/console/p/${id}`,
    lately: async ({ to, channel }) => {
      const lately = had.get(`${to} ${channel}`) ?? nothingLately
      const isFirst = () => (had.get(`${to} ${channel}`) ?? nothingLately) === lately
      return { lately, take: async (next) => isFirst() && had.set(`${to} ${channel}`, next).size > 0 }
    },
    waiting: async () => plan.waiting,
    send: async (page) => {
      const answer = scripted.shift() ?? { outcome: 'sent' }
      if (answer.outcome === 'sent') sent.push(page)
      return answer
    },
  }
  return { ...port, plan, sent, answers: (...next: SendOutcome[]) => void scripted.push(...next) }
}
