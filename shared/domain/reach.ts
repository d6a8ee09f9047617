/** Reach: on which channels somebody is paged, by what they chose and what is proven to wake them. */
import * as z from 'zod'
import { Channel } from './escalation.ts'
import { At, plus } from './time.ts'

/** A browser that asked to be woken; the push service behind it is the browser maker's. Keys as the browser gives them. */
export const Subscription = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.object({ p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/), auth: z.string().regex(/^[\w-]{20,30}={0,2}$/) }),
})
export type Subscription = z.infer<typeof Subscription>

/** The push services of the makers of browsers. Any other address would be somebody's way to make us call it (T16). */
const pushServices = /^([\w-]+\.)*(fcm\.googleapis\.com|push\.services\.mozilla\.com|push\.apple\.com|notify\.windows\.com)$/

/** @param mayBeLocal true only where everything runs on one machine, and the push service is a simulated one */
export function isPushService(endpoint: string, mayBeLocal: boolean): boolean {
  const { protocol, hostname, port, username } = new URL(endpoint)
  if (mayBeLocal && (hostname === 'localhost' || hostname === '127.0.0.1')) return true
  return protocol === 'https:' && port === '' && username === '' && pushServices.test(hostname)
}

/** What one person decided, and what we learnt. */
export const PagedBy = z.object({
  first: Channel,
  /** When they last said "I have it" from a page on this channel: the only proof that it wakes them. */
  confirmed: z.partialRecord(Channel, At),
  subscriptions: z.array(Subscription),
})
export type PagedBy = z.infer<typeof PagedBy>

/** Nobody has to choose before they can be woken. */
export const unchosen: PagedBy = { first: 'sms', confirmed: {}, subscriptions: [] }

/** Phones are changed and mailboxes fill: what proved itself longer ago than this must do so again. */
const provenFor = { days: 90 } as const
/** Browsers of one person; a new one takes the place of the oldest. */
const browsersAtMost = 5

/**
 * On what a page to this person goes now. On their first choice alone once that is proven, and on two at once until then.
 *
 * @param possible what there is an address for
 */
export function channelsFor({ first, confirmed }: PagedBy, possible: readonly Channel[], now: At): Channel[] {
  const inOrder = [first, ...Channel.options.filter((channel) => channel !== first)].filter((channel) => possible.includes(channel))
  const [chosen] = inOrder
  const provenAt = chosen && confirmed[chosen]
  return inOrder.slice(0, provenAt !== undefined && plus(provenAt, provenFor) > now ? 1 : 2)
}

/** They said "I have it" from a page on this channel. */
export const proven = (before: PagedBy, channel: Channel, at: At): PagedBy => ({
  ...before,
  confirmed: { ...before.confirmed, [channel]: at },
})

/** A page on this channel surely did not arrive. */
export function disproven(before: PagedBy, channel: Channel): PagedBy {
  const { [channel]: _, ...confirmed } = before.confirmed
  return { ...before, confirmed }
}

/** This browser asks to be woken, also when it asked before. */
export const withBrowser = (before: PagedBy, subscription: Subscription): PagedBy => ({
  ...before,
  subscriptions: [...withoutBrowser(before, subscription.endpoint).subscriptions, subscription].slice(-browsersAtMost),
})

/** This browser is woken no more. */
export const withoutBrowser = (before: PagedBy, endpoint: string): PagedBy => ({
  ...before,
  subscriptions: before.subscriptions.filter((each) => each.endpoint !== endpoint),
})
