/** Paging: who can be woken now and how, told from the staff book and what each of them chose; pages leave by text, mail and push. */
import type { Desk, Mailer, Pagers, Paging, Pusher, Staff, StaffBook } from '../app/ports.ts'
import type { SendOutcome } from '../domain/delivery.ts'
import { isDrillCode } from '../domain/drill.ts'
import { type Channel, emergency } from '../domain/escalation.ts'
import type { Programme } from '../domain/programme.ts'
import { channelsFor, disproven, type PagedBy, withoutBrowser } from '../domain/reach.ts'
import { Team } from '../domain/team.ts'
import type { PageLinks } from './page-links.ts'

export type PagingParts = {
  staff: Pick<StaffBook, 'all' | 'byId'>
  pagers: Pagers
  desk: Pick<Desk, 'queue'>
  programme: Programme
  links: Pick<PageLinks, 'link'>
  mailer?: Mailer | undefined
  pusher?: Pusher | undefined
}

type Page = Parameters<Paging['send']>[0]

/** A way that answered like this did not wake anybody, and will not next time. */
const hopeless: ReadonlySet<string> = new Set(['bounced', 'no-address', 'bad-number', 'number-gone', 'opted-out'])

export function paging(parts: PagingParts): Paging {
  const { staff, pagers, desk, programme, links, mailer, pusher } = parts
  const possibleFor = ({ phone, email }: Staff, { subscriptions }: PagedBy): Channel[] => [
    ...(phone === '' ? [] : (['sms'] as const)),
    ...(mailer && email !== '' ? (['email'] as const) : []),
    ...(pusher && subscriptions.length > 0 ? (['push'] as const) : []),
  ]
  const addressOf: Paging['addressOf'] = async ({ to, channel }) => {
    if (to === emergency) return channel === 'email' ? programme.emergency.email : undefined
    const person = await staff.byId(to)
    if (!person || person.disabled) return undefined
    return (channel === 'sms' ? person.phone : person.email) || undefined
  }
  return {
    reach: async (now) => {
      const all = (await staff.all()).filter(({ disabled }) => !disabled)
      const chosen = await pagers.of(all.map(({ id }) => id))
      const reach = all.map((each, n) => {
        const by = chosen[n] as PagedBy
        return [each.id, channelsFor(by, possibleFor(each, by), now)] as const
      })
      return Object.fromEntries(reach)
    },
    addressOf,
    link: links.link,
    lately: ({ to, channel }) => pagers.lately(to, channel),
    waiting: async () => {
      const queues = await Promise.all(Team.options.map((team) => desk.queue(team)))
      const urgent = queues.flatMap(({ items }) => items).filter(({ urgency, since, holder }) => urgency === 'urgent' && since && !holder)
      return urgent.filter(({ code }) => !isDrillCode(code)).length
    },
    send: async (page) => {
      const address = await addressOf(page)
      const outcome =
        address === undefined ? noAddress : page.channel === 'push' ? await push(page, parts) : await mail(page, address, parts)
      if (outcome.outcome === 'refused' && hopeless.has(outcome.kind) && page.to !== emergency)
        await pagers.change(page.to, (before) => disproven(before, page.channel))
      return outcome
    },
  }
}

const noAddress: SendOutcome = { outcome: 'refused', kind: 'no-address' }

const mail = async ({ message, text, link }: Page, to: string, { mailer }: PagingParts): Promise<SendOutcome> =>
  mailer ? mailer.send({ to, message, text, link }) : noAddress

/** To every browser that asked for it. One that its push service no longer knows is forgotten; any that took it is enough. */
async function push({ to, text, link }: Page, { pagers, pusher }: PagingParts): Promise<SendOutcome> {
  const [chosen] = await pagers.of([to])
  if (!pusher || !chosen) return noAddress
  const outcomes = await Promise.all(chosen.subscriptions.map((subscription) => pusher.send(subscription, { text, link })))
  const gone = chosen.subscriptions.filter((_, n) => outcomes[n] === 'gone')
  if (gone.length > 0) await pagers.change(to, (before) => gone.reduce((after, { endpoint }) => withoutBrowser(after, endpoint), before))
  const answers = outcomes.filter((outcome) => outcome !== 'gone')
  const rank = { sent: 0, uncertain: 1, refused: 2 } as const
  return answers.toSorted((a, b) => rank[a.outcome] - rank[b.outcome])[0] ?? noAddress
}
