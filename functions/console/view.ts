/** The view of one request: what every page of it needs. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { Staff, StaffBook } from '../../shared/app/ports.ts'
import { assetUrl } from './assets.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import type { View } from './layout.tsx'
import { formToken } from './security.ts'

export const viewOf = (c: Context<Signed>, { world, assets }: ConsoleDeps): View => ({
  programme: world.programme,
  me: c.get('me'),
  formToken: formToken(c.get('token')),
  key: randomUUID(),
  asset: assetUrl(assets),
  now: world.now(),
})

/** Staff ids as names; somebody who is in no book any more is still somebody. */
export type Names = (id: string) => string
export const namesOf = async (staff: Pick<StaffBook, 'all'>): Promise<Names> => namesAmong(await staff.all())

export function namesAmong(staff: readonly Pick<Staff, 'id' | 'name'>[]): Names {
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? 'former staff'
}
