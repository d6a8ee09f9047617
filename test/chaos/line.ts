/** The line under chaos: the real use cases, records and handlers on machines that die, over a store, queues and a carrier that fail. */
import type { SQSBatchResponse } from 'aws-lambda'
import { monotonicFactory } from 'ulid'
import { work } from '../../functions/worker/work.ts'
import { readJob } from '../../shared/adapters/aws/queues.ts'
import { dynamoContacts } from '../../shared/adapters/dynamo/contacts.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoDueIndex } from '../../shared/adapters/dynamo/due-index.ts'
import { dynamoFarewells } from '../../shared/adapters/dynamo/farewells.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import type { Table } from '../../shared/adapters/dynamo/table.ts'
import { pageLinks } from '../../shared/adapters/page-links.ts'
import { paging } from '../../shared/adapters/paging.ts'
import { readInbound } from '../../shared/adapters/twilio/forms.ts'
import { createVault } from '../../shared/adapters/vault.ts'
import { haveIt, openPage, takeCry } from '../../shared/app/acknowledge.ts'
import { claim } from '../../shared/app/claim.ts'
import { close } from '../../shared/app/close.ts'
import { enrol } from '../../shared/app/enrol.ts'
import { findDue } from '../../shared/app/find-due.ts'
import { askHandOff, takeBackHandOff, takeHandOff } from '../../shared/app/hand-off.ts'
import { joinByForm } from '../../shared/app/join-by-form.ts'
import { keepClaim } from '../../shared/app/keep-claim.ts'
import { optOutByStaff } from '../../shared/app/opt-out-by-staff.ts'
import type { DueIndex, Job, Mailer, Pagers, Pusher, Sending, SpooledForm, StaffBook } from '../../shared/app/ports.ts'
import { type Receipt, receiveReceipt } from '../../shared/app/receive-receipt.ts'
import { release } from '../../shared/app/release.ts'
import { reply } from '../../shared/app/reply.ts'
import { settleDoubt } from '../../shared/app/settle-doubt.ts'
import { showNumber } from '../../shared/app/show-number.ts'
import { takeIn } from '../../shared/app/take-in.ts'
import type { Watching } from '../../shared/app/watch-coverage.ts'
import type { Fresh } from '../../shared/domain/decision.ts'
import { sendTimeoutSeconds } from '../../shared/domain/delivery.ts'
import { programme, texts } from '../support/world.ts'
import { type Accepted, type Fate, fates, openCarrier } from './carrier.ts'
import { type acts, type Outage, outages, type What } from './happening.ts'
import { calm, type Lot, lotOf } from './luck.ts'
import { call, type Ended, pause, type Run, start, Unavailable } from './machine.ts'
import { begin, changesRota, chooses, idOf, outcomeOf, type Person, people, setsAccess, type Waker } from './planning.ts'
import { drawnFrom, type Simulation } from './simulation.ts'
import { watchOver } from './watch.ts'

export const ourNumber = '+16175550199'
const spoolQueue = 'spool'
const seconds = (n: number): number => n * 1000
/** How long each function may run, and how long its record is hidden meanwhile; as deployed, but that SQS hides jobs for three minutes. */
const within = { web: seconds(10), worker: seconds(30), clock: seconds(50) }
const hidden = { jobs: seconds(60), spool: seconds(30) }
const receivesAtMost = 3
/** Twilio gives up on a webhook after this long and tries the fallback address. */
const carrierWaits = seconds(15)
const unknown = { outcome: 'uncertain' } as const

const site = 'https://line.example.org'

export type ChaosLine = Awaited<ReturnType<typeof openLine>>
type World = Sending &
  Watching & { due: DueIndex; staff: StaffBook; pagers: Pagers } & {
    spool: { keep(spooled: SpooledForm): Promise<void>; isEmpty(): Promise<boolean> }
  }

/** `say` hears what the functions log, to follow a sequence that failed. */
type Given = { simulation: Simulation; base: Table; seed: number; say?: ((line: string) => void) | undefined }

export async function openLine({ simulation, base, seed, say }: Given) {
  const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: 'a', key: Buffer.alloc(32, 2) }] })
  const trueNow = () => new Date(simulation.now()).toISOString()
  let spooledSince: number | undefined
  const watch = watchOver(base, { vault, now: simulation.now, spooledSince: () => spooledSince })
  const random = drawnFrom(seed)
  const sorted = monotonicFactory(random)
  const downUntil: Record<Outage, number> = { store: 0, spool: 0, drain: 0, jobs: 0, list: 0 }
  const up = <T>(of: Outage, effect: () => T): T => {
    if (simulation.now() < downUntil[of]) throw new Unavailable()
    return effect()
  }
  let fate: Fate = 'delivers'
  let drawn = 0
  const jobsSeen: Job[] = []
  const spooled = new Set<string>()
  const answered = new Set<string>()
  /** Texts of ours whose id at the carrier we were told by a receipt. */
  const named = new Set<string>()
  const promised = new Map<string, string>()
  const links = pageLinks(vault, site)
  /** Links of pages, as whoever was woken has them. */
  const pages: string[] = []
  const wakers: Waker[] = []
  const carrier = openCarrier(trueNow, (text) => {
    watch.accepted(text)
    const [link] = /https:\S+\/p\/\S+$/.exec(text.body) ?? []
    if (link) pages.push(link)
  })
  await begin(
    vault,
    { staff: dynamoStaffBook(watch.table, vault), rota: dynamoRotaBook({ table: watch.table, ulid: () => 'begin' }) },
    trueNow(),
  )

  /** Codes from a small pool, so that they meet; the second round draws one that is new. */
  const fresh =
    (ulid: () => string) =>
    (round: number): Fresh => {
      drawn++
      const code = round === 1 ? `C1-${String(Math.floor(random() * 30)).padStart(2, '0')}` : `D${round}-${drawn}`
      return { life: `life-${drawn}`, code, inbound: ulid(), outbound: ulid(), another: ulid }
    }

  /** A page that is no text comes to its mail server or push service. */
  function wake(link: string): Waker {
    const answer = wakers.shift() ?? 'sent'
    const taken = answer === 'sent' || answer === 'lost'
    watch.woke(links.read(link.slice(link.lastIndexOf('/') + 1))?.message ?? '', taken)
    if (taken) pages.push(link)
    return answer
  }

  function worldOf(run: Run): World {
    const nowMs = () => simulation.now() + run.skew
    const now = () => new Date(nowMs()).toISOString()
    const ulid = () => sorted(nowMs())
    const table: Table = {
      get: (asked) => call(simulation, run, () => up('store', () => watch.table.get(asked))),
      write: (writes) => call(simulation, run, () => up('store', () => watch.table.write(writes)), { outcome: 'busy' as const }),
      query: (query) => call(simulation, run, () => up('store', () => watch.table.query(query))),
    }
    const records = { table, vault, ulid, now }
    const [staff, pagers, desk] = [dynamoStaffBook(table, vault), dynamoPagers(table), dynamoDesk(records)]
    const wakes = (link: string) => call(simulation, run, () => wake(link)).catch(() => 'lost' as const)
    const mailer: Mailer = { send: async ({ link }) => outcomeOf(await wakes(link)) }
    const pusher: Pusher = {
      send: async (_, { link }) => {
        const answer = await wakes(link)
        return answer === 'gone' ? answer : outcomeOf(answer)
      },
    }
    return {
      staff,
      pagers,
      desk,
      contacts: dynamoContacts(records),
      outbox: dynamoOutbox(records),
      farewells: dynamoFarewells(records),
      due: dynamoDueIndex(table),
      rota: dynamoRotaBook(records),
      alerts: { raise: (alert) => call(simulation, run, () => watch.told(alert)) },
      jobs: { put: (jobs) => call(simulation, run, () => up('jobs', () => queueJobs(jobs, run.lot))) },
      spool: {
        keep: (form) => call(simulation, run, () => up('spool', () => keep(form, run.lot))),
        isEmpty: () => call(simulation, run, () => simulation.now() >= downUntil.spool && spooled.size === 0).catch(() => false),
      },
      carrier: {
        send: (handed) =>
          Promise.race([
            call(simulation, run, () => handOver(handed, run.lot)),
            pause(simulation, run, seconds(sendTimeoutSeconds)).then(() => unknown),
          ]).catch(() => unknown),
        find: (asked) => call(simulation, run, () => up('list', () => carrier.find(asked))),
        erase: (id) => call(simulation, run, () => up('list', () => carrier.erase(id))).catch(() => false),
      },
      paging: paging({ staff, pagers, desk, programme, links, mailer, pusher }),
      programme,
      texts,
      now,
      fresh: fresh(ulid),
      random: run.lot.random,
      pause: (ms) => pause(simulation, run, ms),
      elapsed: simulation.now,
      log: (event, fields) => say?.(`${trueNow()} ${event} ${JSON.stringify(fields ?? {})}`),
    }
  }

  const runs = <T>(lot: Lot, ms: number, then: (ended: Ended<T>) => void, does: (world: World) => Promise<T>): void =>
    start(simulation, lot, { within: ms, then }, (run) => does(worldOf(run)))
  const nothing = (): void => undefined

  /** What the event source does with one record: again after it was hidden long enough, until it is done or was tried too often. */
  function record(queue: 'jobs' | 'spool', body: string, lot: Lot, done: () => void, receives = 1): void {
    if (queue === 'spool' && simulation.now() < downUntil.drain) {
      simulation.in(hidden.spool, () => record(queue, body, lot, done, receives))
      return
    }
    const event = { Records: [{ messageId: 'record', body, eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}` }] }
    const deps = (world: World) => ({
      world,
      readJob,
      openSpooled: (text: string) => JSON.parse(text) as SpooledForm,
      spoolQueue,
      line: ourNumber,
    })
    runs(
      lot,
      within.worker,
      (ended: Ended<SQSBatchResponse>) => {
        if (ended.ended === 'returned' && ended.value.batchItemFailures.length === 0) return done()
        if (queue === 'jobs' && receives >= receivesAtMost) return
        simulation.in(hidden[queue], () => record(queue, body, receives > 5 ? lotOf(calm) : lot, done, receives + 1))
      },
      (world) => work(event as never, deps(world)),
    )
  }

  function queueJobs(jobs: readonly Job[], lot: Lot): void {
    for (const job of jobs) {
      jobsSeen.push(job)
      simulation.in(Math.floor(lot.random() * 50), () => record('jobs', JSON.stringify(job), lot, nothing))
      // A standard queue delivers at least once.
      if (lot.random() < 0.05) simulation.in(Math.floor(lot.random() * 100), () => record('jobs', JSON.stringify(job), lot, nothing))
    }
  }

  let forms = 0
  function keep(form: SpooledForm, lot: Lot): void {
    const name = `form-${++forms}`
    if (spooled.size === 0) spooledSince = simulation.now()
    spooled.add(name)
    simulation.in(Math.floor(lot.random() * 200), () => record('spool', JSON.stringify(form), lot, () => read(name)))
  }

  function read(name: string): void {
    spooled.delete(name)
    if (spooled.size === 0) spooledSince = undefined
  }

  function handOver(handed: Parameters<Sending['carrier']['send']>[0], lot: Lot) {
    const before = carrier.texts.length
    const outcome = carrier.send(handed)
    const accepted = carrier.texts[before]
    if (accepted) {
      let wait = 0
      for (const state of fates[fate]) {
        wait += Math.floor(lot.random() * (lot.random() < 0.1 ? seconds(3600) : seconds(4)))
        simulation.in(wait, () => receipt(accepted, state, lot))
      }
    }
    return outcome
  }

  function receipt({ contact, message, id }: Accepted, state: Receipt['state'], lot: Lot): void {
    const kind = state === 'undelivered' ? 'unreachable' : state === 'failed' ? 'unknown' : undefined
    const post = (left: number): void =>
      runs(
        lot,
        within.web,
        (ended) => {
          if (ended.ended === 'returned') named.add(id)
          else if (left > 0) simulation.in(carrierWaits, () => post(left - 1))
        },
        (world) => receiveReceipt({ ref: { contact, message }, providerId: id, state, ...(kind ? { kind } : {}) }, world),
      )
    post(1)
  }

  /** The carrier posts a text: to the webhook, once more, then to the fallback address. Whatever is answered 200 is ours from then on. */
  function post(form: Record<string, string>, lot: Lot): void {
    const sid = form.MessageSid ?? ''
    watch.farewells.posts({ sid, from: form.From ?? '', body: form.Body ?? '' })
    const took = (ended: Ended<unknown>, otherwise: () => void): void => {
      if (ended.ended === 'returned') answered.add(sid)
      else simulation.in(ended.ended === 'died' ? carrierWaits : 100, otherwise)
    }
    const webhook = async (world: World) => {
      const read = readInbound(form, ourNumber, world.now())
      if (read.read === 'text') await takeIn(read.text, form, { world, spool: world.spool, since: world.elapsed() })
    }
    const fallback = (world: World) => world.spool.keep({ form, receivedAt: world.now() })
    runs(
      lot,
      within.web,
      (first) => {
        took(first, () =>
          runs(lot, within.web, (second) => took(second, () => runs(lot, within.web, (third) => took(third, nothing), fallback)), webhook),
        )
      },
      webhook,
    )
  }

  type Act = { staff: Person; act: (typeof acts)[number]; phone: string; key: string; seen?: string; body: string }
  function act({ staff: who, act: name, phone, key, seen, body }: Act, lot: Lot): void {
    const contact = vault.contactIds(phone)[0]
    const staff = idOf(who, vault)
    const by = { contact, staff, key }
    const page = seen === undefined ? {} : { seen }
    const does: Record<Act['act'], (world: World) => Promise<unknown>> = {
      claim: (world) => claim(by, world),
      release: (world) => release(by, world),
      reply: (world) => reply({ ...by, ...page, body }, world),
      close: (world) => close({ ...by, ...page, disposition: 'answered' }, world),
      'opt-out': (world) => optOutByStaff(by, world),
      'goes-on': (world) => settleDoubt(by, world),
      'show-number': (world) => showNumber(by, world),
      have: async (world) => {
        const { contact: held } = await world.contacts.load({ phone })
        return takeCry({ ...by, ladder: held?.escalation?.id ?? '' }, world)
      },
      look: async (world) => {
        const { contact: held } = await world.contacts.load({ phone })
        if (held) await keepClaim(held, staff, world)
      },
      // Whoever asks has claimed; drawn apart from each other, the two would seldom meet.
      'hand-off': async (world) => {
        await claim({ ...by, key: `${key}:claim` }, world)
        return askHandOff(by, world)
      },
      take: async (world) => {
        const { contact: offered } = await world.contacts.load({ phone })
        return takeHandOff({ ...by, handOff: offered?.handOff?.id ?? '' }, world)
      },
      'take-back': async (world) => {
        const { contact: asked } = await world.contacts.load({ phone })
        return takeBackHandOff({ ...by, handOff: asked?.handOff?.id ?? '' }, world)
      },
      enrol: (world) => enrol({ phone, language: 'en', method: 'in-person', staff, key }, world),
      form: (world) => joinByForm({ phone, key }, world),
    }
    runs(
      lot,
      within.web,
      (ended) => {
        const done = ended.ended === 'returned' && (ended.value as { outcome?: string } | undefined)?.outcome === 'done'
        if (done && name === 'reply') promised.set(body, contact)
        if (done && name === 'opt-out' && !watch.isStopped(contact)) promised.set('an opt-out entered by staff', contact)
      },
      async (world) => ((await isLetIn(staff, world)) ? does[name](world) : undefined),
    )
  }

  /** The console asks with every click. */
  async function isLetIn(staff: string, world: World): Promise<boolean> {
    const me = await world.staff.byId(staff)
    return me !== undefined && !me.disabled
  }

  /** Who holds the link needs no session; the alarm's is nobody's, so its button asks who it is. */
  function presses({ which, signedIn }: Extract<What, { happens: 'have it' }>, lot: Lot): void {
    const link = pages.at(which % Math.max(1, pages.length)) ?? ''
    const ref = links.read(link.slice(link.lastIndexOf('/') + 1))
    if (!ref) return
    runs(lot, within.web, nothing, async (world) => {
      const looked = await openPage(ref, undefined, world)
      if (looked.outcome !== 'open') return
      const me = looked.opened.speaksFor?.id ?? idOf(signedIn, vault)
      if (looked.opened.isOpen && (await isLetIn(me, world))) await haveIt(looked.opened, me, world)
    })
  }

  const tick = (lot: Lot): void => runs(lot, within.clock, nothing, (world) => findDue(world))

  let tickAt: number | undefined
  simulation.whenIdle(() => {
    const next = watch.nextDue()
    if (next === undefined) return
    const at = Math.ceil(Math.max(next, simulation.now() + 1) / seconds(60)) * seconds(60)
    if (tickAt !== undefined && tickAt <= at && tickAt > simulation.now()) return
    tickAt = at
    simulation.at(at, () => {
      if (tickAt === at) tick(lotOf({ ...calm, seed: at / 60_000 }))
    })
  })

  return {
    vault,
    watch,
    carrier,
    /** What phones texted, and when. */
    posted: [] as { form: Record<string, string>; at: number }[],
    jobsSeen,
    spooled,
    answered,
    named,
    promised,
    post,
    act,
    presses,
    changes: (change: Extract<What, { happens: 'rota' }>, key: string, lot: Lot): void =>
      runs(lot, within.web, nothing, (world) => changesRota(change, key, vault, world)),
    access: (access: Extract<What, { happens: 'access' }>, lot: Lot): void =>
      runs(lot, within.web, nothing, (world) => setsAccess(access, vault, world)),
    chooses: (way: Extract<What, { happens: 'way' }>, lot: Lot): void =>
      runs(lot, within.web, nothing, (world) => chooses(way, vault, world)),
    wakersWill: (answers: readonly Waker[]): void => void wakers.push(...answers),
    tick,
    receipt,
    jobAgain: (job: Job, lot: Lot): void => record('jobs', JSON.stringify(job), lot, nothing),
    setFate: (next: Fate): void => {
      fate = next
    },
    outage: (of: Outage, minutes: number): void => {
      downUntil[of] = Math.max(downUntil[of], simulation.now() + minutes * seconds(60))
    },
    /** Everything is up again, and the carrier in a good mood. */
    calm: (): void => {
      for (const of of outages) downUntil[of] = 0
      carrier.calm()
      wakers.length = 0
      fate = 'delivers'
    },
    staff: people.map((who) => idOf(who, vault)),
    desk: dynamoDesk({ table: base, vault, ulid: () => sorted(simulation.now()), now: trueNow }),
    contacts: dynamoContacts({ table: base, vault, ulid: () => sorted(simulation.now()), now: trueNow }),
  }
}
