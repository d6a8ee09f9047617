/** One hand-over, by the way that fits: a text to the contact, or a page to staff, which carries a case code and a link and nothing else (R25). */
import type { SendOutcome } from '../domain/delivery.ts'
import type { Outbound } from '../domain/message.ts'
import type { Carrier, Loaded, Sending } from './ports.ts'

type Carrying = Pick<Sending, 'carrier' | 'paging'>

/** Where a text of ours goes by the carrier, and in which words; undefined for what no carrier of texts sees, or nobody can get. */
export async function textOf(
  message: Outbound,
  { contact }: Loaded,
  { paging }: Pick<Sending, 'paging'>,
): Promise<{ to: string; body: string } | undefined> {
  if (!message.page) return contact && { to: contact.address, body: message.body }
  if (message.page.channel !== 'sms') return undefined
  const to = await paging.addressOf(message.page)
  return to === undefined ? undefined : { to, body: `${message.body} ${paging.link(message)}` }
}

/** Hands over what was claimed. A page to somebody who cannot be reached that way is refused, and its ladder climbs on. */
export async function carry(message: Outbound, loaded: Loaded, validForSeconds: number, world: Carrying): Promise<SendOutcome> {
  const ref: Parameters<Carrier['send']>[0] = { contact: message.contact, message: message.id, to: '', body: '', validForSeconds }
  const text = await textOf(message, loaded, world)
  if (text) return world.carrier.send({ ...ref, ...text })
  return message.page && message.page.channel !== 'sms'
    ? world.paging.send({ ...message.page, message: message.id, text: message.body, link: world.paging.link(message) })
    : { outcome: 'refused', kind: 'no-address' }
}
