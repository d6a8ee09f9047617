/** Every minute: what is due is handed to the queue. Env → deps → handler. */
import { Env, readEnv } from '../../shared/adapters/env.ts'
import { whenOpened } from '../../shared/adapters/lambda.ts'
import { type Given, openWorld, realClock } from '../../shared/adapters/world.ts'
import { findDue } from '../../shared/app/find-due.ts'

export const create = (given: Given) =>
  whenOpened(async () => {
    const world = await openWorld({ env: readEnv(Env, process.env), ...given, bundle: import.meta.url })
    return async (_event: unknown, _context: unknown) => ({ found: await findDue(world) })
  })

export const handler = create({ clock: realClock })
