/** Every page that left, for the workbench: to whom, how, for whom, and who took it (design §4). */

import { keys, lists } from '../../shared/adapters/dynamo/keys.ts'
import type { Table } from '../../shared/adapters/dynamo/table.ts'
import type { PageLinks } from '../../shared/adapters/page-links.ts'
import type { StaffBook } from '../../shared/app/ports.ts'
import { Channel, emergency, PageTo } from '../../shared/domain/escalation.ts'
import type { Programme } from '../../shared/domain/programme.ts'

type Parts = {
  table: Table
  staff: Pick<StaffBook, 'byId'>
  links: Pick<PageLinks, 'link'>
  programme: Programme
  /** Where whoever reads a warning sees the rota. */
  rotaLink: string
}

export type PageSent = {
  at: string
  to: string
  channel: PageTo['channel']
  step: PageTo['step']
  /** Null for a warning about the rota, which is about nobody. */
  caseCode: string | null
  acknowledged: string | null
  link: string
}

const alertPrefix = 'ALERT#'

const pageSize = 100

/** In the order they were committed. One that was never handed over is no page. */
export async function pagesSent(parts: Parts): Promise<PageSent[]> {
  const { table, links } = parts
  const sent: PageSent[] = []
  let start: string | undefined
  do {
    const { items, next } = await table.query({ index: 'inbox', pk: lists.pages, limit: pageSize, ...(start ? { start } : {}) })
    for (const { pk, sk, inboxSk } of items) {
      if (String(pk).startsWith(alertPrefix)) {
        const alert = await alertSent({ pk: String(pk), sk: String(sk), at: String(inboxSk).split('#')[0] ?? '' }, parts)
        if (alert) sent.push(alert)
        continue
      }
      const [contact, id] = [String(pk).slice('CONTACT#'.length), String(sk).slice('MSG#'.length)]
      const [message, about] = await table.get([keys.message(contact, id), keys.contact(contact)])
      if (!message?.claimedAt || !about) continue
      const { ladder, to, channel, step } = PageTo.parse(message.page)
      const [taken] = await table.get([keys.ladder(contact, ladder)])
      sent.push({
        at: String(message.claimedAt),
        to: await mailOf(to, parts),
        channel,
        step,
        caseCode: String(about.code),
        acknowledged: taken ? String(taken.at) : null,
        link: links.link({ contact, id }),
      })
    }
    start = next
  } while (start)
  return sent
}

const mailOf = async (to: string, { staff, programme }: Parts): Promise<string> =>
  to === emergency ? programme.emergency.email : ((await staff.byId(to))?.email ?? to)

/** A warning of a gap, once it surely went; it goes to supervisors, or where none can be told to the emergency address. */
async function alertSent({ pk, sk, at }: { pk: string; sk: string; at: string }, parts: Parts): Promise<PageSent | undefined> {
  const [item] = await parts.table.get([{ table: 'main', pk, sk }])
  if (item?.told !== true) return undefined
  const [to = '', channel] = sk.split('#')
  const step = to === emergency ? 'alarm' : 'supervisor'
  return {
    at,
    to: await mailOf(to, parts),
    channel: Channel.parse(channel),
    step,
    caseCode: null,
    acknowledged: null,
    link: parts.rotaLink,
  }
}
