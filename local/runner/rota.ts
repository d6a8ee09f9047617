/** The rota of an empty line: somebody at every hour, planned by the supervisor through the console itself. */
import { randomUUID } from 'node:crypto'
import { signInAs } from '../sign-in/walk.ts'

const everyDay = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`day${day}`, '1']))
const [onCall, backup] = ['Harper Reed', 'Terry Nadeau']

/** @throws when the console did not take it; a line without a rota pages nobody but its supervisors */
export async function planRota(supervisor: string, { publicUrl, reachedAt }: { publicUrl: string; reachedAt: string }): Promise<void> {
  const session = await signInAs(supervisor, { publicUrl, reachedAt })
  if (!session) throw new Error('The supervisor of the programme file could not sign in')
  const headers = { cookie: session.cookie, origin: publicUrl }
  const page = await (await fetch(`${reachedAt}/console/on-call`, { headers })).text()
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  const idOf = (name: string) => new RegExp(`<option value="([^"]+)">${name},`).exec(page)?.[1] ?? ''
  const body = new URLSearchParams({
    ...everyDay,
    opens: '00:00',
    closes: '00:00',
    primary: idOf(onCall),
    backup: idOf(backup),
    token: hidden('token'),
    version: hidden('version'),
    key: randomUUID(),
  })
  const planned = await fetch(`${reachedAt}/console/on-call/shift`, { method: 'POST', headers, body, redirect: 'manual' })
  if (planned.status !== 303) throw new Error(`The console answered ${planned.status} when the rota was planned`)
}
