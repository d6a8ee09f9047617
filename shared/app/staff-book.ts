/** The staff book: who may sign in, who is entered, who is shut out (R12, R43, T4). Its items are the authority, not the provider. */
import * as z from 'zod'
import { parsePhone } from '../domain/phone.ts'
import type { Programme } from '../domain/programme.ts'
import { Role } from '../domain/team.ts'
import type { Staff, StaffBook } from './ports.ts'

/** Somebody new, as a supervisor types them in. Addresses compare in lower case. */
export const NewStaff = z.object({
  email: z.email('is not an e-mail address').max(254).toLowerCase(),
  name: z.string().trim().min(1, 'is missing').max(80, 'is longer than 80 characters'),
  role: Role,
  phone: z.string().transform((typed, context) => {
    const phone = parsePhone(typed)
    if (phone === undefined) context.addIssue({ code: 'custom', message: 'is not a US or Canadian phone number' })
    return phone ?? z.NEVER
  }),
})
export type NewStaff = z.infer<typeof NewStaff>

export type SignedIn = { outcome: 'known'; staff: Staff } | { outcome: 'unknown' } | { outcome: 'disabled' }

/** Who a verified address belongs to. The programme file seeds only its first admin, and only while nobody has that address. */
export async function signInStaff(email: string, { staff, programme }: { staff: StaffBook; programme: Programme }): Promise<SignedIn> {
  const known = (await staff.byEmail(email)) ?? (await enterFirstAdmin(email, staff, programme))
  if (!known) return { outcome: 'unknown' }
  return known.disabled ? { outcome: 'disabled' } : { outcome: 'known', staff: known }
}

async function enterFirstAdmin(email: string, book: StaffBook, { firstAdmin }: Programme): Promise<Staff | undefined> {
  if (firstAdmin.email.toLowerCase() !== email) return undefined
  const entered = await book.enter({ ...firstAdmin, email, role: 'supervisor', disabled: false })
  // Somebody else entered them between our two looks.
  return entered ?? book.byEmail(email)
}

export type Entered = { outcome: 'entered'; staff: Staff } | { outcome: 'already' }

/** Enters somebody; that only a supervisor may is the caller's to check. The local runner enters its staff by this, too. */
export async function enterStaff(entry: NewStaff, book: StaffBook): Promise<Entered> {
  const staff = await book.enter({ ...entry, disabled: false })
  return staff ? { outcome: 'entered', staff } : { outcome: 'already' }
}

export type AccessSet = { outcome: 'set' } | { outcome: 'unknown' } | { outcome: 'yourself' }

/** Shuts somebody out, or lets them in again; their sessions end with their next request. Nobody shuts themselves out: somebody must be left to undo it. */
export async function setAccess(wanted: { id: string; disabled: boolean; by: Staff }, book: StaffBook): Promise<AccessSet> {
  if (wanted.id === wanted.by.id) return { outcome: 'yourself' }
  if (!(await book.byId(wanted.id))) return { outcome: 'unknown' }
  await book.setDisabled(wanted.id, wanted.disabled)
  return { outcome: 'set' }
}
