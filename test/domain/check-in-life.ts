/** A contact's check-ins lived through: timers fire until nothing is planned, and each is answered or not. */
import { Temporal } from 'temporal-polyfill'
import { type CheckInRules, type CheckIns, fallDue, heard } from '../../shared/domain/check-in.ts'
import { plus } from '../../shared/domain/time.ts'

type Said = { say: string; on: string; at: string }
const localDate = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Lets timers fire until nothing is planned or enough was said; `answers` says whether each one is answered an hour later. */
export function live(from: CheckIns, some: CheckInRules, answers: (index: number) => boolean, most = 14, lastInbound = from.since): Said[] {
  const said: Said[] = []
  let state = from
  while (state.at !== undefined && said.length < most) {
    const now = state.at
    const { after, say } = fallDue(state, now, some, lastInbound)
    state = after
    if (say === undefined) continue
    said.push({ say, on: localDate(now, some.zone ?? some.programmeZone), at: now })
    if (!answers(said.length - 1)) continue
    lastInbound = plus(now, { hours: 1 })
    state = heard(state, lastInbound, some)
  }
  return said
}
