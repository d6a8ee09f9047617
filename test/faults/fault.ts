/** One line of the fault table: what was done to the system, what was expected of it, and what was seen. */
import { test } from 'vitest'

/** `seen` is absent when the test failed before it could say. */
export type Fault = { id: string; did: string; expected: string; seen?: string }

/** Set by `npm run faults`; every other run takes a part, so that the tests stay quick. */
const thorough = process.env.FAULTS === 'thorough'
/** Whether a row may wait in real time, for seconds: for the table, and when a control is taken away. */
export const patient = process.env.FAULTS !== undefined
const [briefMs, patientMs] = [120_000, 3_600_000]

declare module 'vitest' {
  interface TaskMeta {
    fault?: Fault
  }
}

/**
 * A test that is also a line of the table printed by `npm run faults`. The same id may have several lines.
 *
 * @param run asserts, and answers a short sentence of what it measured: `1 message, 1 answer, the second got 200`
 */
export function fault(id: string, { did, expected }: Pick<Fault, 'did' | 'expected'>, run: () => Promise<string>): void {
  test(`${id} ${did}`, { timeout: patient ? patientMs : briefMs }, async ({ task }) => {
    task.meta.fault = { id, did, expected }
    task.meta.fault = { id, did, expected, seen: await run() }
  })
}

/** How often something is done: often for the table, less often with every other test. */
export const times = (often: number, less: number): number => (thorough ? often : less)
