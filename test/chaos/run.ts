/**
 * `npm run chaos -- [--happenings N] [--seed N] [--store memory|embedded] [--path P --say]`: random happenings, random faults at every call.
 * The same seed is the same run. A failure is made as short as it can be, told in words, and can be followed with its path.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { sequence, tell } from './happening.ts'
import { play } from './play.ts'
import { stores } from './stores.ts'

const { values } = parseArgs({
  options: {
    happenings: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'memory' },
    path: { type: 'string' },
    say: { type: 'boolean', default: false },
  },
})
/** Sequences between two lines of progress. */
const batch = 100

const open = Object.entries(stores).find(([name]) => name === values.store)?.[1]
if (!open) throw new Error(`--store is one of ${Object.keys(stores).join(', ')}`)
const wanted = Number(values.happenings)
const say = values.say ? console.log : undefined
const count = { happenings: 0, sequences: 0, events: 0 }

const promise = fc.asyncProperty(sequence, async (drawn) => {
  const played = await play(drawn, open, say)
  count.happenings += played.happenings
  count.events += played.events
  count.sequences++
})

const began = performance.now()
const told = (): string => {
  const seconds = (performance.now() - began) / 1000
  return `${count.happenings} happenings in ${count.sequences} sequences, ${count.events} events, ${Math.round(seconds)} s (${Math.round(count.happenings / seconds)} a second)`
}

for (let seed = Number(values.seed) * 1_000_000; count.happenings < wanted; seed++) {
  const replayed = values.path === undefined ? {} : { path: values.path }
  const run = await fc.check(promise, { seed: values.path === undefined ? seed : Number(values.seed), numRuns: batch, ...replayed })
  if (run.failed) {
    const [shortest] = run.counterexample ?? []
    const why = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance)
    console.log(`BROKEN: ${why}\n${shortest ? tell(shortest) : ''}`)
    console.log(`follow it with: npm run chaos -- --seed ${run.seed} --path ${run.counterexamplePath} --store ${values.store} --say`)
    if (run.errorInstance instanceof Error && run.errorInstance.name !== 'Broken') console.log(run.errorInstance.stack)
    process.exit(1)
  }
  if (values.path !== undefined) break
  console.log(told())
}
console.log(`seed ${values.seed}, ${values.store}: every promise held; ${told()}`)
