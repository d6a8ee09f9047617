/** Asking the carrier's REST API as an operator: account, service, registration. The line itself uses the carrier's own client. */

import { Refused } from '../arguments.ts'

/** `host`: the carrier spreads its API over names of its own. `form` repeats a key for a list. */
export type CarrierRequest = {
  method: 'GET' | 'POST'
  host: 'api' | 'messaging'
  path: string
  form?: readonly (readonly [string, string])[]
}
export type CarrierAnswer = { status: number; body: Record<string, unknown> }
export type CarrierAccess = (request: CarrierRequest) => Promise<CarrierAnswer>

/** Longer than the carrier ever takes for these. */
const patienceMs = 20_000

/** @param baseUrl where both hosts answer; absent = the real carrier */
export function carrierAccess({
  account,
  token,
  baseUrl,
}: {
  account: string
  token: string
  baseUrl?: string | undefined
}): CarrierAccess {
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`
  return async ({ method, host, path, form }) => {
    const answer = await fetch(`${baseUrl ?? `https://${host}.twilio.com`}${path}`, {
      method,
      headers: { authorization, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(form ? { body: new URLSearchParams(form.map(([name, value]): [string, string] => [name, value])) } : {}),
      signal: AbortSignal.timeout(patienceMs),
    }).catch(unreachable)
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {} }
  }
}

/** What fetch says of it is "fetch failed"; why lies in its cause. */
function unreachable(error: Error & { cause?: { code?: unknown } }): never {
  const why = typeof error.cause?.code === 'string' ? error.cause.code : error.name
  throw new Refused(`The carrier cannot be reached (${why})`, 'Look at the network and at status.twilio.com, and run this again.')
}

/** A request as a person reads it, for `--dry-run`: nothing of it is secret, because the token goes in a header. */
export const shown = ({ method, host, path, form = [] }: CarrierRequest): string =>
  [`${method} https://${host}.twilio.com${path}`, ...form.map(([name, value]) => `    ${name} = ${value}`)].join('\n')
