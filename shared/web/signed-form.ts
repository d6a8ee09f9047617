/** What every webhook is put through before anything else: content type, size, signature, form, account, in this order (design §4). */
import type { MiddlewareHandler } from 'hono'
import { type Form, parseForm } from '../adapters/twilio/forms.ts'
import { isSignedByTwilio } from '../adapters/twilio/signature.ts'
import { isFormType } from './form.ts'

export type SignedForm = { Variables: { form: Form } }

export type Signing = {
  tokens: readonly string[]
  accountSid: string
  /** Our public address, over which the carrier signs; never the Host header. */
  publicUrl: string
}

/** Twilio's forms are a few hundred bytes. */
const largest = 64 * 1024

/** Refuses with 415, 413, 403, 400, 403, all before any call of the store. */
export function signedForm({ tokens, accountSid, publicUrl }: Signing): MiddlewareHandler<SignedForm> {
  return async (c, next) => {
    if (!isFormType(c.req.header('content-type') ?? '')) return c.body(null, 415)
    const bytes = await c.req.arrayBuffer()
    if (bytes.byteLength > largest) return c.body(null, 413)
    const { values, form } = parseForm(new TextDecoder().decode(bytes))
    const { pathname, search } = new URL(c.req.url)
    const url = `${publicUrl}${pathname}${search}`
    if (!isSignedByTwilio(tokens, c.req.header('x-twilio-signature'), url, values)) return c.body(null, 403)
    if (!form) return c.body(null, 400)
    if (form.AccountSid !== accountSid) return c.body(null, 403)
    c.set('form', form)
    return next()
  }
}
