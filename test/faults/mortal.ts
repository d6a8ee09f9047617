/** A process that dies at one of its awaits: that call never returns, before or after it took effect, and nothing after it happens. */
import type { Story } from '../support/story.ts'

export type Death = { at: number; effect: 'before' | 'after' }
type Call = (...args: never[]) => Promise<unknown>

/** What leaves the process, by name; each of them is a place to die at. */
const places = (line: Story): [object, string][] => [
  ...['get', 'write', 'query'].map((name): [object, string] => [line.table, name]),
  ...['send', 'find', 'erase'].map((name): [object, string] => [line.world.carrier, name]),
  [line.world.jobs, 'put'],
  [line.world.spool, 'isEmpty'],
]

/**
 * Runs one process of this line until it ends or dies. Processes started later are other ones, and live.
 *
 * @returns where it died, or undefined when it ended before that many calls
 */
export async function runMortal(line: Story, run: () => Promise<unknown>, death: Death): Promise<string | undefined> {
  const died = Promise.withResolvers<string>()
  let calls = 0
  const restore = places(line).map(([owner, name]) => {
    const methods = owner as Record<string, Call>
    const whole = methods[name] as Call
    methods[name] = async (...args) => {
      calls++
      if (calls > death.at) return new Promise(() => undefined)
      if (calls < death.at) return whole(...args)
      if (death.effect === 'after') await whole(...args)
      died.resolve(`${name} ${calls}, ${death.effect}`)
      return new Promise(() => undefined)
    }
    return () => {
      methods[name] = whole
    }
  })
  const place = await Promise.race([run().then(() => undefined), died.promise])
  for (const each of restore) each()
  return place
}

/** Every way to die in this run, until it outlives them all. `again` builds the same line anew; it is judged after each. */
export async function dieEverywhere<T>(
  build: () => Promise<T & { line: Story }>,
  run: (built: T & { line: Story }) => Promise<unknown>,
  judge: (built: T & { line: Story }, place: string) => Promise<void>,
): Promise<string[]> {
  const deaths: string[] = []
  for (const effect of ['before', 'after'] as const) {
    for (let at = 1; ; at++) {
      const built = await build()
      const place = await runMortal(built.line, () => run(built), { at, effect })
      if (place === undefined) break
      deaths.push(place)
      await judge(built, place)
    }
  }
  return deaths
}
