/** What every function's entry shares: the world is opened at the first call, and again when that failed. */

type Handler<Event, Context, Result> = (event: Event, context: Context) => Promise<Result>

/**
 * A handler that opens its world once. A cold start that fails (the key service is down) must not be remembered:
 * the next call tries again (F36). The answer to HTTP meanwhile is 503, so that the carrier goes to the fallback address.
 */
export function whenOpened<Event, Context, Result>(open: () => Promise<Handler<Event, Context, Result>>): Handler<Event, Context, Result> {
  let opened: Promise<Handler<Event, Context, Result>> | undefined
  return async (event, context) => {
    opened ??= open()
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
