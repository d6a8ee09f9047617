/** The rota: the plan of who is on call, as data. Times of day are the programme's own, in minutes since local midnight. */
import * as z from 'zod'
import type { Role } from './team.ts'

/** A calendar day in the programme's zone, like `2026-11-26`. */
export const LocalDate = z.iso.date()
export type LocalDate = string

const Minute = z
  .int()
  .min(0)
  .max(24 * 60 - 1)

/** `closes` at or before `opens` is on the next day: 17:00 to 9:00 is a night, 0:00 to 0:00 a whole day. */
const hours = { opens: Minute, closes: Minute }
const people = { primary: z.string(), backup: z.string().optional() }
const dates = { from: LocalDate, to: LocalDate }

/** More weeks than a team takes turns in. */
export const longestTurn = 8

/** Every second to eighth week, counted both ways from the one in which `from` lies: never by the week's number, which a year begins anew. */
export const Weeks = z.object({ every: z.int().min(2).max(longestTurn), from: LocalDate })
export type Weeks = z.infer<typeof Weeks>

/**
 * Repeats on these days, 1 = Monday … 7 = Sunday (ISO 8601), in every week unless `weeks` says which; a night belongs to the
 * day, and the week, in which it begins.
 */
export const Shift = z.object({
  id: z.string(),
  days: z.array(z.int().min(1).max(7)).min(1),
  weeks: Weeks.optional(),
  ...hours,
  ...people,
})
export type Shift = z.infer<typeof Shift>

/** Hours on certain days that take the place of whatever the week says for them. */
export const Extra = z.object({ id: z.string(), ...dates, ...hours, ...people })
export type Extra = z.infer<typeof Extra>

/** Wherever the week has `out` on the shifts that begin on these days, `comes` is on call instead; if they `trade`, the other way round too. */
export const Swap = z.object({ id: z.string(), ...dates, out: z.string(), comes: z.string(), trade: z.boolean().optional() })
export type Swap = z.infer<typeof Swap>

/** A day on which nobody reads texts. Being on call goes on `as-planned`, or stops too: `nobody`. */
export const Holiday = z.object({ id: z.string(), date: LocalDate, name: z.string(), onCall: z.enum(['as-planned', 'nobody']) })
export type Holiday = z.infer<typeof Holiday>

/** More than a programme needs, and small enough to be read with every text (design §3, budget). */
export const mostEntries = 60

const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(mostEntries).default([])

export const Rota = z.object({ weekly: list(Shift), extras: list(Extra), swaps: list(Swap), holidays: list(Holiday) })
export type Rota = z.infer<typeof Rota>

export const emptyRota: Rota = { weekly: [], extras: [], swaps: [], holidays: [] }

/** Who can be paged at all: not shut out, and with a phone on file. Staff id → role. */
export type Answerers = Readonly<Record<string, Role>>

/** All that "who is on call" is answered from. */
export type Planned = { rota: Rota; answerers: Answerers }

export const nothingPlanned: Planned = { rota: emptyRota, answerers: {} }
