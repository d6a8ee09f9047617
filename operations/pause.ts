/** The switch that holds all sending (T15): kept in the table, read with every hand-over. Answers to danger and pages pass it. */
import { keys } from '../shared/adapters/dynamo/keys.ts'
import type { Table } from '../shared/adapters/dynamo/table.ts'

export type Switch = { paused: boolean; at: string; by: string; reason: string }

export async function setPaused(table: Table, { paused, at, by, reason }: Switch): Promise<void> {
  await table.write([{ key: keys.control(), set: { paused, at, by, reason } }])
}

/** @returns undefined when nobody ever touched it */
export async function readPaused(table: Table): Promise<Switch | undefined> {
  const [item] = await table.get([keys.control()])
  if (!item) return undefined
  return {
    paused: item['paused'] === true,
    at: String(item['at'] ?? ''),
    by: String(item['by'] ?? ''),
    reason: String(item['reason'] ?? ''),
  }
}

/** `Sending is paused since 2026-11-24T14:00:00.000Z by ana: wrong text.` */
export const inWords = (found: Switch | undefined): string =>
  found?.paused
    ? `Sending is paused since ${found.at} by ${found.by}: ${found.reason}. Answers to danger and pages to staff leave all the same.`
    : `Sending goes on${found ? ` since ${found.at} (${found.by}: ${found.reason})` : ''}.`
