/** Every page that left, for the workbench: to whom, how, for whom, and who took it (design §4). */

import { keys, lists } from '../../shared/adapters/dynamo/keys.ts'
import type { Table } from '../../shared/adapters/dynamo/table.ts'
import type { PageLinks } from '../../shared/adapters/page-links.ts'
import type { StaffBook } from '../../shared/app/ports.ts'
import { emergency, PageTo } from '../../shared/domain/escalation.ts'
import type { Programme } from '../../shared/domain/programme.ts'

type Parts = { table: Table; staff: Pick<StaffBook, 'byId'>; links: Pick<PageLinks, 'link'>; programme: Programme }

export type PageSent = {
  at: string
  to: string
  channel: PageTo['channel']
  step: PageTo['step']
  caseCode: string
  acknowledged: string | null
  link: string
}

const pageSize = 100

/** In the order they were committed. One that was never handed over is no page. */
export async function pagesSent({ table, staff, links, programme }: Parts): Promise<PageSent[]> {
  const sent: PageSent[] = []
  let start: string | undefined
  do {
    const { items, next } = await table.query({ index: 'inbox', pk: lists.pages, limit: pageSize, ...(start ? { start } : {}) })
    for (const { pk, sk } of items) {
      const [contact, id] = [String(pk).slice('CONTACT#'.length), String(sk).slice('MSG#'.length)]
      const [message, about] = await table.get([keys.message(contact, id), keys.contact(contact)])
      if (!message?.claimedAt || !about) continue
      const { ladder, to, channel, step } = PageTo.parse(message.page)
      const [taken] = await table.get([keys.ladder(contact, ladder)])
      sent.push({
        at: String(message.claimedAt),
        to: to === emergency ? programme.emergency.email : ((await staff.byId(to))?.email ?? to),
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
