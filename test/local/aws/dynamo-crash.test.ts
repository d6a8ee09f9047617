/** The local DynamoDB killed with SIGKILL amid transactions: afterwards each is wholly there or wholly absent. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startDynamo } from '../../../local/aws/dynamo.ts'
import { clientOf, keysTable, mainTable } from './dynamo-tables.ts'

const child = fileURLToPath(new URL('crash-child.ts', import.meta.url))

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'warmline-crash-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

/** Runs the child and kills it at its `killAt`th answer; @returns the transactions it was told had landed */
async function writeAndKill(run: string, fresh: boolean, killAt: number): Promise<string[]> {
  const writer = spawn(process.execPath, [child, path, run, fresh ? 'fresh' : ''], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(writer, 'exit')
  const told: string[] = []
  for await (const line of createInterface({ input: writer.stdout })) {
    if (line !== 'ready') told.push(line)
    // Four writers are at work, so whatever the moment some transactions are half-way.
    if (told.length === killAt) writer.kill('SIGKILL')
  }
  expect(await exited).toEqual([null, 'SIGKILL'])
  return told
}

/** The names of transactions of which each part is found. */
async function partsFound(
  url: string,
): Promise<Record<'first' | 'second' | 'salt' | 'index', string[]> & { count: number; shared: number }> {
  const client = clientOf(url)
  const scan = async (TableName: string) => {
    const found = []
    let ExclusiveStartKey: Record<string, never> | undefined
    do {
      const page = await client.send(new ScanCommand({ TableName, ExclusiveStartKey, ProjectionExpression: 'pk, sk, n' }))
      found.push(...(page.Items ?? []))
      ExclusiveStartKey = page.LastEvaluatedKey as typeof ExclusiveStartKey
    } while (ExclusiveStartKey)
    return found
  }
  const due = async (pk: string) => {
    const found: string[] = []
    let ExclusiveStartKey: Record<string, never> | undefined
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: mainTable,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :pk',
          ExpressionAttributeValues: { ':pk': { S: pk } },
          ExclusiveStartKey,
        }),
      )
      found.push(...(page.Items ?? []).map((item) => item.pk?.S ?? ''))
      ExclusiveStartKey = page.LastEvaluatedKey as typeof ExclusiveStartKey
    } while (ExclusiveStartKey)
    return found
  }
  const items = await scan(mainTable)
  const named = (sk: string) =>
    items
      .filter((item) => item.sk?.S === sk)
      .map((item) => item.pk?.S ?? '')
      .toSorted()
  const result = {
    first: named('1'),
    second: named('2'),
    salt: (await scan(keysTable)).map((item) => item.pk?.S ?? '').toSorted(),
    index: (await due('DUE')).toSorted(),
    count: Number(items.find((item) => item.sk?.S === 'count')?.n?.N ?? 0),
    shared: (await due('SHARED')).length,
  }
  client.destroy()
  return result
}

test('twelve kills at as many moments tear no transaction and lose none that was answered', async () => {
  const told: string[] = []
  const moments = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]
  for (const [index, moment] of moments.entries()) {
    told.push(...(await writeAndKill(`run${index}`, index === 0, moment)))
    const dynamo = await startDynamo({ path, now: Date.now })
    const { first, second, salt, index: due, count, shared } = await partsFound(dynamo.url)
    await dynamo.close()
    expect(second).toEqual(first)
    expect(salt).toEqual(first)
    expect(due).toEqual(first)
    expect(count).toBe(first.length)
    expect(shared).toBe(Math.min(first.length, 1))
    expect(told.filter((name) => !first.includes(name))).toEqual([])
  }
  expect(told.length).toBeGreaterThanOrEqual(375)
}, 120_000)
