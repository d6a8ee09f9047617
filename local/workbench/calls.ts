/** Every JSON call of the workbench: parse, hand over, answer. */
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { Carrier } from '../carrier/carrier.ts'
import { isE164 } from '../carrier/create-message.ts'
import { FaultChange } from '../carrier/faults.ts'
import { ClockMove, clockTarget } from './clock-move.ts'

/** What the workbench drives. */
export type Bench = {
  carrier: Carrier
  /** Simulated time, ms. `advanceTo` answers when everything due on the way has been performed. */
  clock: { now(): number; advanceTo(ms: number): Promise<void> }
  store: { setDown(down: boolean): Promise<void> }
  /** Answers when nothing is queued, in flight or due; `down` while the store is. */
  settle(): Promise<{ pending: number } | 'down'>
  /** Pages and alerts to staff. */
  pages?: (() => Promise<readonly unknown[]>) | undefined
  /** Signs in as that staff member; undefined for an unknown address. */
  signIn(email: string): Promise<{ cookie: string } | undefined>
}

const Text = z.strictObject({
  // Half an emoji cannot travel in UTF-8; what arrives is what was signed.
  body: z.string().transform((body) => body.toWellFormed()),
  numMedia: z.int().min(0).max(10).optional(),
})
const StoreFault = z.strictObject({ down: z.boolean() })
const SignIn = z.strictObject({ email: z.string().min(1) })

/** The routes, without the page. */
export function benchCalls({ carrier, clock, store, settle, pages, signIn }: Bench): Hono {
  /** One move at a time: a second one begins where the first has ended. */
  let moving: Promise<unknown> = Promise.resolve()
  const iso = () => new Date(clock.now()).toISOString()

  const move = async (wanted: ClockMove): Promise<{ now: string } | { error: string }> => {
    const target = clockTarget(wanted, clock.now())
    if (typeof target === 'object') return target
    await clock.advanceTo(target)
    return { now: iso() }
  }

  return new Hono()
    .get('/clock', (c) => c.json({ now: iso() }))
    .post('/clock', async (c) => {
      const wanted = await parsed(c, ClockMove)
      if ('error' in wanted) return c.json(wanted, 400)
      const begin = () => move(wanted.value)
      const moved = moving.then(begin, begin)
      moving = moved
      const answer = await moved
      return c.json(answer, 'error' in answer ? 400 : 200)
    })
    .get('/phones/:phone/messages', (c) => {
      const phone = c.req.param('phone')
      return isE164(phone) ? c.json(carrier.messages(phone)) : c.json(noPhone, 400)
    })
    .post('/phones/:phone/messages', async (c) => {
      const phone = c.req.param('phone')
      if (!isE164(phone)) return c.json(noPhone, 400)
      const text = await parsed(c, Text)
      if ('error' in text) return c.json(text, 400)
      const { body, numMedia = 0 } = text.value
      return c.json(await carrier.text(phone, body, { numMedia }))
    })
    .get('/carrier/faults', (c) => c.json(carrier.faults()))
    .post('/carrier/faults', async (c) => {
      const change = await parsed(c, FaultChange)
      if ('error' in change) return c.json(change, 400)
      carrier.faults(change.value)
      return c.json({})
    })
    .get('/carrier/requests', (c) => {
      const requests = carrier.requests()
      const last = Number(c.req.query('last') ?? requests.length)
      return Number.isInteger(last) && last >= 0 ? c.json(requests.slice(Math.max(0, requests.length - last))) : c.json(noCount, 400)
    })
    .post('/store/faults', async (c) => {
      const fault = await parsed(c, StoreFault)
      if ('error' in fault) return c.json(fault, 400)
      await store.setDown(fault.value.down)
      return c.json({})
    })
    .post('/settle', async (c) => {
      const settled = await settle()
      return settled === 'down' ? c.json({ error: 'the store is down' }, 503) : c.json({ pending: settled.pending })
    })
    .get('/pages', async (c) => c.json((await pages?.()) ?? []))
    .post('/sign-in', async (c) => {
      const who = await parsed(c, SignIn)
      if ('error' in who) return c.json(who, 400)
      const session = await signIn(who.value.email)
      return session === undefined ? c.json({ error: 'no staff member has this address' }, 404) : c.json(session)
    })
    .notFound((c) => c.json({ error: 'no such call' }, 404))
    .onError((error, c) => c.json({ error: error.message }, 500))
}

const noPhone = { error: 'a phone is a number in E.164 form, like +16175550123' }
const noCount = { error: '"last" is how many requests to show' }

/** The body as `schema` reads it, or what is wrong with it in one line. */
async function parsed<T>(c: Context, schema: z.ZodType<T>): Promise<{ value: T } | { error: string }> {
  const json = readJson(await c.req.text())
  if ('error' in json) return json
  const result = schema.safeParse(json.value)
  if (result.success) return { value: result.data }
  return { error: result.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ') }
}

function readJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return { error: 'the body is not JSON' }
    throw error
  }
}
