/** Rota forms: what a supervisor typed, as a change of the rota, or the mistakes in it. */
import * as z from 'zod'
import { LocalDate, Weeks } from '../../shared/domain/rota.ts'
import type { RotaChange } from '../../shared/domain/rota-change.ts'
import type { Form } from '../../shared/web/form.ts'

/** The forms of the page, by the address they are sent to. */
export const rotaForms = ['shift', 'one-off', 'swap', 'holiday'] as const
export type RotaForm = (typeof rotaForms)[number]

/** What was typed, as it came. */
export type RotaEntry = Record<string, string>

export type ReadRota = { change: RotaChange } | { mistakes: string[] }

const time = (name: string) =>
  z
    .string(`${name} is missing.`)
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${name} is not a time like 09:00.`)
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
const day = (name: string) => z.string(`${name} is missing.`).refine((text) => LocalDate.safeParse(text).success, `${name} is not a day.`)
const who = (name: string) => z.string(`${name} is missing.`).min(1, `Choose ${name.toLowerCase()}.`).max(64)
const backup = z
  .string()
  .max(64)
  .optional()
  .transform((id) => (id === '' ? undefined : id))

/** As the list offers them, like `2:2026-11-23`; undefined when it is none of its choices. */
export const weeksOf = (text = ''): Weeks | undefined => Weeks.safeParse({ every: Number(text.slice(0, 1)), from: text.slice(2) }).data

const weeks = z
  .string()
  .default('')
  .refine((text) => text === '' || weeksOf(text), 'Choose in which weeks.')
  .transform(weeksOf)

const hours = { opens: time('From'), closes: time('Until') }
const people = { primary: who('Who is on call'), backup }
const dates = { from: day('First day'), to: day('Last day') }

const forms = {
  shift: z.object({ weeks, ...hours, ...people }),
  'one-off': z.object({ ...dates, ...hours, ...people }),
  swap: z.object({ ...dates, out: who('Who is away'), comes: who('Who comes instead'), trade: z.literal('1').optional() }),
  holiday: z.object({
    date: day('Day'),
    name: z.string().trim().min(1, 'Name is missing.').max(40, 'Name is longer than 40 characters.'),
    onCall: z.enum(['as-planned', 'nobody'], 'Choose who is on call that day.'),
  }),
} as const satisfies Record<RotaForm, z.ZodType>

/** @param id names the entry; drawn with the form, so that sending it twice is one entry (F24) */
export function readRotaForm(form: RotaForm, id: string, fields: Form): ReadRota {
  const typed = Object.fromEntries(fields)
  switch (form) {
    case 'shift': {
      const read = forms.shift.safeParse(typed)
      const days = [1, 2, 3, 4, 5, 6, 7].filter((each) => fields.has(`day${each}`))
      const none = days.length === 0 ? ['Choose at least one day.'] : []
      if (!read.success || none.length > 0) return { mistakes: [...none, ...said(read)] }
      return { change: { add: 'weekly', entry: { id, days, ...read.data } } }
    }
    case 'one-off': {
      const read = forms['one-off'].safeParse(typed)
      return read.success ? { change: { add: 'extras', entry: { id, ...read.data } } } : { mistakes: said(read) }
    }
    case 'swap': {
      const read = forms.swap.safeParse(typed)
      if (!read.success) return { mistakes: said(read) }
      const { trade, ...swap } = read.data
      return { change: { add: 'swaps', entry: { id, ...swap, ...(trade ? { trade: true } : {}) } } }
    }
    case 'holiday': {
      const read = forms.holiday.safeParse(typed)
      return read.success ? { change: { add: 'holidays', entry: { id, ...read.data } } } : { mistakes: said(read) }
    }
    default:
      return form satisfies never
  }
}

const said = ({ error }: { error?: z.ZodError | undefined }): string[] => error?.issues.map(({ message }) => message) ?? []
