/** Canned services: their process, the states they answer with, and how they are spoken to. States are made by the real use cases in memory. */
import { marshall } from '@aws-sdk/util-dynamodb'
import { tableNames } from '../../local/runner/store.ts'
import type { Item } from '../../shared/adapters/dynamo/table.ts'
import { receiveMessage } from '../../shared/app/receive-message.ts'
import { openTestWorld } from '../support/world.ts'
import { startChild } from './child.ts'
import { environment } from './environment.ts'
import { authToken } from './signed-text.ts'

/** The keys that `openTestWorld` seals with, as a function reads them from its parameter. */
export const secretsText = JSON.stringify({
  programmeKey: Buffer.alloc(32, 1).toString('base64'),
  peppers: [{ version: 'a', key: Buffer.alloc(32, 2).toString('base64') }],
  twilioTokens: [authToken],
})

export type Held = [name: string, item: string]

/** Bytes as DynamoDB's JSON has them. */
const asText = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)

/** An item as the canned store holds it: by table and key, in the words that DynamoDB sends. */
export function held(table: keyof typeof tableNames, item: Item): Held {
  const name = [tableNames[table], item.pk, item.sk ?? ''].join('|')
  return [name, JSON.stringify(marshall(item, { removeUndefinedValues: true }), asText)]
}

/** A line in memory where each of these phones has sent these texts, and everything was carried out. */
export async function lineAfter(phones: readonly string[], texts: readonly string[]) {
  const line = openTestWorld({ now: new Date().toISOString() })
  for (const from of phones) {
    for (const [n, body] of texts.entries()) {
      await receiveMessage({ sid: `SM-${from}-${n}`, from, body, pictures: 0, receivedAt: line.clock.now }, line.world)
      await line.runJobs()
    }
  }
  const items = [...line.table.items].map(([name, item]) => held(name.startsWith('keys|') ? 'keys' : 'main', item))
  return { ...line, held: items }
}

export async function cannedServices() {
  const child = await startChild(new URL('canned-aws.ts', import.meta.url))
  await child.ask('secrets', secretsText)
  const url = await child.ask<string>('url')
  return {
    url,
    environment: { ...environment({ dynamo: url, queues: url, secrets: url }), TWILIO_API_URL: url },
    hold: (items: readonly Held[]) => child.ask<void>('hold', items),
    forget: (names: readonly string[]) => child.ask<void>('forget', names),
    /** How often each operation was asked since the last time this was. */
    counted: () => child.ask<Record<string, number>>('counted'),
    /** The last request of an operation, parsed. */
    last: async (operation: string): Promise<unknown> => {
      const text = await child.ask<string | undefined>('last', operation)
      return text === undefined ? undefined : JSON.parse(text)
    },
    close: child.close,
  }
}
