/** Children: parts of a measurement that run in processes of their own, so that each one's CPU and memory is its own. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

type Asked = { id: number; ask: string; with: unknown }
type Answered = { id: number; answer?: unknown; error?: string }

export type Child = {
  /** @throws when the child threw, or ended before it answered */
  ask<Answer>(question: string, about?: unknown): Promise<Answer>
  close(): Promise<void>
}

/** Starts a script that calls `answerParent`, and waits until it is ready. */
export async function startChild(
  script: URL,
  { env = {}, execArgv = [] }: { env?: Record<string, string>; execArgv?: string[] } = {},
): Promise<Child> {
  const child = fork(fileURLToPath(script), {
    env: { ...process.env, ...env },
    execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', ...execArgv],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  child.on('message', ({ id, answer, error }: Answered) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(answer)
    else asked?.reject(new Error(error))
  })
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${script.pathname.split('/').at(-1)} ended with code ${code}`))
    waiting.clear()
  })
  let asked = 0
  const ask = <Answer>(question: string, about?: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { resolve: (answer) => resolve(answer as Answer), reject })
      child.send({ id, ask: question, with: about } satisfies Asked)
    })
  await ask('ready')
  return { ask, close: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** In the child: answers what the parent asks, each question by its name. A child whose parent is gone ends. */
export function answerParent(answers: Record<string, (about: never) => unknown>): void {
  const all: Record<string, (about: never) => unknown> = { ready: () => true, ...answers }
  process.on('message', async ({ id, ask, with: about }: Asked) => {
    try {
      process.send?.({ id, answer: await all[ask]?.(about as never) } satisfies Answered)
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Answered)
    }
  })
  process.on('disconnect', () => process.exit())
}
