/** Failures: what a carrier can say of one message, in our words. `adapters/twilio/vocabulary.ts` translates; `delivery.ts` says what follows. */
import * as z from 'zod'

export const FailureKind = z.enum([
  'busy',
  'not-connected',
  'opted-out',
  'bad-number',
  'number-gone',
  'unreachable',
  'filtered',
  'unregistered',
  'misconfigured',
  'no-address',
  'bounced',
  'unknown',
])
export type FailureKind = z.infer<typeof FailureKind>
