/** The whole region is away: neither the store nor the spool is there (F38). A second region would not know who stopped, so there is none. */
import { afterAll, beforeAll, expect } from 'vitest'
import { phone } from '../support/story.ts'
import { startAwsLine } from './aws-line.ts'
import { fault } from './fault.ts'

let aws: Awaited<ReturnType<typeof startAwsLine>>
beforeAll(async () => {
  aws = await startAwsLine()
}, 60_000)
afterAll(() => aws?.close())

const minute = 60_000
const posted = [
  { body: 'STOP', sid: 'SM-region-1' },
  { body: 'he wont wake up', sid: 'SM-region-2' },
  { body: 'are you there', sid: 'SM-region-3' },
]

fault(
  'F38',
  {
    did: 'the region was away for ten minutes: a STOP, a cry for help and a text came to both addresses, and again when it was back',
    expected: 'no 200 for a text that is nowhere; then each is kept once, the cry is answered and paged, and the stop holds',
  },
  async () => {
    const joined = [await aws.texts('JOIN', { MessageSid: 'SM-region-a' }), await aws.texts('YES', { MessageSid: 'SM-region-b' })]
    expect(joined.map(({ status }) => status)).toEqual([200, 200])
    await aws.settle()
    const before = aws.carrier.accepted.length

    aws.region('away')
    const refused = await Promise.all(
      posted.flatMap(({ body, sid }) => [aws.texts(body, { MessageSid: sid }), aws.fallback(body, { MessageSid: sid })]),
    )
    expect(refused.map(({ status }) => status)).toEqual(posted.flatMap(() => [503, 503]))
    aws.clock.ms += 10 * minute

    aws.region('back')
    expect(await aws.world.spool.isEmpty()).toBe(true)
    const kept = (await aws.thread(phone)).flatMap(({ direction, body }) => (direction === 'in' ? [body] : []))
    expect(kept).toEqual(['JOIN', 'YES'])
    for (const { body, sid } of posted) {
      expect((await aws.texts(body, { MessageSid: sid })).status).toBe(200)
      expect((await aws.texts(body, { MessageSid: sid })).status).toBe(200)
    }
    await aws.settle()

    const thread = await aws.thread(phone)
    expect(thread.flatMap(({ direction, body }) => (direction === 'in' ? [body] : []))).toEqual([
      ...kept,
      ...posted.map(({ body }) => body),
    ])
    const { contact, suppression } = await aws.world.contacts.load({ phone })
    expect([contact?.consent.consent, suppression !== undefined]).toEqual(['opted-out', true])
    expect(contact?.escalation?.woken).toContain('emergency')
    const said = aws.carrier.accepted.slice(before).map(({ message }) => thread.find(({ id }) => id === message))
    const classes = said.map((each) => (each?.direction === 'out' ? each.class : 'none'))
    expect(classes.toSorted()).toEqual(['opt-out', 'safety'])
    return `6 times 503; then 3 texts kept once, ${classes.join(' and ')} sent, a page committed`
  },
)
