/** How each of the staff is paged, and what they lately got, in DynamoDB: items beside the STAFF item, with no TTL. */
import type { Pagers } from '../../app/ports.ts'
import { PagedBy, unchosen } from '../../domain/reach.ts'
import { Lately, nothingLately } from '../../domain/turn.ts'
import { keys } from './keys.ts'
import type { Condition, Item, Table } from './table.ts'

/** How often we look again when somebody changed the same item meanwhile. */
const rounds = 5

const unmoved = (item: Item | undefined): Condition => (item ? { equals: { version: Number(item.version) } } : 'absent')
const nextVersion = (item: Item | undefined): number => Number(item?.version ?? 0) + 1

export function dynamoPagers(table: Table): Pagers {
  return {
    of: async (staff) => {
      const items = await table.get(staff.map(keys.pagedBy))
      return items.map((item) => (item ? PagedBy.parse(item) : unchosen))
    },

    change: async (staff, change) => {
      const key = keys.pagedBy(staff)
      for (let round = 0; round < rounds; round++) {
        const [item] = await table.get([key])
        const put = { ...(change(item ? PagedBy.parse(item) : unchosen) as unknown as Item), version: nextVersion(item) }
        if ((await table.write([{ key, if: unmoved(item), put }])).outcome === 'committed') return
      }
      throw new Error('How somebody is paged could not be stored')
    },

    lately: async (staff, channel) => {
      const key = keys.pagedLately(staff, channel)
      const [item] = await table.get([key])
      return {
        lately: item ? Lately.parse(item) : nothingLately,
        take: async (next) => {
          const put = { ...(next as unknown as Item), version: nextVersion(item) }
          return (await table.write([{ key, if: unmoved(item), put }])).outcome === 'committed'
        },
      }
    },
  }
}
