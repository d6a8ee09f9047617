/** Alerts reach supervisors the ways that pages do, each way once for one alert; the emergency address, where no supervisor can be told (R9). */
import { alertPath, alertText } from '../domain/alert.ts'
import { claimLeaseSeconds, failures, type SendOutcome } from '../domain/delivery.ts'
import { emergency, type PageTo } from '../domain/escalation.ts'
import { plus } from '../domain/time.ts'
import type { Alerts, Carrier, Notices, Paging, StaffBook, World } from './ports.ts'

type Way = Pick<PageTo, 'to' | 'channel'>
type Alert = Parameters<Alerts['raise']>[0]
type Parts = Pick<World, 'programme' | 'now' | 'log'> & {
  staff: Pick<StaffBook, 'all'>
  paging: Pick<Paging, 'reach' | 'addressOf' | 'send'>
  carrier: Pick<Carrier, 'send'>
  notices: Notices
  /** Base of every address of ours. */
  publicUrl: string
}

/** A text that is an hour late says nothing that the console does not say better. */
const validForSeconds = 60 * 60

/**
 * Raising throws while a way to somebody may still open, or while nobody at all was told; whoever raises it again tells only
 * those who were not. A hand-over whose fate nobody knows counts as told: there is another way, and a nearer warning.
 */
export const tellSupervisors = (parts: Parts): Alerts => ({
  raise: async (alert) => {
    const told = await Promise.all((await waysToSupervisors(parts)).map((way) => tell(alert, way, parts)))
    if (!told.some((each) => each !== 'refused')) told.push(await tell(alert, { to: emergency, channel: 'email' }, parts))
    parts.log('alert.raised', { kind: alert.about, count: told.filter((each) => each === 'told').length })
    if (told.includes('waits') || !told.includes('told')) throw new Error('An alert was not told to everybody yet')
  },
})

async function waysToSupervisors({ staff, paging, now }: Parts): Promise<Way[]> {
  const [all, reach] = await Promise.all([staff.all(), paging.reach(now())])
  const supervisors = all.filter(({ role }) => role === 'supervisor')
  return supervisors.flatMap(({ id }) => (reach[id] ?? []).map((channel) => ({ to: id, channel })))
}

async function tell(alert: Alert, way: Way, parts: Parts): Promise<'told' | 'waits' | 'refused'> {
  const { notices, now } = parts
  const notice = { ...way, alert: alert.id, over: alert.ends }
  const taken = await notices.take(notice, now(), plus(now(), { seconds: claimLeaseSeconds }))
  if (taken !== 'taken') return taken
  const outcome = await handOver(alert, way, parts)
  if (outcome.outcome === 'refused') return failures[outcome.kind].retries > 1 ? 'waits' : 'refused'
  await notices.told(notice)
  return 'told'
}

async function handOver(alert: Alert, way: Way, { programme, paging, carrier, publicUrl }: Parts): Promise<SendOutcome> {
  const message = alert.id.replaceAll(/[^\w-]/g, '-')
  const text = alertText(alert, programme)
  const link = `${publicUrl}${alertPath(alert)}`
  if (way.channel !== 'sms') return paging.send({ ...way, message, text, link })
  const to = await paging.addressOf(way)
  // No receipt of it is ours to read: `line` is no contact.
  return to === undefined
    ? { outcome: 'refused', kind: 'no-address' }
    : carrier.send({ contact: 'line', message, to, body: `${text} ${link}`, validForSeconds })
}
