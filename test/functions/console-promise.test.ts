/** The promise in the console: what is late is first and says so, a claim lasts while its holder works, and a draft is kept (R5, S17, F23). */
import { beforeEach, describe, expect, test } from 'vitest'
import { fallDue } from '../../shared/app/fall-due.ts'
import { type Browser, consoleRig } from '../support/console-rig.ts'
import { fakePaging } from '../support/fake-paging.ts'

const number = '+16175550123'
const minute = 60_000
let rig: Awaited<ReturnType<typeof consoleRig>>
let [ana, ben]: [Browser, Browser] = [undefined as never, undefined as never]
let code: string
const contact = (more = '') => `/console/contacts/${code}${more}`

/** The timer falls due this much later; nothing is handed over here, and supervisors are told elsewhere. Sessions end meanwhile. */
async function passes(minutes: number) {
  rig.clock.now += minutes * minute
  const { id } = await rig.world.contacts.load({ phone: number })
  const nobody = { send: async () => ({ outcome: 'uncertain' as const }), find: async () => [], erase: async () => true }
  const world = { ...rig.world, outbox: rig.outbox, carrier: nobody, paging: fakePaging(), alerts: { raise: async () => undefined } }
  await fallDue({ type: 'timer', contact: id, name: 'promise' }, world)
  await signIn()
}
async function signIn() {
  ana = await rig.browserOf('harm-reduction')
  ben = await rig.browserOf('supervisor')
}
const holder = async () => {
  const { conversation } = (await rig.world.contacts.load({ phone: number })).contact ?? {}
  return conversation?.state === 'claimed' ? conversation.by : undefined
}
const rowOf = (page: string) => new RegExp(`id="row-${code}">.*?</li>`, 's').exec(page)?.[0].replaceAll(/<[^>]+>/g, '')

beforeEach(async () => {
  rig = await consoleRig()
  await signIn()
  code = await rig.texted('can somebody talk with me please')
})

describe('a text past the promise', () => {
  test('says so in the inbox, with how long it waits, before those that are not', async () => {
    await passes(239)
    expect(rowOf(await ana.page('/console'))).toContain('waiting 3 hours')
    expect(rowOf(await ana.page('/console'))).not.toContain('Past the promise')
    const second = await rig.texted('hello', '+16175550124')
    await passes(1)
    for (const page of [await ana.page('/console'), await ben.page('/console'), await ana.page('/console/queues/harm-reduction')]) {
      expect(rowOf(page)).toMatch(/Past the promise waiting 4 hours/)
      expect(page.indexOf(`row-${code}`)).toBeLessThan(page.indexOf(`row-${second}`))
      expect(page.match(/Past the promise/g)).toHaveLength(1)
    }
    expect(rowOf(await ana.page('/console/people'))).toContain('Past the promise')
  })

  test('says so on its own page, too', async () => {
    await passes(240)
    expect(await ana.page(contact())).toContain('waiting 4 hours, longer than promised.')
  })

  test('is first also when a list of both teams is merged', async () => {
    await rig.texted('hello', '+16175550125')
    await rig.texted('2', '+16175550125')
    await passes(240)
    const page = await ben.page('/console')
    expect(page.indexOf('Past the promise')).toBeGreaterThan(0)
    expect(page.indexOf(`row-${code}`)).toBe(page.indexOf('row-'))
  })

  test('that is a cry for help is urgent, and nothing else', async () => {
    await passes(240)
    await rig.texted('he wont wake up')
    expect(rowOf(await ana.page('/console'))).toMatch(/Urgent/)
    expect(rowOf(await ana.page('/console'))).not.toMatch(/Past the promise/)
  })
})

describe('a claim', () => {
  beforeEach(async () => {
    await ana.post(contact('/claim'))
    expect(await holder()).toBe(ana.me.id)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['opens the thread', () => ana.get(contact())],
    ['types an answer', () => ana.post(contact('/advice?poll=1'), { body: 'I can' })],
    ['looks at the number', () => ana.post(contact('/number'))],
  ])('lasts while its holder %s', async (_, acts) => {
    await passes(59)
    await acts()
    await passes(59)
    expect(await holder()).toBe(ana.me.id)
    await passes(1)
    expect(await holder()).toBeUndefined()
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a page of theirs that refreshes itself', () => ana.get(contact('?poll=1'))],
    ['somebody else who reads', () => ben.get(contact())],
    ['their inbox', () => ana.get('/console/mine')],
  ])('is not kept by %s', async (_, looks) => {
    await passes(59)
    await looks()
    await passes(1)
    expect(await holder()).toBeUndefined()
  })

  test('that lapsed and was taken by another keeps what its first holder typed, for them to see', async () => {
    await passes(60)
    await ben.post(contact('/claim'))
    const late = await ana.post(contact('/reply'), { body: 'sorry, I was called away' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('supervisor person holds this conversation')
    expect(page).toMatch(/<textarea[^>]*>\s*sorry, I was called away\s*<\/textarea>/)
    expect(await ben.page(contact())).not.toContain('called away')
  })

  test('that lapsed can be gone on with by who held it', async () => {
    await passes(60)
    expect((await ana.post(contact('/reply'), { body: 'sorry, I was called away' })).status).toBe(303)
    expect(await holder()).toBe(ana.me.id)
  })
})
