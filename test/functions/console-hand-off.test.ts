/** The hand-off in the console: who sees what at each stage, and what each button says (R25, R45, S18, S20, T3). */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, consoleRig } from '../support/console-rig.ts'

const number = '+16175550123'
const said = 'my brother got me a job at the bakery'
let rig: Awaited<ReturnType<typeof consoleRig>>
let [ana, ben, dora, sam]: Browser[] = []
let code: string
const contact = (more = '') => `/console/contacts/${code}${more}`
const the = (browser: Browser | undefined): Browser => browser as Browser
const words = (page: string) => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const alertOf = (page: string) => /role="alert"[^>]*>\s*([^<]+?)\s*</.exec(page)?.[1]
const rowOf = (page: string, id: string) => new RegExp(`id="row-${id}">.*?</li>`, 's').exec(page)?.[0]
const handOff = async () => (await rig.world.contacts.load({ phone: number })).contact?.handOff
const take = async (browser: Browser | undefined) => the(browser).post(contact('/take'), { handOff: (await handOff())?.id ?? '' })

beforeEach(async () => {
  rig = await consoleRig()
  ana = await rig.browserOf('harm-reduction')
  ben = await rig.browserOf('treatment')
  dora = await rig.browserOf('treatment', 'dora@example.org')
  sam = await rig.browserOf('supervisor')
  await rig.texted('JOIN')
  await rig.texted('YES')
  code = await rig.texted(said)
  await ana.post(contact('/claim'))
})

/** Every place where somebody of the other team could find anything of this person. */
async function everywhere(browser: Browser | undefined): Promise<string> {
  const paths = ['/console', '/console/mine', '/console/people', '/console/queues/treatment', '/console/queues/harm-reduction']
  const pages = await Promise.all([...paths, contact(), contact('?poll=1'), contact('/opt-out')].map((path) => the(browser).page(path)))
  return pages.join('\n')
}
const posts = async (browser: Browser | undefined) =>
  Promise.all(
    ['claim', 'reply', 'close', 'number', 'opt-out', 'hand-off', 'release'].map(
      async (act) => (await the(browser).post(contact(`/${act}`), { body: 'hello', outcome: 'answered' })).status,
    ),
  )

describe('before a yes', () => {
  test('the holder is offered the other team and who of it may be named; nobody else is', async () => {
    const page = words(await the(ana).page(contact()))
    expect(page).toContain('To treatment Anyone there treatment person treatment person Hand off')
    expect(page).toContain('Nobody there sees anything before they say yes.')
    expect(await the(sam).page(contact())).not.toContain('Hand off')
    await the(ana).post(contact('/release'))
    expect(await the(ana).page(contact())).not.toContain('Hand off')
  })

  test('nobody of the other team finds anything, and can do nothing, at any stage until then (T3)', async () => {
    const stages: (() => Promise<unknown>)[] = [
      async () => undefined,
      async () => the(ana).post(contact('/hand-off')),
      async () => rig.texted('who is that?'),
      async () => rig.texted('9'),
    ]
    for (const stage of stages) {
      await stage()
      for (const other of [ben, dora]) {
        const found = await everywhere(other)
        expect(found).not.toContain(code)
        expect(found).not.toContain('brother')
        expect((await the(other).get(contact())).status).toBe(403)
        expect(new Set(await posts(other))).toEqual(new Set([403]))
        expect((await take(other)).status).toBe(403)
      }
    }
  })

  test('who gives sees that they were asked, and by when they may answer', async () => {
    const done = await the(ana).post(contact('/hand-off'), { colleague: the(ben).me.id })
    expect(done.headers.get('location')).toBe(`${contact()}?done=hand-off`)
    const page = words(await the(ana).page(contact('?done=hand-off')))
    expect(page).toContain('They were asked. The other team sees nothing before they say yes')
    expect(page).toContain(
      'Hand-off to treatment (treatment person), from harm-reduction person. They were asked, and have until Wed, Nov 25, 9:00 AM to answer.',
    )
    expect(page).toContain('Automatic, for harm-reduction person')
    expect(page).not.toContain('Hand off ')
  })
})

describe('after the yes', () => {
  beforeEach(async () => {
    await the(ana).post(contact('/hand-off'))
    await rig.texted('8')
  })

  test('the other team finds a line in its queue, and a page with a button and nothing of what was written', async () => {
    for (const place of ['/console', '/console/queues/treatment'])
      expect(words(rowOf(await the(ben).page(place), `${code}-hand-off`) ?? '')).toContain(
        `${code} Hand-off waiting waiting less than a minute`,
      )
    const page = await the(ben).page(contact())
    expect(words(page)).toContain(
      `${code} harm-reduction person of harm reduction asked this person whether your team may answer from now on. They said yes`,
    )
    expect(page).toContain('Take over')
    for (const secret of ['brother', '0123', 'Number', 'Messages', 'Reply', 'Older']) expect(page).not.toContain(secret)
    expect(new Set(await posts(ben))).toEqual(new Set([403]))
    expect(await the(ben).page('/console/people')).not.toContain(code)
    expect(rowOf(await the(ana).page('/console/mine'), code)).toBeDefined()
    expect(words(await the(ana).page(contact()))).toContain(
      'They said yes, Tue, Nov 24, 9:00 AM. It stays here until somebody there takes it.',
    )
  })

  test('whoever presses the button has it; the giver’s team is told no more, and the next one is told that it is over', async () => {
    const [before, second] = [await handOff(), the(dora)]
    expect((await take(ben)).headers.get('location')).toBe(`${contact()}?done=take`)
    const page = words(await the(ben).page(contact('?done=take')))
    expect(page).toContain('It is yours now, and they get a text that says so.')
    expect(page).toContain('You hold this conversation')
    expect(page).toContain(said)
    expect((await the(ana).get(contact())).status).toBe(403)
    expect(await the(ana).page('/console/mine')).not.toContain(code)
    const late = await second.post(contact('/take'), { handOff: before?.id ?? '' })
    expect(late.status).toBe(409)
    expect(alertOf(await late.text())).toBe('This hand-off is over: somebody took it, or it went back. Nothing was changed.')
  })

  test('where somebody is named, the others of the team see for whom it is, and not the page', async () => {
    await the(ana).post(contact('/close'), {
      outcome: 'answered',
      seen: (await rig.world.contacts.load({ phone: number })).contact?.lastInbound ?? '',
    })
    await the(ana).post(contact('/claim'))
    await the(ana).post(contact('/hand-off'), { colleague: the(ben).me.id })
    await rig.texted('8')
    expect(words(await the(dora).page('/console/queues/treatment'))).toContain('for treatment person')
    expect((await the(dora).get(contact())).status).toBe(403)
    const hers = await take(dora)
    expect([hers.status, words(await hers.text())]).toEqual([403, expect.stringContaining('or it is meant for somebody else')])
    expect(rowOf(await the(ben).page('/console/mine'), `${code}-hand-off`)).toBeDefined()
    expect((await take(ben)).status).toBe(303)
  })

  test('a supervisor, who reads everything, sees both lines and takes it from the thread', async () => {
    const inbox = await the(sam).page('/console')
    expect(rowOf(inbox, `${code}-hand-off`)).toBeDefined()
    const page = await the(sam).page(contact())
    expect(page).toContain('Take over')
    expect(page).toContain('Messages')
    expect((await take(sam)).status).toBe(303)
    expect(words(await the(sam).page(contact()))).toContain('You hold this conversation')
  })

  test('the giver’s own team cannot take it', async () => {
    const refused = await take(ana)
    expect(refused.status).toBe(409)
    expect(alertOf(await refused.text())).toBe('Only somebody of the treatment team it is meant for can take this.')
  })

  test('after a stop it is gone from the other team at once', async () => {
    await rig.texted('STOP')
    expect(await everywhere(ben)).not.toContain(code)
    expect((await the(ben).get(contact())).status).toBe(403)
    expect(words(await the(ana).page(contact()))).toContain('It ended: they asked to stop, or may have')
  })
})

describe('taking it back', () => {
  const button = (page: string) => /<form method="post" action="[^"]*\/take-back">/.test(page)
  const back = async (browser: Browser | undefined, more = {}) =>
    the(browser).post(contact('/take-back'), { handOff: (await handOff())?.id ?? '', ...more })

  test('is a button of whoever asked, from the asking until somebody takes it', async () => {
    expect(button(await the(ana).page(contact()))).toBe(false)
    await the(ana).post(contact('/hand-off'))
    expect(button(await the(ana).page(contact()))).toBe(true)
    expect(button(await the(sam).page(contact()))).toBe(false)
    await rig.texted('8')
    expect(button(await the(ana).page(contact()))).toBe(true)
    expect(button(await the(ben).page(contact()))).toBe(false)
    await take(ben)
    expect(button(await the(ben).page(contact()))).toBe(false)
  })

  test('the thread says so, and they may be asked again', async () => {
    await the(ana).post(contact('/hand-off'))
    const done = await back(ana)
    expect(done.headers.get('location')).toBe(`${contact()}?done=take-back`)
    const page = words(await the(ana).page(contact('?done=take-back')))
    expect(page).toContain('Taken back: you go on answering. If they said yes already, tell them.')
    expect(page).toContain(
      'Hand-off to treatment, from harm-reduction person. It was taken back; they may be asked again (Tue, Nov 24, 9:00 AM).',
    )
    expect(page).toContain('Hand off ')
  })

  test('after the yes it leaves the other team at once', async () => {
    await the(ana).post(contact('/hand-off'))
    await rig.texted('8')
    expect(await everywhere(ben)).toContain(code)
    await back(ana)
    expect(await everywhere(ben)).not.toContain(code)
    const late = await take(ben)
    expect([late.status, words(await late.text())]).toEqual([403, expect.stringContaining('This hand-off is not yours to take')])
    expect(rowOf(await the(ana).page('/console/mine'), code)).toBeDefined()
  })

  test('the same form again is the same act (F24)', async () => {
    await the(ana).post(contact('/hand-off'))
    const form = { key: crypto.randomUUID(), handOff: (await handOff())?.id ?? '' }
    expect([(await back(ana, form)).status, (await back(ana, form)).status]).toEqual([303, 303])
    const audit = [...rig.table.items.values()].filter(({ pk, act }) => act === 'hand-off taken back' && String(pk).startsWith('AUDIT#'))
    expect(audit.map(({ staff }) => staff)).toEqual([the(ana).me.id])
  })

  test('by somebody else, or too late, it is refused in words', async () => {
    await the(ana).post(contact('/hand-off'))
    const others = await back(sam)
    expect([others.status, alertOf(await others.text())]).toEqual([
      409,
      'Only harm-reduction person, who asked, can take this hand-off back. Nothing was changed.',
    ])
    expect((await back(ben)).status).toBe(403)
    await back(ana)
    const late = await back(ana)
    expect([late.status, alertOf(await late.text())]).toEqual([
      409,
      'This hand-off is over: somebody took it, or it went back. Nothing was changed.',
    ])
  })
})

describe('refused, in words', () => {
  const refusal = async (fields: Record<string, string> = {}) => {
    const response = await the(ana).post(contact('/hand-off'), fields)
    return `${response.status} ${alertOf(await response.text())}`
  }
  test('they said no before (R15)', async () => {
    await the(ana).post(contact('/hand-off'))
    await rig.texted('9')
    expect(words(await the(ana).page(contact()))).toContain('They said no; they are not asked again')
    expect(await refusal()).toMatch(/^409 They were asked about treatment before and did not say yes/)
  })
  test('they want no police, and the programme may have some (S20)', async () => {
    await rig.texted('NO POLICE')
    Object.assign(rig.world, { programme: { ...rig.world.programme, policeOnTeam: true } })
    expect(await refusal()).toBe('409 They asked for no police, and there may be police on the other team. Nothing was sent or changed.')
  })
  test('who was chosen left, or is of another team', async () => {
    await rig.staff.setDisabled(the(ben).me.id, true)
    expect(await refusal({ colleague: the(ben).me.id })).toBe(
      '409 Whoever you chose answers here no more. Choose somebody else, or anyone.',
    )
    expect(await refusal({ colleague: 'nobody' })).toMatch(/^409 Whoever you chose/)
    expect(await refusal({ colleague: the(ana).me.id })).toBe('409 Only somebody of the treatment team it is meant for can take this.')
    expect(await handOff()).toBeUndefined()
  })
  test('somebody else holds it', async () => {
    await the(ana).post(contact('/release'))
    expect((await the(ana).post(contact('/hand-off'))).status).toBe(409)
  })
  test('danger comes first', async () => {
    await rig.texted('she wont wake up')
    expect(await refusal()).toBe('409 This person may be in danger. Answer that first; nothing was sent.')
  })
  test('twice', async () => {
    await the(ana).post(contact('/hand-off'))
    expect(await refusal()).toBe('409 They were asked already, or said yes already. Nothing was sent.')
  })
})
