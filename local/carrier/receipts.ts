/** Status callbacks: each made once, at its own simulated time, and again only when the programme did not take it. */
import type { FaultState } from './faults.ts'
import type { Line } from './inbound.ts'
import type { Memory, Receipt } from './memory.ts'
import { apiVersion, finalAfterMs, type Message, sentAfterMs } from './message.ts'
import type { Form, Post } from './webhook.ts'

export type ReceiptDesk = {
  /** Makes every callback due up to `upTo` (ms, simulated), those that another call has begun included. */
  deliver(upTo: number): Promise<void>
  nextAt(): number | undefined
  /** Whether nothing is on its way or about to be. A callback that waits long for its retry does not count. */
  idle(): boolean
  /** Tells the desk that there are new receipts. */
  arm(): void
  stop(): void
}

/** Gaps between tries, ms of simulated time. More patient than Twilio's `#rc=5`, so that a store that was down is told after all. */
const retryGapsMs = [1_000, 4_000, 15_000, 60_000, 240_000]
/** A receipt due within this long is worth waiting for. */
const soonMs = 5_000
/** Callbacks of different messages are made side by side, those of one message in order. */
const width = 16

/** The callbacks of a new message. Reversed, the end is reported on time and `sent` comes late, as carriers do it. */
export function plannedReceipts(message: Message, callback: string, order: FaultState['receipts']): Receipt[] {
  if (order === 'none') return []
  const lateBy = (status: Receipt['status']) => (order === 'reversed' && status === 'sent' ? 2 * (finalAfterMs - sentAfterMs) : 0)
  return message.steps.slice(1).map(({ at, status, errorCode }) => ({
    id: `${message.sid}/${status}`,
    sid: message.sid,
    to: message.to,
    callback,
    at: at + lateBy(status),
    status,
    ...(errorCode === undefined ? {} : { errorCode }),
    attempt: 0,
  }))
}

/** Opens the desk. It follows real time by itself; a runner that moves the clock calls `deliver`. */
export function receiptDesk({ line, memory, post, now }: { line: Line; memory: Memory; post: Post; now(): number }): ReceiptDesk {
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const nextAt = (): number | undefined => {
    let next: number | undefined
    for (const { at } of memory.receipts.values()) if (next === undefined || at < next) next = at
    return next
  }

  const hand = async (receipt: Receipt): Promise<void> => {
    const status = await post(receipt.callback, callbackForm(receipt, line))
    if (stopped) return
    const gap = status === undefined || status >= 500 ? retryGapsMs[receipt.attempt] : undefined
    if (gap === undefined) return memory.record({ fact: 'receipt-done', id: receipt.id })
    memory.record({ fact: 'receipt', receipt: { ...receipt, attempt: receipt.attempt + 1, at: Math.max(now(), receipt.at) + gap } })
  }

  const drain = async (upTo: number): Promise<void> => {
    for (;;) {
      const due = [...memory.receipts.values()].filter(({ at }) => at <= upTo).sort((a, b) => a.at - b.at)
      if (due.length === 0 || stopped) return
      const bySid = [...Map.groupBy(due, ({ sid }) => sid).values()]
      const work = async (): Promise<void> => {
        for (let own = bySid.shift(); own !== undefined; own = bySid.shift()) for (const receipt of own) await hand(receipt)
      }
      await Promise.all(Array.from({ length: width }, work))
    }
  }

  const deliver = (upTo: number): Promise<void> => {
    const next = () => drain(upTo)
    // One drain at a time: two would both see a receipt as due.
    running = running.then(next, next)
    return running.finally(arm)
  }

  const arm = (): void => {
    clearTimeout(timer)
    const next = nextAt()
    if (next === undefined || stopped) return
    timer = setTimeout(() => deliver(now()), Math.max(0, next - now()))
    timer.unref()
  }

  return {
    deliver,
    nextAt,
    idle: () => (nextAt() ?? Number.POSITIVE_INFINITY) > now() + soonMs,
    arm,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function callbackForm({ sid, to, status, errorCode, at }: Receipt, line: Line): Form {
  const form: Form = {
    ApiVersion: apiVersion,
    MessageStatus: status,
    SmsSid: sid,
    SmsStatus: status,
    To: to,
    From: line.number,
    MessageSid: sid,
    AccountSid: line.accountSid,
    MessagingServiceSid: line.messagingServiceSid,
  }
  if (status !== 'sent') form.RawDlrDoneDate = dlrDate(at)
  if (errorCode !== undefined) form.ErrorCode = String(errorCode)
  return form
}

/** The carriers' own form of a time, YYMMDDhhmm. */
const dlrDate = (ms: number): string => new Date(ms).toISOString().replace(/\D/g, '').slice(2, 12)
