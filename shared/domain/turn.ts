/** Turns: when many cry for help at once, who is woken hears of the first few one by one, and then of how many there are. */
import * as z from 'zod'
import { At, later, plus } from './time.ts'

/** Pages to one person on one channel that go out one by one within `within`; the next ones are told together. */
const oneByOne = 5
const within = { minutes: 1 } as const
/** How long a page waits for others to be told with; well inside the thirty seconds that a page has (R9). */
const gatherSeconds = 20

/** What one person lately got on one channel. */
export const Lately = z.object({
  at: z.array(At),
  /** The page that had the last turn; it keeps it when it is tried again. */
  by: z.string().optional(),
  /** When they were last told how many wait: every page committed by then is part of that number. */
  togetherAt: At.optional(),
})
export type Lately = z.infer<typeof Lately>

export const nothingLately: Lately = { at: [] }

export type Turn = { turn: 'alone' | 'together' | 'covered' } | { turn: 'wait'; until: At }

/** Whether this page goes now, by itself or for all who wait; waits a moment; or was said already by one that went for all. */
export function turnOf(page: { id: string; at: At }, lately: Lately, now: At): Turn {
  if (lately.by === page.id) return { turn: lately.togetherAt === lately.at.at(-1) ? 'together' : 'alone' }
  if (lately.togetherAt !== undefined && page.at <= lately.togetherAt) return { turn: 'covered' }
  const recent = since(lately, now)
  if (recent.length < oneByOne) return { turn: 'alone' }
  const until = plus(recent.reduce(later), { seconds: gatherSeconds })
  return until > now ? { turn: 'wait', until } : { turn: 'together' }
}

/** What they lately got, once this page has had its turn. */
export const afterTurn = (page: { id: string }, turn: 'alone' | 'together', lately: Lately, now: At): Lately => ({
  at: [...since(lately, now), now],
  by: page.id,
  ...(turn === 'together' ? { togetherAt: now } : lately.togetherAt === undefined ? {} : { togetherAt: lately.togetherAt }),
})

const since = ({ at }: Lately, now: At): At[] => at.filter((each) => plus(each, within) > now)
