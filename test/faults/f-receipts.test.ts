/** Receipts in any order and any number, and of messages that nobody knows (F4). */
import { expect } from 'vitest'
import { refText } from '../../shared/adapters/twilio/forms.ts'
import { phone, tell } from '../support/story.ts'
import { openDoor } from './door.ts'
import { fault, times } from './fault.ts'

const orders = <T>(all: readonly T[]): T[][] =>
  all.length < 2 ? [[...all]] : all.flatMap((one, n) => orders(all.toSpliced(n, 1)).map((rest) => [one, ...rest]))

/** The line and the one message that its receipts speak of. */
async function asked() {
  const door = openDoor()
  await door.texts('HELP')
  await door.line.runJobs()
  const [message] = door.line.carrier.accepted
  if (!message) throw new Error('nothing was handed over')
  return { ...door, of: refText(message), id: message.id }
}

/** Everything about the contact and its thread that a person could see. */
async function seenOf({ line }: { line: ReturnType<typeof tell> }) {
  const { version: _, ...contact } = (await line.contact()) ?? { version: 0 }
  return JSON.stringify({ ours: await line.ours(), contact, erased: line.carrier.erased })
}

const ends: [what: string, words: string[], final: string][] = [
  ['delivered', ['queued', 'sending', 'sent', 'delivered', 'read'], 'reply: delivered'],
  ['undelivered', ['accepted', 'queued', 'sending', 'sent', 'undelivered'], 'reply: undelivered'],
  ['failed', ['accepted', 'queued', 'sending', 'sent', 'failed'], 'reply: failed'],
  ['undelivered, and then delivered after all', ['queued', 'sending', 'sent', 'undelivered', 'delivered'], 'reply: delivered'],
]

for (const [what, words, final] of ends) {
  fault(
    'F4',
    {
      did: `all orders of 5 receipts (${words.join(', ')}), each twice`,
      expected: `every order ends alike: ${what.replace(/^.*then /, '')}`,
    },
    async () => {
      const all = orders(words)
      const every = times(1, 7)
      const seen = new Set<string>()
      let posts = 0
      let tried = 0
      for (const order of all.filter((_, n) => n % every === 0)) {
        const door = await asked()
        for (const status of [...order.flatMap((each) => [each, each]), ...order]) {
          const failure: Record<string, string> = status === 'undelivered' || status === 'failed' ? { ErrorCode: '30007' } : {}
          expect((await door.says(status, door.of, { MessageSid: door.id, ...failure })).status).toBe(204)
          posts++
        }
        await door.line.runJobs()
        await door.line.advance({ minutes: 1 })
        expect(await door.line.ours()).toEqual([final])
        seen.add(await seenOf(door))
        tried++
      }
      expect(all).toHaveLength(120)
      expect(seen.size).toBe(1)
      return `${tried} orders, ${posts} receipts, ${seen.size} end: ${final}`
    },
  )
}

fault(
  'F4',
  {
    did: 'receipts of a message that nobody knows, of another line, of our answer before we had it',
    expected: '204 and nothing; one that comes before our own record counts',
  },
  async () => {
    const door = await asked()
    const before = JSON.stringify([...door.line.table.items])
    const strangers = [
      'nobody',
      '',
      refText({ contact: 'a.AAAAAAAAAAAAAAAAAAAAAA', message: '01M86XPDR0ZZZZZZZZZZZZZZZZ' }),
      `${door.of.slice(0, -1)}!`,
    ]
    const answers = await Promise.all(strangers.map((of) => door.says('delivered', of)))
    const unheardOf = await door.says('on its way', door.of)
    expect([...answers, unheardOf].map(({ status }) => status)).toEqual([204, 204, 204, 204, 204])
    expect(JSON.stringify([...door.line.table.items])).toBe(before)

    const early = openDoor(tell())
    await early.texts('HELP')
    const { send } = early.line.world.carrier
    early.line.world.carrier.send = async (handed) => {
      const outcome = await send(handed)
      expect((await early.says('delivered', refText(handed))).status).toBe(204)
      return outcome
    }
    await early.line.runJobs()
    expect(await early.line.ours(phone)).toEqual(['reply: delivered'])
    return `${answers.length} strangers and 1 unknown word: 204, 0 items changed; the early receipt ended ${(await early.line.ours())[0]}`
  },
)
