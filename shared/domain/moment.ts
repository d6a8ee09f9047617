/** Moments as staff read them, on the programme's own clock. */
import type { At } from './time.ts'

/** A moment as the programme's own clock shows it, like "Tue, Nov 24, 9:05 AM". */
export const moment = (at: At, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at))

/** From when to when, the day said twice only where it is another one. */
export function span({ begins, ends }: { begins: At; ends: At }, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit' })
  const [first, last] = [moment(begins, timeZone), moment(ends, timeZone)]
  const sameDay = first.split(',').slice(0, 2).join() === last.split(',').slice(0, 2).join()
  return `${first} to ${sameDay ? time.format(new Date(ends)) : last}`
}
