/** The list of messages: Twilio's filters, newest first, in Twilio's pages. */
import { apiVersion, type Message, sentAt, twilioJson } from './message.ts'

const dayMs = 86_400_000
const defaultPage = 50
const largestPage = 1000

/**
 * One page of the messages that match.
 *
 * @param query To, From, DateSent, `DateSent>` and `DateSent<` (a day or an instant, both inclusive), PageSize, Page
 */
export function listMessages(
  messages: Iterable<Message>,
  query: URLSearchParams,
  accountSid: string,
  now: number,
): Record<string, unknown> {
  const matches = [...messages].filter((message) => isWanted(message, query)).sort((a, b) => b.createdAt - a.createdAt)
  const size = Math.min(largestPage, Math.max(1, Number(query.get('PageSize')) || defaultPage))
  const page = Math.max(0, Number(query.get('Page')) || 0)
  const start = page * size
  const shown = matches.slice(start, start + size)
  const uriOf = (number: number): string => {
    const own = new URLSearchParams(query)
    own.set('Page', String(number))
    own.set('PageSize', String(size))
    return `/${apiVersion}/Accounts/${accountSid}/Messages.json?${own}`
  }
  return {
    first_page_uri: uriOf(0),
    next_page_uri: start + size < matches.length ? uriOf(page + 1) : null,
    previous_page_uri: page > 0 ? uriOf(page - 1) : null,
    uri: uriOf(page),
    page,
    page_size: size,
    start,
    end: Math.max(start, start + shown.length - 1),
    messages: shown.map((message) => twilioJson(message, accountSid, now)),
  }
}

function isWanted(message: Message, query: URLSearchParams): boolean {
  const to = query.get('To')
  const from = query.get('From')
  if (to && message.to !== to) return false
  if (from && message.from !== from) return false
  // Twilio's filters know whole seconds only, so a message of the same second is on both sides of a bound.
  const at = Math.floor(sentAt(message) / 1000) * 1000
  const on = span(query.get('DateSent'))
  const since = span(query.get('DateSent>') ?? query.get('DateSent>='))
  const until = span(query.get('DateSent<') ?? query.get('DateSent<='))
  if (on && (at < on.start || at > on.end)) return false
  if (since && at < since.start) return false
  return !(until && at > until.end)
}

/** The seconds a filter value names: all of a day, or one instant. Nothing when it is not a date: Twilio ignores it too. */
function span(value: string | null): { start: number; end: number } | undefined {
  const parsed = value === null ? Number.NaN : Date.parse(value)
  if (Number.isNaN(parsed)) return undefined
  const start = Math.floor(parsed / 1000) * 1000
  return { start, end: value?.includes('T') ? start : start + dayMs - 1 }
}
