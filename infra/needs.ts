/** What each function is given beyond its log and the secrets. What is not named here is refused; `test/infra/needs.test.ts` compares it with the code. */
import type { FunctionName } from './routes.ts'

export type Needs = {
  tables: readonly ('main' | 'keys')[]
  /** Queues it puts something on. */
  sends: readonly ('jobs' | 'outreach' | 'spool')[]
  /** Queues it asks whether they are empty. */
  counts: readonly ('spool' | 'spoolDeadLetters')[]
  /** Whether it makes accounts for staff. */
  invites?: true
}

const both = ['main', 'keys'] as const
/** Whoever hands over what was committed may hand over anything. */
const handsOver = ['jobs', 'outreach'] as const

export const needs: Record<FunctionName, Needs> = {
  webhooks: { tables: both, sends: [...handsOver, 'spool'], counts: [] },
  spool: { tables: [], sends: ['spool'], counts: [] },
  pages: { tables: both, sends: handsOver, counts: ['spool'] },
  console: { tables: both, sends: handsOver, counts: [], invites: true },
  clock: { tables: ['main'], sends: handsOver, counts: [] },
  worker: { tables: both, sends: handsOver, counts: ['spool', 'spoolDeadLetters'] },
}

/**
 * What the adapter of each table calls, as AWS names the rights: a transaction needs those of its parts, and no call reads a
 * single item. No Scan, so that no bug can walk over everybody. The salts have no index and are never queried.
 */
export const tableActions = {
  main: [
    'dynamodb:BatchGetItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  keys: ['dynamodb:BatchGetItem', 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
} as const
