/** Faults a tester asks the carrier for: its next answers, its receipts, and who answers opt-out words. */
import * as z from 'zod'

/** Twilio's REST errors begin with 2, errors found on the way to the handset with 3. */
const isRestCode = (code: number): boolean => code >= 20000 && code <= 29999
const isDeliveryCode = (code: number): boolean => code >= 30000 && code <= 39999

/** One answer to one message creation. */
export const Fault = z
  .strictObject({
    /** Answered instead of creating anything; the code in the body is 20000 + status, as Twilio's 20429. */
    status: z.int().min(400).max(599).optional(),
    /** Accepts the message, then cuts the connection without an answer. */
    drop: z.literal('after-accept').optional(),
    code: z
      .int()
      .refine((code) => isRestCode(code) || isDeliveryCode(code), 'a code is 2xxxx or 3xxxx')
      .optional(),
    /** Real milliseconds between acceptance and answer: it is the caller's patience that is tested. */
    delayMs: z.int().min(0).max(600_000).optional(),
    /** Simulated milliseconds the accepted message lies in the carrier's queue; past its ValidityPeriod it fails. */
    holdMs: z.int().min(0).max(86_400_000).optional(),
  })
  .refine((fault) => Object.keys(fault).length > 0, 'a fault needs status, drop, code, delayMs or holdMs')
export type Fault = z.infer<typeof Fault>

export const FaultChange = z.strictObject({
  next: z.array(Fault).max(1000).optional(),
  receipts: z.enum(['normal', 'reversed', 'none']).optional(),
  optOut: z.enum(['carrier', 'app']).optional(),
})
export type FaultChange = z.infer<typeof FaultChange>

export type FaultState = { next: Fault[]; receipts: 'normal' | 'reversed' | 'none'; optOut: 'carrier' | 'app' }

export type Faults = {
  /** What is set now. */
  state(): FaultState
  /** Sets what is named and leaves the rest. `next` replaces what was not used up. */
  change(change: FaultChange): void
  /** The fault for this message creation, used up by asking. */
  take(): Fault
}

/** No faults, receipts in order, and a carrier that answers opt-out words itself. */
export function noFaults(): Faults {
  const state: FaultState = { next: [], receipts: 'normal', optOut: 'carrier' }
  return {
    state: () => structuredClone(state),
    change: ({ next, receipts, optOut }) => {
      if (next !== undefined) state.next = [...next]
      if (receipts !== undefined) state.receipts = receipts
      if (optOut !== undefined) state.optOut = optOut
    },
    take: () => state.next.shift() ?? {},
  }
}

/** An HTTP refusal the fault asks for, before anything is created. */
export function refusalOf(fault: Fault): { status: number; code: number } | undefined {
  if (fault.status !== undefined) return { status: fault.status, code: 20000 + fault.status }
  if (fault.code === undefined || !isRestCode(fault.code)) return undefined
  return { status: fault.code === 20429 ? 429 : 400, code: fault.code }
}

/** The code with which an accepted message ends undelivered. */
export const deliveryErrorOf = (fault: Fault): number | undefined =>
  fault.code !== undefined && isDeliveryCode(fault.code) ? fault.code : undefined
