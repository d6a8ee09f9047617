/** Who was told of which alert and how, in DynamoDB; it lies until the alert is long over. */
import type { Notices } from '../../app/ports.ts'
import { noticeExpires } from '../../domain/retention.ts'
import { keys, lists } from './keys.ts'
import { ttl } from './records.ts'
import type { Table } from './table.ts'

export const dynamoNotices = (table: Table): Notices => ({
  take: async (notice, now, until) => {
    const key = keys.notice(notice)
    const [item] = await table.get([key])
    if (item?.told === true) return 'told'
    if (item && String(item.takenUntil) > now) return 'waits'
    const done = await table.write([
      {
        key,
        if: item ? { equals: { takenUntil: String(item.takenUntil) } } : 'absent',
        put: {
          takenUntil: until,
          expiresAt: ttl(noticeExpires(notice.over)),
          // Among the pages, by when it went: both wake staff, and are looked for in one place.
          inboxPk: lists.pages,
          inboxSk: `${now}#${notice.alert}`,
        },
      },
    ])
    return done.outcome === 'committed' ? 'taken' : 'waits'
  },
  told: async (notice) => {
    await table.write([{ key: keys.notice(notice), if: 'present', set: { told: true } }])
  },
})
