/** What every function's entry shares: the world is opened at the first call, and again when that failed. */

type Handler<Event, Context, Result> = (event: Event, context: Context) => Promise<Result>

/** Secrets are read anew this often, so that a rotation reaches every warm function by itself. */
const openedForMs = 10 * 60_000

/**
 * A handler that opens its world once, and anew when that has grown old. A cold start that fails (the key service is down) must
 * not be remembered: the next call tries again (F36). The answer to HTTP meanwhile is 503, so that the carrier goes to the
 * fallback address. A world that works is not given up because its successor cannot be opened.
 */
export function whenOpened<Event, Context, Result>(
  open: () => Promise<Handler<Event, Context, Result>>,
  elapsed = () => performance.now(),
): Handler<Event, Context, Result> {
  let opened: Promise<Handler<Event, Context, Result>> | undefined
  let openedAt = 0
  return async (event, context) => {
    if (opened === undefined || elapsed() - openedAt > openedForMs) {
      openedAt = elapsed()
      const before = opened
      opened = before ? open().catch(() => before) : open()
    }
    let handler: Handler<Event, Context, Result>
    try {
      handler = await opened
    } catch (error) {
      opened = undefined
      if (!isHttp(event)) throw error
      process.stdout.write(`${JSON.stringify({ event: 'function.not-opened', error: error instanceof Error ? error.name : 'unknown' })}\n`)
      return { statusCode: 503, headers: { 'retry-after': '10' }, body: '' } as Result
    }
    return handler(event, context)
  }
}

const isHttp = (event: unknown): boolean => typeof event === 'object' && event !== null && 'requestContext' in event
