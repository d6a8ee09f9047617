/** One hand-over, by the way that fits: a text to the contact, or a page to staff, which carries a case code and a link and nothing else (R25). */
import type { SendOutcome } from '../domain/delivery.ts'
import type { Outbound } from '../domain/message.ts'
import type { Programme } from '../domain/programme.ts'
import type { Carrier, Loaded, Sending } from './ports.ts'

type Carrying = Pick<Sending, 'carrier' | 'paging' | 'programme'>

/** Where a text of ours goes by the carrier, and in which words; undefined for what no carrier of texts sees, or nobody can get. */
export async function textOf(
  message: Outbound,
  { contact }: Loaded,
  { paging, programme }: Pick<Sending, 'paging' | 'programme'>,
): Promise<{ to: string; body: string } | undefined> {
  if (!message.page) return contact && !contact.drill ? { to: contact.address, body: message.body } : undefined
  if (message.page.channel !== 'sms') return undefined
  const to = await paging.addressOf(message.page)
  return to === undefined ? undefined : { to, body: `${pageText(message, programme)} ${paging.link(message)}` }
}

/** A page as its reader sees it: the case code, or how many wait. */
const pageText = ({ body, page }: Outbound, { name }: Programme): string =>
  page?.waiting === undefined ? body : `${name}: ${page.waiting} people waiting for a person now.`

/** Hands over what was claimed. A page to somebody who cannot be reached that way is refused, and its ladder climbs on. */
export async function carry(message: Outbound, loaded: Loaded, validForSeconds: number, world: Carrying): Promise<SendOutcome> {
  const ref: Parameters<Carrier['send']>[0] = { contact: message.contact, message: message.id, to: '', body: '', validForSeconds }
  const text = await textOf(message, loaded, world)
  if (text) return world.carrier.send({ ...ref, ...text })
  return message.page && message.page.channel !== 'sms'
    ? world.paging.send({
        ...message.page,
        message: message.id,
        text: pageText(message, world.programme),
        link: world.paging.link(message),
      })
    : { outcome: 'refused', kind: 'no-address' }
}
