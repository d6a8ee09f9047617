/** Weeks in turn on the page on call: chosen from one list, told by their Mondays, shown until they come round again (R9). */
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

const weekdays = { day1: '1', day2: '1', day3: '1', day4: '1', day5: '1', opens: '09:00', closes: '17:00' }
const plan = async (fields: Record<string, string>) =>
  supervisor.post(`${path}/shift`, { version: String((await rig.rota.read()).version), ...weekdays, primary: harm.me.id, ...fields })
const words = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const alertOf = (page: string) => words(/(?<=role="alert" class="alert">).*?<\/p>/s.exec(page)?.[0] ?? '')

describe('weeks in turn', () => {
  /** Each in their own week: the harm reduction person in this one, the treatment person in the next. */
  const inTurn = async () => {
    await plan({ weeks: '2:2026-11-23' })
    await plan({ weeks: '2:2026-11-30', primary: treatment.me.id })
  }

  test('are stored as they were chosen, and told by their next two weeks', async () => {
    await inTurn()
    const { weekly } = (await rig.rota.read()).rota
    expect(weekly.map(({ weeks }) => weeks)).toEqual([
      { every: 2, from: '2026-11-23' },
      { every: 2, from: '2026-11-30' },
    ])
    const page = words(await harm.page(path))
    expect(page).toContain('Mon to Fri (every 2nd week: this week, then Dec 7), 9:00 AM to 5:00 PM: harm-reduction person')
    expect(page).toContain('Mon to Fri (every 2nd week: Nov 30, then Dec 14), 9:00 AM to 5:00 PM: treatment person')
  })

  test('stand in the table and in the picture', async () => {
    await inTurn()
    const page = await harm.page(path)
    const rows = [...page.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].map(([, when, who]) => `${when}: ${who}`)
    expect(rows).toEqual([
      ...['Tue, Nov 24', 'Wed, Nov 25', 'Thu, Nov 26', 'Fri, Nov 27'].map((day) => `${day}, 9:00 AM to 5:00 PM: harm-reduction person`),
      ...['Mon, Nov 30', 'Tue, Dec 1', 'Wed, Dec 2', 'Thu, Dec 3', 'Fri, Dec 4'].map(
        (day) => `${day}, 9:00 AM to 5:00 PM: treatment person`,
      ),
      'Mon, Dec 7, 9:00 AM to 5:00 PM: harm-reduction person',
    ])
    const bars = [...page.matchAll(/<text class="name in-full"[^>]*>(.*?)<\/text>/g)].map(([, name]) => name)
    expect(bars).toEqual([...Array(4).fill(harm.me.name), ...Array(5).fill(treatment.me.name), harm.me.name])
    expect(words(page)).toContain('No gap in the next 14 days')
  })

  test('are shown until the plan is the same again, with the weeks that nobody has in red', async () => {
    await plan({ weeks: '3:2026-11-23' })
    await plan({ weeks: '3:2026-11-30', primary: treatment.me.id })
    const page = await harm.page(path)
    expect(words(page)).toContain('The next three weeks')
    expect(page).toContain('aria-label="The next three weeks as a table"')
    expect(words(page)).toContain('5 gaps in the next 21 days')
    expect(words(page)).toContain('Mon, Dec 7, 9:00 AM to 5:00 PM : nobody is planned')
    expect(page.match(/class="bar"/g)).toHaveLength(21)
  })

  test('are shown eight weeks ahead and no further, whatever turns together', async () => {
    await plan({ weeks: '7:2026-11-23' })
    await plan({ weeks: '8:2026-11-30', opens: '17:00', closes: '21:00', primary: treatment.me.id })
    expect((await harm.page(path)).match(/class="bar"/g)).toHaveLength(56)
  })

  test('that meet somewhere ahead are refused by the week in which they meet, and what was chosen is kept', async () => {
    await plan({ weeks: '2:2026-11-23' })
    const refused = await plan({ primary: supervisor.me.id, weeks: '3:2026-11-16' })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(alertOf(page)).toMatch(
      /Two shifts run at the same time from Mon, Dec 7, 9:00 AM: Mon to Fri \(every 2nd week: this week, then Dec 7\), 9:00 AM to 5:00 PM: harm-reduction person; and Mon to Fri \(every 3rd week: Dec 7, then Dec 28\)/,
    )
    expect(page).toContain('<option value="3:2026-12-07" selected="">Every 3rd: Dec 7, Dec 28</option>')
  })

  test.each(['9:2026-11-23', '1:2026-11-23', '2:2026-02-30', '2', 'x'])('that are none, %s, are refused', async (weeks) => {
    const refused = await plan({ weeks })
    expect([refused.status, alertOf(await refused.text())]).toEqual([422, expect.stringContaining('Choose in which weeks.')])
    expect((await rig.rota.read()).version).toBe(0)
  })

  test('are offered in one labelled list, each choice once, and the list begins with every week', async () => {
    const page = await supervisor.page(path)
    const list =
      /<label class="field" for="shift-weeks">In which weeks<\/label><select id="shift-weeks" name="weeks">(.*?)<\/select>/s.exec(page)
    const offered = [...(list?.[1] ?? '').matchAll(/<option value="(.*?)">(.*?)<\/option>/g)].map(([, value, text]) => [value, text])
    expect(offered.slice(0, 4)).toEqual([
      ['', 'Every week'],
      ['2:2026-11-23', 'Every 2nd: this week, Dec 7'],
      ['2:2026-11-30', 'Every 2nd: Nov 30, Dec 14'],
      ['3:2026-11-23', 'Every 3rd: this week, Dec 14'],
    ])
    expect([offered.length, new Set(offered.map(([value]) => value)).size, offered.at(-1)]).toEqual([
      36,
      36,
      ['8:2027-01-11', 'Every 8th: Jan 11, Mar 8'],
    ])
  })
})
