/** The verbs that scenarios are told in: phones text, staff act, receipts come, and what is there afterwards. */
import { expect } from 'vitest'
import { claim } from '../../shared/app/claim.ts'
import { close } from '../../shared/app/close.ts'
import { enrol } from '../../shared/app/enrol.ts'
import { askHandOff, takeBackHandOff, takeHandOff } from '../../shared/app/hand-off.ts'
import { joinByForm } from '../../shared/app/join-by-form.ts'
import { optOutByStaff } from '../../shared/app/opt-out-by-staff.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { type ReceivedText, receiveMessage } from '../../shared/app/receive-message.ts'
import { type Receipt, receiveReceipt } from '../../shared/app/receive-receipt.ts'
import { release } from '../../shared/app/release.ts'
import { reply } from '../../shared/app/reply.ts'
import { settleDoubt } from '../../shared/app/settle-doubt.ts'
import type { Outbound } from '../../shared/domain/message.ts'
import { textKeys } from '../../shared/domain/say.ts'
import { plus } from '../../shared/domain/time.ts'
import { openTestWorld, type TestWorld, texts } from './world.ts'

/** Who answers, of each team; the names of the others are of no account. */
const people: readonly Staff[] = (
  [
    ['ana', 'harm-reduction'],
    ['cleo', 'harm-reduction'],
    ['ben', 'treatment'],
    ['dora', 'treatment'],
    ['sam', 'supervisor'],
  ] as const
).map(([id, role]) => ({ id, role, name: id, email: `${id}@example.org`, phone: '+16175550183', disabled: false }))

type More = Partial<Pick<ReceivedText, 'sid' | 'optOutType' | 'pictures' | 'receivedAt'>>
export type Story = ReturnType<typeof tell>

/** The phone most stories are about. */
export const phone = '+16175550123'
/** Replays are recognised this long; an ordinary text older than that is a new one (design §3). */
const replayedWithin = { days: -29 }

export function tell(line: TestWorld = openTestWorld()) {
  const { world, clock } = line
  const received: ReceivedText[] = []
  let keys = 0
  const key = () => `key-${++keys}`
  const by = async (staff: string, of: string) => ({ contact: (await world.contacts.load({ phone: of })).id, staff, key: key() })

  const page = async (of: string): Promise<{ seen?: string }> => {
    const { contact } = await world.contacts.load({ phone: of })
    return contact?.lastInbound === undefined ? {} : { seen: contact.lastInbound }
  }

  /** A text arrives and is stored; what it committed still lies on the queue. With `receivedAt` it comes from the spool. */
  async function arrives(from: string, body: string, more: More = {}): Promise<boolean> {
    const text = {
      sid: `SM-in-${received.length + 1}`,
      from,
      body,
      pictures: 0,
      receivedAt: clock.now,
      ...more,
      ...(more.receivedAt ? { spooled: true as const } : {}),
    }
    received.push(text)
    return receiveMessage(text, world)
  }

  const withStaff = () => ({ ...world, staff: { byId: async (id: string) => people.find((each) => each.id === id) } })

  return {
    ...line,
    received,
    arrives,
    /** A text arrives, and what it committed is performed. */
    async text(from: string, body: string, more?: More): Promise<void> {
      await arrives(from, body, more)
      await line.runJobs()
    },
    async join(): Promise<void> {
      await this.text(phone, 'JOIN')
      await this.text(phone, 'YES')
    },
    form: (of = phone, formKey = key()) => joinByForm({ phone: of, key: formKey }, world),
    enrol: (more: { key?: string; zone?: string } = {}) =>
      enrol({ phone, language: 'en', method: 'in-person', staff: 'ana', key: key(), ...more }, world),
    claim: async (staff: string, of = phone) => claim(await by(staff, of), world),
    release: async (staff: string, of = phone) => release(await by(staff, of), world),
    /** From a page that shows everything stored until now, unless `seen` says otherwise. */
    reply: async (staff: string, body: string, more: { key?: string; seen?: string } = {}) =>
      reply({ ...(await by(staff, phone)), body, ...(await page(phone)), ...more }, world),
    close: async (staff: string, seen?: string) =>
      close({ ...(await by(staff, phone)), disposition: 'answered', ...(seen ? { seen } : {}) }, world),
    /** The holder asks them about the other team; `named` alone may take it then. */
    handOff: async (staff: string, named?: string) => askHandOff({ ...(await by(staff, phone)), ...(named ? { named } : {}) }, withStaff()),
    /** From a page that shows the hand-off as it stands now, unless another is said. */
    take: async (staff: string, more: { key?: string; handOff?: string } = {}) => {
      const { contact } = await world.contacts.load({ phone })
      return takeHandOff({ ...(await by(staff, phone)), handOff: contact?.handOff?.id ?? '', ...more }, withStaff())
    },
    /** By whoever gives, from a page as above. */
    takeBack: async (staff: string, more: { key?: string; handOff?: string } = {}) => {
      const { contact } = await world.contacts.load({ phone })
      return takeBackHandOff({ ...(await by(staff, phone)), handOff: contact?.handOff?.id ?? '', ...more }, world)
    },
    optOut: async (staff: string) => optOutByStaff(await by(staff, phone), world),
    goesOn: async (staff: string) => settleDoubt(await by(staff, phone), world),
    /** The carrier says what became of the newest message it accepted, or of the one named. */
    async receipt(state: Receipt['state'], more: { kind?: Receipt['kind'] & string; of?: number } = {}): Promise<boolean> {
      const { of = line.carrier.accepted.length, kind } = more
      const about = line.carrier.accepted[of - 1]
      if (!about) throw new Error('the carrier accepted no such message')
      const receipt = { ref: { contact: about.contact, message: about.message }, providerId: about.id, state, ...(kind ? { kind } : {}) }
      const known = await receiveReceipt(receipt, world)
      await line.runJobs()
      return known
    },

    contact: async (of = phone) => (await world.contacts.load({ phone: of })).contact,
    consent: async (of = phone) => (await world.contacts.load({ phone: of })).contact?.consent.consent,
    suppression: async (of = phone) => (await world.contacts.load({ phone: of })).suppression,
    async thread(of = phone) {
      const loaded = await world.contacts.load({ phone: of })
      return (await line.desk.thread(loaded)).items.toReversed()
    },
    /** Our messages in the thread, oldest first: `class: state`, with the reason it was not sent. */
    async ours(of = phone): Promise<string[]> {
      const out = (await this.thread(of)).filter((message): message is Outbound => message.direction === 'out')
      return out.map(({ class: as, state, reason }) => (reason ? `${as}: ${state}, ${reason}` : `${as}: ${state}`))
    },
    /** What the phone got from us, in order: the key of each automatic text, or what staff wrote. */
    got: async (of = phone): Promise<string[]> => line.carrier.accepted.filter(({ to }) => to === of).map(({ body }) => nameOf(body)),
    timers: () => itemsOf(line, 'TIMER#').map(({ sk, dueAt }) => `${String(sk).slice('TIMER#'.length)} ${dueAt}`),
    queue: async (team: 'harm-reduction' | 'treatment' = 'harm-reduction') => (await line.desk.queue(team)).items,

    /** Every text of the last weeks and every job once more; what is there afterwards must be what was there before. */
    async again(): Promise<{ before: unknown; after: unknown }> {
      await line.runJobs()
      await line.advance({})
      const before = everything(line)
      for (const text of received.filter(({ receivedAt }) => receivedAt > plus(clock.now, replayedWithin)))
        await receiveMessage(text, world)
      for (const job of [...line.performed]) await line.perform(job)
      await line.runJobs()
      return { before, after: everything(line) }
    },
  }
}

/** Told at the end of every story: whatever arrives twice changes nothing. */
export async function expectNothingNew(line: Story): Promise<void> {
  const { before, after } = await line.again()
  expect(after).toEqual(before)
}

const itemsOf = ({ table }: TestWorld, prefix: string) => [...table.items.values()].filter(({ sk }) => String(sk).startsWith(prefix))

/** Which of our texts this is, told by its words; a text of staff is told by its own. */
function nameOf(body: string): string {
  const patterns = textKeys.map((key) => ({
    key,
    pattern: new RegExp(
      `^${texts.en[key].text
        .split(/\{\w+\}/)
        .map(escaped)
        .join('[^]+')}$`,
    ),
  }))
  return patterns.find(({ pattern }) => pattern.test(body))?.key ?? body
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** All that lies in the tables and at the carrier; without what a look that changes nothing may leave (a version, a fresh seal). */
function everything({ table, carrier, clock }: TestWorld): unknown {
  const living = [...table.items].filter(([, { expiresAt }]) => expiresAt === undefined || Number(expiresAt) > Date.parse(clock.now) / 1000)
  const items = living.map(([name, { version: _, sealed: _sealed, ...item }]) => [name, item] as const)
  return { items: Object.fromEntries(items), accepted: carrier.accepted.map(({ id, body }) => `${id} ${body}`) }
}
