/** The fallback address: when the webhooks cannot, the signed form is sealed and kept on the spool queue. Nothing else is needed to be up. */
import { Hono } from 'hono'
import { readInbound } from '../../shared/adapters/twilio/forms.ts'
import type { Log, Spool } from '../../shared/app/ports.ts'
import type { At } from '../../shared/domain/time.ts'
import { type SignedForm, type Signing, signedForm } from '../../shared/web/signed-form.ts'

export type SpoolDeps = { spool: Pick<Spool, 'keep'>; signing: Signing; line: string; now(): At; log: Log }

export const spoolApp = ({ spool, signing, line, now, log }: SpoolDeps) =>
  new Hono<SignedForm>()
    .post('/twilio/fallback', signedForm(signing), async (c) => {
      const read = readInbound(c.get('form'), line, now())
      if (read.read === 'malformed') return c.body(null, 400)
      if (read.read === 'text') await spool.keep({ form: c.get('form'), receivedAt: read.text.receivedAt })
      else log(`inbound.${read.read}`)
      return c.body('<Response/>', 200, { 'content-type': 'text/xml; charset=utf-8' })
    })
    .onError((error, c) => {
      log('fallback.failed', { error: error.name })
      return c.body(null, 503)
    })
