/** Twilio's webhooks: verify, parse, hand over, answer. No rule lives here. */
import { type Context, Hono } from 'hono'
import { readInbound, readReceipt } from '../../shared/adapters/twilio/forms.ts'
import type { Outbox, Spool, World } from '../../shared/app/ports.ts'
import { receiveReceipt } from '../../shared/app/receive-receipt.ts'
import { takeIn } from '../../shared/app/take-in.ts'
import { takeTurns } from '../../shared/app/turns.ts'
import { type SignedForm, type Signing, signedForm } from '../../shared/web/signed-form.ts'

export type WebhookDeps = {
  world: World & { outbox: Outbox }
  spool: Pick<Spool, 'keep'>
  signing: Signing
  /** Our number; a text to another one is not for us. */
  line: string
}

/** Twilio sends what we answer as a text; we answer nothing, because what we say goes through the outbox. */
const stored = (c: Context) => c.body('<Response/>', 200, { 'content-type': 'text/xml; charset=utf-8' })

export const webhooksApp = (deps: WebhookDeps, inTurn = takeTurns(deps.world.pause)) =>
  new Hono<SignedForm>()
    .post('/twilio/inbound', signedForm(deps.signing), (c) => inbound(c, { ...deps, inTurn }))
    .post('/twilio/status', signedForm(deps.signing), async (c) => {
      const receipt = readReceipt(c.get('form'), c.req.query('message'))
      if (receipt) await receiveReceipt(receipt, deps.world)
      return c.body(null, 204)
    })
    .onError((error, c) => {
      deps.world.log('webhook.failed', { error: error.name, route: c.req.path })
      return c.body(null, 503)
    })

type Inbound = WebhookDeps & { inTurn: ReturnType<typeof takeTurns> }

async function inbound(c: Context<SignedForm>, { world, spool, line, inTurn }: Inbound) {
  const since = world.elapsed()
  const read = readInbound(c.get('form'), line, world.now())
  switch (read.read) {
    case 'malformed':
      return c.body(null, 400)
    case 'unknown-line':
    case 'not-a-phone':
      // Alarmed on by name: somebody's text went nowhere, and only a person can tell why (F34).
      world.log(`inbound.${read.read}`)
      return stored(c)
    case 'text': {
      const { text } = read
      await inTurn(text.from, () => takeIn(text, c.get('form'), { world, spool, since }))
      return stored(c)
    }
    default:
      return read satisfies never
  }
}
