/** Two drills on a line of their own: one that nobody answers, and one that the person on call takes at once. */
import { startLine } from '../runner/line.ts'
import type { PageSent } from '../runner/pages.ts'
import type { Settings } from '../runner/settings.ts'
import { signInAs } from '../sign-in/walk.ts'
import { type Row, rowsOf } from './report.ts'

/** `taken`: seconds until somebody had it. */
export type Drilled = { startedAt: string; rows: Row[]; taken?: number }

/** How long after the alarm is looked whether anything else leaves. */
const quietMinutes = 5

/** @throws when the console takes no drill, or its page cannot be pressed */
export async function runDrills(settings: Settings): Promise<{ unanswered: Drilled; answered: Drilled }> {
  const line = await startLine(settings)
  try {
    const rungs = line.programme.escalation
    const wholeLadder = `PT${Math.max(...rungs.map(({ afterMinutes }) => afterMinutes)) + quietMinutes}M`
    const bench = benchAt(line.workbenchUrl)
    const begin = () => startDrill(line.programme.firstAdmin.email, settings.publicUrl, bench)

    const first = await begin()
    await bench.call('/clock', { advance: wholeLadder })
    const unanswered = { startedAt: first, rows: rowsOf(rungs, first, await bench.pagesSince(first)) }

    const second = await begin()
    await bench.call('/settle', {})
    const [page] = await bench.pagesSince(second)
    if (!page) throw new Error('Nobody was paged for the second drill')
    await press(page.link, settings.publicUrl)
    await bench.call('/clock', { advance: wholeLadder })
    const pages = await bench.pagesSince(second)
    const takenAt = pages.find(({ acknowledged }) => acknowledged !== null)?.acknowledged
    // What it took may hold no further rung: whatever else was paged stands in its rows.
    const reached = rungs.filter(({ page: step }, n) => n === 0 || pages.some((each) => each.step === step))
    const answered = { startedAt: second, rows: rowsOf(reached, second, pages) }
    return { unanswered, answered: takenAt ? { ...answered, taken: secondsFrom(second, takenAt) } : answered }
  } finally {
    await line.close()
  }
}

const secondsFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000

function benchAt(url: string) {
  const call = async (path: string, body?: unknown) => {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const answer = await fetch(`${url}${path}`, sent)
    if (!answer.ok) throw new Error(`The workbench answered ${answer.status} to ${path}`)
    return answer.json()
  }
  return {
    call,
    now: async () => ((await call('/clock')) as { now: string }).now,
    pagesSince: async (at: string) => ((await call('/pages')) as PageSent[]).filter((page) => page.caseCode !== null && page.at >= at),
  }
}

/** Presses the supervisor's button on the page on call. @returns when, by the line's own clock */
async function startDrill(supervisor: string, site: string, bench: ReturnType<typeof benchAt>): Promise<string> {
  const session = await signInAs(supervisor, { publicUrl: site })
  if (!session) throw new Error('The supervisor of the programme file could not sign in')
  const headers = { cookie: session.cookie, origin: site }
  const page = await (await fetch(`${site}/console/on-call`, { headers })).text()
  const form = /<form method="post" action="\/console\/on-call\/drill">(.*?)<\/form>/s.exec(page)?.[1] ?? ''
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(form)?.[1] ?? ''
  const startedAt = await bench.now()
  const body = new URLSearchParams({ token: hidden('token'), key: hidden('key') })
  const done = await fetch(`${site}/console/on-call/drill`, { method: 'POST', headers, body, redirect: 'manual' })
  if (done.status !== 303) throw new Error(`The console answered ${done.status} when a drill was started`)
  return startedAt
}

/**
 * "I have it", as whoever was paged says it from their page's link.
 * @throws when the console did not take it
 */
export async function press(link: string, site: string): Promise<void> {
  const pressed = await fetch(link, { method: 'POST', headers: { origin: site }, body: new URLSearchParams() })
  if (!pressed.ok) throw new Error(`The page's link answered ${pressed.status} when its button was pressed`)
}
