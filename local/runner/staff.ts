/** The staff of an empty line: the supervisor of the programme file, who enters two colleagues through the console itself. */
import { randomUUID } from 'node:crypto'
import { signInAs } from '../sign-in/walk.ts'

type Console = { publicUrl: string; reachedAt: string }

const colleagues = [
  { email: 'harm-reduction@example.org', name: 'Harper Reed', role: 'harm-reduction', phone: '+16175550112' },
  { email: 'treatment@example.org', name: 'Terry Nadeau', role: 'treatment', phone: '+16175550113' },
]

/** @throws when the console did not take them; a line without staff reaches nobody */
export async function enterStaff(supervisor: string, { publicUrl, reachedAt }: Console): Promise<void> {
  const session = await signInAs(supervisor, { publicUrl, reachedAt })
  if (!session) throw new Error('The supervisor of the programme file could not sign in')
  for (const colleague of colleagues) {
    const headers = { cookie: session.cookie, origin: publicUrl }
    const page = await (await fetch(`${reachedAt}/console/staff`, { headers })).text()
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ ...colleague, token, key: randomUUID() })
    const entered = await fetch(`${reachedAt}/console/staff`, { method: 'POST', headers, body, redirect: 'manual' })
    if (entered.status !== 303) throw new Error(`The console answered ${entered.status} when a colleague was entered`)
  }
}
