/** The page on call: everybody reads it, supervisors plan, and what is refused says why and keeps what was typed (R9, R43). */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, consoleRig } from '../support/console-rig.ts'

type Rig = Awaited<ReturnType<typeof consoleRig>>
let rig: Rig
let harm: Browser
let treatment: Browser
let supervisor: Browser
const path = '/console/on-call'

beforeEach(async () => {
  rig = await consoleRig()
  harm = await rig.browserOf('harm-reduction')
  treatment = await rig.browserOf('treatment')
  supervisor = await rig.browserOf('supervisor')
})

const version = async () => String((await rig.rota.read()).version)
const weekdays = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`day${day}`, '1']))
const officeHours = { opens: '09:00', closes: '17:00' }
const send = async (form: string, fields: Record<string, string>, browser = supervisor) =>
  browser.post(`${path}/${form}`, { version: await version(), ...fields })
const plan = (more: Record<string, string> = {}) =>
  send('shift', { ...weekdays, ...officeHours, primary: harm.me.id, backup: treatment.me.id, ...more })
const swap = () => ({ from: '2026-11-25', to: '2026-11-26', out: harm.me.id, comes: supervisor.me.id })
/** The text of a page, without its markup. */
const words = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const alertOf = (page: string) => words(/role="alert".*?<\/p>/s.exec(page)?.[0] ?? '').replace(/^role="alert" class="alert"> ?/, '')

describe('reading', () => {
  test('an empty rota says that nobody is on call, and shows every staffed day as a gap', async () => {
    const page = words(await harm.page(path))
    expect(page).toContain('Nobody is on call. Our texts to somebody in danger say so')
    expect(page).toContain('10 gaps in the next 14 days')
    expect(page).toContain('Tue, Nov 24, 9:00 AM to 5:00 PM : nobody is planned')
  })

  test('a planned week says who, who stands behind them, until when and who is next', async () => {
    expect((await plan()).headers.get('location')).toBe(`${path}?done=added`)
    const page = words(await harm.page(`${path}?done=added`))
    expect(page).toContain('Added to the rota.')
    expect(page).toContain('On call harm-reduction person Backup treatment person Until Tue, Nov 24, 5:00 PM')
    expect(page).toContain('Next harm-reduction person, backup treatment person, from Wed, Nov 25, 9:00 AM')
    expect(page).toContain('No gap in the next 14 days')
    expect(page).toContain('Mon to Fri, 9:00 AM to 5:00 PM: harm-reduction person, backup treatment person')
  })

  test('somebody on call who is shut out is a mistake, and a gap when nobody else is there', async () => {
    await plan({ backup: '' })
    await rig.staff.setDisabled(harm.me.id, true)
    const page = words(await treatment.page(path))
    expect(page).toContain('harm-reduction person is on call from Tue, Nov 24, 9:00 AM, but their access is switched off.')
    expect(page).toContain('9:00 AM to 5:00 PM : harm-reduction person cannot be paged')
  })

  test('only supervisors have forms, and only they may send one', async () => {
    await plan()
    expect(await harm.page(path)).not.toMatch(/action="\/console\/on-call/)
    expect(await supervisor.page(path)).toMatch(/action="\/console\/on-call\/swap"/)
    expect((await send('swap', swap(), harm)).status).toBe(403)
    expect((await rig.rota.read()).rota.swaps).toEqual([])
  })

  test('the title names nobody, and no number is shown', async () => {
    await plan()
    const page = await supervisor.page(path)
    expect(page).toContain('<title>On call · Harbor Outreach</title>')
    expect(page).not.toContain('6175550')
  })
})

describe('planning', () => {
  test('a swap, a one-off shift and a holiday are stored, shown, recorded and taken out again', async () => {
    await plan()
    await send('swap', swap())
    await send('holiday', { date: '2026-11-27', name: 'Closed', onCall: 'nobody' })
    await send('one-off', { from: '2026-11-27', to: '2026-11-27', opens: '10:00', closes: '12:00', primary: harm.me.id, backup: '' })
    const page = words(await harm.page(path))
    expect(page).toContain('Wed, Nov 25 to Thu, Nov 26: supervisor person instead of harm-reduction person')
    expect(page).toContain('Holiday: Fri, Nov 27, Closed; nobody is on call but for one-off shifts')
    expect(page).toContain('One-off: Fri, Nov 27, 10:00 AM to 12:00 PM: harm-reduction person')
    expect(page).toContain('Wed, Nov 25, 9:00 AM to 5:00 PM supervisor person treatment person')
    const acts = [...rig.table.items.values()].flatMap(({ act }) => (String(act).startsWith('rota:') ? [act] : []))
    expect(acts).toEqual(['rota: shift added', 'rota: swap added', 'rota: holiday added', 'rota: one-off shift added'])
    const { rota } = await rig.rota.read()
    for (const { id } of [...rota.weekly, ...rota.swaps, ...rota.extras, ...rota.holidays]) await send('remove', { entry: id })
    expect((await rig.rota.read()).rota).toEqual({ weekly: [], extras: [], swaps: [], holidays: [] })
  })

  test('two people who stand behind one another trade, by one entry', async () => {
    await plan()
    await send('swap', { ...swap(), comes: treatment.me.id, trade: '1' })
    const page = words(await harm.page(path))
    expect(page).toContain('Wed, Nov 25 to Thu, Nov 26: harm-reduction person and treatment person trade')
    expect(page).toContain('Wed, Nov 25, 9:00 AM to 5:00 PM treatment person harm-reduction person')
  })

  test('the same form twice is one entry (F24)', async () => {
    const fields = { ...weekdays, ...officeHours, primary: harm.me.id, key: crypto.randomUUID(), version: '0' }
    const twice = [await supervisor.post(`${path}/shift`, fields), await supervisor.post(`${path}/shift`, fields)]
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect((await rig.rota.read()).rota.weekly).toHaveLength(1)
  })

  test('a form of a page that is older than the rota stores nothing, says so, and keeps what was typed', async () => {
    await plan()
    const refused = await supervisor.post(`${path}/swap`, { ...swap(), version: '0' })
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(alertOf(page)).toMatch(/Somebody else changed the rota.*Nothing of yours was stored/)
    expect(page).toContain('value="2026-11-26"')
    expect((await rig.rota.read()).rota.swaps).toEqual([])
  })

  test.each<[string, string, () => Record<string, string>, RegExp]>([
    [
      'an overlap',
      'shift',
      () => ({ day5: '1', opens: '16:00', closes: '20:00', primary: supervisor.me.id }),
      /two shifts run at the same time from Fri, Nov 27, 4:00 PM: Mon to Fri, 9:00 AM to 5:00 PM.*Fri, 4:00 PM to 8:00 PM/i,
    ],
    [
      'a person in two places',
      'swap',
      () => ({ ...swap(), comes: treatment.me.id }),
      /treatment person would be in two places at once from Wed, Nov 25, 9:00 AM/i,
    ],
    ['no day', 'shift', () => ({ ...officeHours, primary: harm.me.id }), /Choose at least one day/],
    [
      'no time',
      'shift',
      () => ({ day1: '1', opens: '', closes: '25:00', primary: harm.me.id }),
      /From is not a time like 09:00.*Until is not a time/,
    ],
    ['nobody', 'one-off', () => ({ from: '2026-11-28', to: '2026-11-28', ...officeHours, primary: '' }), /Choose who is on call/],
    ['a day that is none', 'holiday', () => ({ date: '2026-02-30', name: 'x', onCall: 'nobody' }), /Day is not a day/],
    ['a day that is over', 'holiday', () => ({ date: '2026-11-23', name: 'x', onCall: 'nobody' }), /These days are over/],
    ['a name of nothing', 'holiday', () => ({ date: '2026-11-26', name: '  ', onCall: 'nobody' }), /Name is missing/],
    [
      'a swap for somebody who is not on call then',
      'swap',
      () => ({ ...swap(), out: supervisor.me.id, comes: harm.me.id }),
      /nothing would change/,
    ],
  ])('%s is refused, explained, and what was typed is kept', async (_, form, fields, says) => {
    await plan()
    const before = await rig.rota.read()
    const refused = await send(form, fields())
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(alertOf(page)).toMatch(says)
    expect(alertOf(page)).toMatch(/Nothing was changed/)
    expect(page).toMatch(
      new RegExp(
        `<details class="panel" open=""><summary>Add a ${form === 'shift' ? 'weekly shift' : form === 'one-off' ? 'one-off shift' : form}`,
      ),
    )
    expect(await rig.rota.read()).toEqual(before)
  })

  test.each([
    ['no form of ours', 'everything', { version: '0' }, 404],
    ['no version', 'holiday', { version: 'x' }, 400],
    ['no key', 'holiday', { version: '0', key: 'x' }, 400],
  ])('%s', async (_, form, fields, status) => expect((await supervisor.post(`${path}/${form}`, fields)).status).toBe(status))

  test('an address of a form leads back to the page', async () =>
    expect((await supervisor.get(`${path}/swap`)).headers.get('location')).toBe(path))
})
