/** What the console is given, and what each of its requests knows of who asks. */

import type {
  Assets,
  Desk,
  Drills,
  MessageRef,
  Outbox,
  Pagers,
  RotaBook,
  Sessions,
  SignIn,
  Staff,
  StaffBook,
  World,
} from '../../shared/app/ports.ts'
import type { Form } from '../../shared/web/form.ts'

export type ConsoleDeps = {
  world: World
  desk: Desk
  outbox: Pick<Outbox, 'find'>
  /** Which page the last part of a link names; undefined for one that we did not make. */
  pageLinks: { read(part: string): MessageRef | undefined }
  staff: StaffBook
  pagers: Pagers
  /** What push services know us by; undefined where no browser can be woken. */
  pushKey?: string | undefined
  rota: RotaBook
  drills: Drills
  sessions: Sessions
  signIn: SignIn
  /** Base of every address of ours; the Host header is never asked. */
  publicUrl: string
  /** Real time, ms: sessions are not judged by a simulated clock (design §5). */
  realNow(): number
  assets: Assets
}

/** Variables of one signed-in request. `token` is the session's secret; `form` is there for a POST. */
export type Signed = { Variables: { me: Staff; token: string; form: Form } }
