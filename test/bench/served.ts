/** A process that is one function and the gateway in front of it, and says what CPU time and memory it uses. */
import { type Handler, startGateway } from '../../local/aws/gateway.ts'
import { answerParent } from './child.ts'

const { handler } = (await import(process.env.BUNDLE ?? '')) as { handler: Handler }
const gateway = await startGateway({ port: 0, route: () => handler })

answerParent({
  url: () => gateway.url,
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  invoke: (event: never) => handler(event, {} as never),
  /** One after the other, as one Lambda instance would. */
  invokeEach: async (events: never[]) => {
    for (const event of events) await handler(event, {} as never)
  },
  /** What is left after a forced collection, in bytes; two rounds, because the first one only queues finalizers. */
  heap: () => {
    if (!globalThis.gc) throw new Error('started without --expose-gc')
    globalThis.gc()
    globalThis.gc()
    return process.memoryUsage().heapUsed
  },
})
