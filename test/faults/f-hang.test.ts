/** The store takes a request and never answers (F10). */
import { afterAll, beforeAll, expect } from 'vitest'
import { startAwsLine, type Trouble } from './aws-line.ts'
import { fault } from './fault.ts'

let aws: Awaited<ReturnType<typeof startAwsLine>>
beforeAll(async () => {
  aws = await startAwsLine()
}, 60_000)
afterAll(() => aws?.close())

fault(
  'F10',
  {
    did: 'the store took the request and never answered',
    expected: 'given up within the carrier’s 15 s: 200 and spooled, stored once later',
  },
  async () => {
    const nothing: Trouble[] = Array.from({ length: 60 }, () => 'nothing')
    aws.trouble.meets('BatchGetItem', ...nothing)
    const began = performance.now()
    const response = await Promise.race([
      aws.texts('hello'),
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 14_000)),
    ])
    const seconds = (performance.now() - began) / 1000
    expect(response?.status).toBe(200)
    expect(await aws.world.spool.isEmpty()).toBe(false)
    return `200 and spooled after ${seconds.toFixed(1)} s`
  },
)
