/** The wrapped secrets as a file, to be kept in a second place: without them nobody's number or text can ever be read again. */
import { existsSync, readFileSync } from 'node:fs'
import type { StageName } from '../infra/stages.ts'

/** Left by `deploy` and `rotate` in the project's folder, which git ignores. It opens only with the key in the account. */
export const copyOf = (stage: StageName): string => `warmline-${stage}.sealed`

/** Whether the copy in the second place holds what the account holds. `absent`: there is no such file. */
export function compareCopy(path: string, sealed: string): 'same' | 'different' | 'absent' {
  if (!existsSync(path)) return 'absent'
  return readFileSync(path, 'utf8').trim() === sealed ? 'same' : 'different'
}
