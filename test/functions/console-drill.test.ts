/** The drill in the console: who may start one, what the page on call says of it, and what staff see of its test contact (R9, R43). */
import { beforeEach, describe, expect, test } from 'vitest'
import { drillWords, took } from '../../functions/console/drill-part.tsx'
import { fallDue } from '../../shared/app/fall-due.ts'
import type { Drill } from '../../shared/domain/drill.ts'
import { plus } from '../../shared/domain/time.ts'
import { type Browser, consoleRig, publicUrl } from '../support/console-rig.ts'
import { fakePaging } from '../support/fake-paging.ts'
import { atEveryHour, stored } from '../support/rota.ts'

const path = '/console/on-call'
let rig: Awaited<ReturnType<typeof consoleRig>>
let [harm, treatment, supervisor]: [Browser, Browser, Browser] = [undefined as never, undefined as never, undefined as never]

beforeEach(async () => {
  rig = await consoleRig()
  harm = await rig.browserOf('harm-reduction')
  treatment = await rig.browserOf('treatment')
  supervisor = await rig.browserOf('supervisor')
  rig.table.items.set(...stored(atEveryHour({ primary: treatment.me.id, supervisors: [supervisor.me.id] })))
})

const start = (browser = supervisor, fields = {}, headers = {}) => browser.post(`${path}/drill`, fields, headers)
const words = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const drill = async () => (await rig.drills.last()) as Drill

/** The next rung is climbed; only the pages are decided here. */
async function climb() {
  const paging = fakePaging()
  Object.assign(paging.plan, { reach: { [treatment.me.id]: ['sms'], [supervisor.me.id]: ['sms'] } })
  const carrier = { send: async () => ({ outcome: 'uncertain' as const }), find: async () => [], erase: async () => true }
  await fallDue(
    { type: 'timer', contact: (await drill()).id, name: 'escalation' },
    { ...rig.world, outbox: rig.outbox, carrier, paging, alerts: { raise: async () => undefined } },
  )
}
const links = async () => {
  const contact = (await drill()).id
  return [...rig.table.items.values()].flatMap(({ page, id }) => (page ? [rig.pageLinks.link({ contact, id: String(id) })] : []))
}

describe('starting one', () => {
  test('is a button for supervisors alone, and only their form is taken', async () => {
    expect(await supervisor.page(path)).toContain('action="/console/on-call/drill"')
    expect(await harm.page(path)).not.toContain('action="/console/on-call/drill"')
    expect((await start(harm)).status).toBe(403)
    expect(await rig.drills.last()).toBeUndefined()
  })

  test.each<[string, Record<string, string>, Record<string, string>, number]>([
    ['without the token of this session', { token: 'x' }, {}, 403],
    ['from another site', {}, { origin: 'https://elsewhere.example' }, 403],
    ['without a key', { key: 'x' }, {}, 400],
  ])('%s is refused', async (_, fields, headers, status) => {
    expect((await start(supervisor, fields, headers)).status).toBe(status)
    expect(await rig.drills.last()).toBeUndefined()
  })

  test('is recorded with who did it, and the page says that it runs', async () => {
    expect(words(await supervisor.page(path))).toContain('No drill yet.')
    const done = await start()
    expect([done.status, done.headers.get('location')]).toEqual([303, `${path}?done=drill`])
    const page = words(await harm.page(`${path}?done=drill`))
    expect(page).toContain('The drill has begun: whoever is on call is being paged.')
    expect(page).toContain(
      'A drill runs since Tue, Nov 24, 9:00 AM, started by supervisor person. Nobody was paged yet. Nobody has taken it yet.',
    )
    const audit = [...rig.table.items.values()].filter(({ act }) => act === 'drill started')
    expect(new Set(audit.map(({ staff }) => staff))).toEqual(new Set([supervisor.me.id]))
  })

  test('another is not offered while it runs: the page says who started it and how far it is, and offers one again at its end', async () => {
    const button = 'action="/console/on-call/drill"'
    await start()
    await climb()
    const running = await supervisor.page(path)
    expect(running).not.toContain(button)
    expect(words(running)).toContain('started by supervisor person. Last paged: person on call. Nobody has taken it yet.')
    expect(words(running)).toContain('Another one can begin when this one has ended.')
    expect(words(await harm.page(path))).not.toContain('Another one can begin')
    const { code, id } = await drill()
    const ladder = (await rig.world.contacts.load({ id })).contact?.escalation?.id ?? ''
    await harm.post(`/console/contacts/${code}/acknowledge`, { ladder })
    expect(await supervisor.page(path)).toContain(button)
  })

  test('a second one while it runs is refused, and says since when', async () => {
    await start()
    rig.clock.now += 4 * 60_000
    const again = await start()
    expect(again.status).toBe(409)
    expect(words(await again.text())).toContain('A drill runs already, since Tue, Nov 24, 9:00 AM. No other was begun.')
  })

  test('an address of the form leads back to the page', async () =>
    expect((await supervisor.get(`${path}/drill`)).headers.get('location')).toBe(path))
})

describe('the test contact', () => {
  test('stands in the inbox by its code; its page has no number, nothing to write in and nothing to look up', async () => {
    await start()
    const { code } = await drill()
    expect(await harm.page('/console')).toContain(code)
    const page = await harm.page(`/console/contacts/${code}`)
    expect(words(page)).toContain('This is a drill: nobody wrote, nobody waits, and no text goes out.')
    expect(page).toMatch(/<button[^>]*>\s*I have it\s*</)
    expect(page).not.toMatch(/Show number|<textarea|Opt out|Claim|••/)
  })

  test.each(['claim', 'release', 'number', 'opt-out', 'reply', 'close'])('%s does nothing, whatever form is sent', async (act) => {
    await start()
    const { code, id } = await drill()
    const before = (await rig.world.contacts.load({ id })).contact
    const answer = await harm.post(`/console/contacts/${code}/${act}`, { body: 'hello', outcome: 'answered' })
    expect([404, 409]).toContain(answer.status)
    expect((await rig.world.contacts.load({ id })).contact).toEqual(before)
  })

  test('"I have it" on its page ends it, and the page on call says after how long', async () => {
    await start()
    const { code, id } = await drill()
    const ladder = (await rig.world.contacts.load({ id })).contact?.escalation?.id ?? ''
    rig.clock.now += 130_000
    const pressed = await harm.post(`/console/contacts/${code}/acknowledge`, { ladder })
    expect(words(await harm.page(pressed.headers.get('location') ?? ''))).toContain('You have it. This was a drill: nobody waits for you.')
    expect(words(await harm.page(path))).toContain('Last drill: 24 Nov 2026, taken after 2 min 10 s by somebody who was not on call.')
    expect(await harm.page('/console')).not.toContain(code)
  })
})

test('the link of its page says that it is a drill, before and after the button, and leads to no thread', async () => {
  await start()
  await climb()
  const [link = ''] = await links()
  const shown = words(await (await rig.app.request(link)).text())
  expect(shown).toContain('This is a drill: nobody waits behind it.')
  expect(shown).not.toContain('Read and answer')
  const pressed = await rig.app.request(link, { method: 'POST', body: new URLSearchParams(), headers: { origin: publicUrl } })
  expect(words(await pressed.text())).toContain('Nobody else is woken. This was a drill: nobody waits for you.')
  const page = words(await harm.page(path))
  expect(page).toContain('taken after 0 s by the person on call.')
  expect(page).toContain('Person on call paged Tue, Nov 24, 9:00 AM, after 0 s')
})

describe('in words', () => {
  const now = '2026-11-24T14:00:00.000Z'
  const at = (minutes: number) => plus(now, { minutes })
  const begun: Drill = { id: 'test.1', code: 'DRILL-C123', startedAt: now, rungs: [] }
  test.each<[string, Drill | undefined, string]>([
    ['none', undefined, 'No drill yet.'],
    [
      'one that runs',
      { ...begun, startedBy: 'sue' },
      'A drill runs since Tue, Nov 24, 9:00 AM, started by Sue Roe. Nobody was paged yet. Nobody has taken it yet.',
    ],
    [
      'one that was begun before it was kept who begins them',
      { ...begun, rungs: [{ step: 'backup', at: at(5) }] },
      'A drill runs since Tue, Nov 24, 9:00 AM. Last paged: backup. Nobody has taken it yet.',
    ],
    [
      'one that is on its third rung',
      {
        ...begun,
        startedBy: 'sue',
        rungs: [
          { step: 'on-call', at: at(0) },
          { step: 'supervisor', at: at(10) },
        ],
      },
      'A drill runs since Tue, Nov 24, 9:00 AM, started by Sue Roe. Last paged: supervisors. Nobody has taken it yet.',
    ],
    [
      'one that a supervisor took',
      { ...begun, taken: { at: at(11.5), by: 'supervisor' }, endedAt: at(11.5) },
      'Last drill: 24 Nov 2026, taken after 11 min 30 s by a supervisor.',
    ],
    [
      'one that nobody took',
      { ...begun, endedAt: at(15) },
      'Last drill: 24 Nov 2026, nobody took it, and the alarm went out after 15 min 0 s.',
    ],
    ['one that stood still', { ...begun, startedAt: at(-24 * 60) }, 'Last drill: 23 Nov 2026, it never came to its end.'],
  ])('%s', (_, drill, said) => expect(drillWords(drill, now, 'America/New_York', () => 'Sue Roe')).toBe(said))

  test.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min 0 s'],
    [130, '2 min 10 s'],
  ])('%s seconds', (seconds, said) => expect(took(now, plus(now, { seconds }))).toBe(said))
})
