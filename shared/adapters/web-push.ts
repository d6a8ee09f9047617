/** Web push: wakes a browser through its maker's push service, which sees that something was said, and not what (RFC 8291, VAPID). */
import webPush from 'web-push'
import type { Pusher } from '../app/ports.ts'
import { sendTimeoutSeconds } from '../domain/delivery.ts'
import { isPushService } from '../domain/reach.ts'

export type PushSettings = {
  keys: { publicKey: string; privateKey: string }
  /** Whom a push service writes to when we misbehave. */
  subject: string
  /** True only where everything runs on one machine. */
  mayBeLocal: boolean
}

/** A page that could not be shown within the ladder's own time is of no use any more. */
const keptForSeconds = 15 * 60

export function webPusher({ keys, subject, mayBeLocal }: PushSettings): Pusher {
  return {
    send: async (subscription, payload) => {
      if (!isPushService(subscription.endpoint, mayBeLocal)) return 'gone'
      try {
        const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, JSON.stringify(payload), {
          vapidDetails: { subject, ...keys },
          TTL: keptForSeconds,
          urgency: 'high',
        })
        const signal = AbortSignal.timeout(sendTimeoutSeconds * 1000)
        const init = { method: 'POST', headers: headers as Record<string, string>, redirect: 'manual', signal } as const
        const response = await fetch(endpoint, { ...init, ...(body ? { body: new Uint8Array(body) } : {}) })
        await response.body?.cancel()
        return outcomeOf(response.status)
      } catch (error) {
        return notConnected(error) ? { outcome: 'refused', kind: 'not-connected' } : { outcome: 'uncertain' }
      }
    },
  }
}

/** 404 and 410 say that this browser unsubscribed, or was thrown away (RFC 8030, 7.3). */
function outcomeOf(status: number): Awaited<ReturnType<Pusher['send']>> {
  if (status === 404 || status === 410) return 'gone'
  if (status < 300) return { outcome: 'sent' }
  if (status === 429 || status >= 500) return { outcome: 'refused', kind: 'busy' }
  return { outcome: 'refused', kind: status === 401 || status === 403 ? 'misconfigured' : 'unknown' }
}

/** `fetch` hides why it failed one level down. */
const notConnected = (error: unknown): boolean => {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined
  return typeof cause?.code === 'string' && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(cause.code)
}
