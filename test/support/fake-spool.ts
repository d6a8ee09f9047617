/** A spool of which only one thing matters here: whether anything may be in it. */
import type { Spool } from '../../shared/app/ports.ts'

export function fakeSpool(): Pick<Spool, 'isEmpty'> & { empty: boolean } {
  const spool = { empty: true, isEmpty: async () => spool.empty }
  return spool
}
