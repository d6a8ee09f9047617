/** A page was opened, and perhaps its button pressed: "I have it". Who holds the link may take the call; reading needs a sign-in. */
import { emergency, isOpen, type PageTo } from '../domain/escalation.ts'
import { proven } from '../domain/reach.ts'
import type { At } from '../domain/time.ts'
import type { MessageRef, Outbox, Pagers, Staff, StaffBook, World } from './ports.ts'
import { type ActOutcome, act, type By } from './staff-act.ts'

type Parts = { outbox: Pick<Outbox, 'find'>; staff: Pick<StaffBook, 'byId'> }

/** Whom a page speaks for and of. `speaksFor` is absent for the alarm, which goes to an address and to nobody by name. */
export type OpenedPage = {
  page: PageTo
  contact: string
  code: string
  since: At
  speaksFor?: Staff
  /** Who has this person's newest cry for help, and since when; absent while nobody does. */
  has?: { by: string; at: At }
  /** Nobody waits behind it. */
  isDrill: boolean
  /** Whether "I have it" would still do something. */
  isOpen: boolean
}

/** What came of looking. Nothing changes by it, however often mail scanners and phones do so. */
export type Looked = { outcome: 'open'; opened: OpenedPage } | { outcome: 'gone' } | { outcome: 'not-yours'; speaksFor: Staff }

/** @param me who is signed in on this browser, if somebody is: a page of somebody else's is not for them */
export async function openPage(ref: MessageRef, me: Staff | undefined, { outbox, staff }: Parts): Promise<Looked> {
  const found = await outbox.find(ref)
  const contact = found?.loaded.contact
  if (!found || !contact || found.message.direction === 'in' || !found.message.page) return { outcome: 'gone' }
  const { page, at } = found.message
  const { escalation } = contact
  const speaksFor = page.to === emergency ? me : await staff.byId(page.to)
  if (page.to !== emergency && (!speaksFor || speaksFor.disabled)) return { outcome: 'gone' }
  if (me && speaksFor && me.id !== speaksFor.id) return { outcome: 'not-yours', speaksFor }
  const opened: OpenedPage = {
    page,
    contact: contact.id,
    code: contact.code,
    since: escalation?.since ?? at,
    ...(speaksFor ? { speaksFor } : {}),
    ...(escalation?.acknowledged ? { has: escalation.acknowledged } : {}),
    isDrill: contact.drill !== undefined,
    isOpen: isOpen(escalation) && escalation.id === page.ladder,
  }
  return { outcome: 'open', opened }
}

/** The button was pressed. The ladder itself makes it work once: what it ended cannot be ended again. */
export async function haveIt(
  { page, contact }: OpenedPage,
  staff: string,
  { pagers, ...world }: World & { pagers: Pick<Pagers, 'change'> },
): Promise<ActOutcome> {
  const done = await act(contact, { happened: 'acknowledge', staff, key: `${page.ladder}:${staff}`, ladder: page.ladder }, world)
  if (done.outcome === 'done' && page.to === staff) await provesChannel(page, { pagers, ...world })
  return done
}

/** The same, from the console, by somebody who is signed in. */
export const takeCry = ({ contact, staff, key, ladder }: By & { ladder: string }, world: World): Promise<ActOutcome> =>
  act(contact, { happened: 'acknowledge', staff, key, ladder }, world)

/** Nothing else shows that a way wakes them. That it could not be remembered must not say to somebody who has it that they do not. */
async function provesChannel(
  { to, channel }: PageTo,
  { pagers, now, log }: Pick<World, 'now' | 'log'> & { pagers: Pick<Pagers, 'change'> },
) {
  try {
    await pagers.change(to, (before) => proven(before, channel, now()))
  } catch (error) {
    log('pager.not-proven', { error: error instanceof Error ? error.name : 'unknown' })
  }
}
