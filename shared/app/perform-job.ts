/** A job from the queue is performed: which use case each kind of job is for. */
import { fallDue } from './fall-due.ts'
import { lookAtMessage } from './look-at-message.ts'
import type { Job, Sending } from './ports.ts'
import { sayFarewell } from './say-farewell.ts'
import { type Watching, watchCoverage } from './watch-coverage.ts'

const performers = {
  message: lookAtMessage,
  farewell: sayFarewell,
  timer: fallDue,
  coverage: (_: unknown, world: Sending & Watching) => watchCoverage(world),
} satisfies {
  [T in Job['type']]: (job: Extract<Job, { type: T }>, world: Sending & Watching) => Promise<void>
}

/** Safe to run twice, late and out of order: each looks at what is so now. */
export const performJob = (job: Job, world: Sending & Watching): Promise<void> => performers[job.type](job as never, world)
