/** Paging: who can be woken now and how, told from the staff book; pages leave by text, and otherwise by e-mail. */
import type { Mailer, Paging, Staff, StaffBook } from '../app/ports.ts'
import { type Channel, emergency } from '../domain/escalation.ts'
import type { Programme } from '../domain/programme.ts'
import type { PageLinks } from './page-links.ts'

type Parts = { staff: Pick<StaffBook, 'all' | 'byId'>; programme: Programme; links: Pick<PageLinks, 'link'>; mailer?: Mailer | undefined }

export function paging({ staff, programme, links, mailer }: Parts): Paging {
  const channelsOf = ({ phone, disabled }: Staff): Channel[] => {
    if (disabled) return []
    return [...(phone === '' ? [] : (['sms'] as const)), ...(mailer ? (['email'] as const) : [])]
  }
  return {
    roster: async () => {
      const all = (await staff.all()).filter(({ disabled }) => !disabled)
      return {
        // Nobody is planned until there is a rota: every cry for help goes to the supervisors at once.
        onCall: { supervisors: all.filter(({ role }) => role === 'supervisor').map(({ id }) => id) },
        reach: Object.fromEntries(all.map((each) => [each.id, channelsOf(each)])),
      }
    },
    addressOf: async ({ to, channel }) => {
      if (to === emergency) return channel === 'email' ? programme.emergency.email : undefined
      const person = await staff.byId(to)
      if (!person || person.disabled) return undefined
      return (channel === 'sms' ? person.phone : person.email) || undefined
    },
    link: links.link,
    send: async ({ channel, to, message, text, link }) => {
      if (channel !== 'email' || !mailer) return { outcome: 'refused', kind: 'no-address' }
      const address = to === emergency ? programme.emergency.email : (await staff.byId(to))?.email
      return address ? mailer.send({ to: address, message, text, link }) : { outcome: 'refused', kind: 'no-address' }
    },
  }
}
