/**
 * `npm run faults [-- F1 T3 …]`: the fault table, red where the system did not do what is expected of it.
 * `npm run faults -- --red [F1 …]`: each control taken away once, and the test that noticed.
 */
import { isRemoval } from './control.ts'
import { controls } from './controls.ts'
import { edgeControls } from './controls-edges.ts'
import { asItIs, copyOf, without } from './red.ts'
import { runFaults } from './report.ts'
import { rows } from './rows.ts'
import { type Cells, tableOf } from './table.ts'
import { waiting } from './waiting.ts'

const args = process.argv.slice(2)
const asked = args.filter((arg) => !arg.startsWith('-'))
const unknown = asked.filter((id) => !rows.includes(id))
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(', ')}. Rows: F1 to F41, T1 to T16.`)
  process.exit(1)
}

process.exitCode = (await (args.includes('--red') ? red() : faults())) === 0 ? 0 : 1

/** @returns how many lines are red */
async function faults(): Promise<number> {
  const { lines, broken } = await runFaults('.', asked, { FAULTS: 'thorough' })
  const table = rows
    .filter((id) => asked.length === 0 || asked.includes(id))
    .flatMap((id): Cells[] => {
      const told = lines.filter((line) => line.id === id)
      if (told.length > 0) {
        return told.map(({ did, expected, seen, failure, passed }, n) => ({
          cells: [n === 0 ? id : '', did, expected, passed ? (seen ?? '') : (failure ?? 'failed')],
          mark: passed ? '✓' : 'RED',
        }))
      }
      const waits = waiting[id]
      return [waits ? { cells: [id, `waits for ${waits}`, '', ''], mark: '·' } : { cells: [id, 'no test', '', ''], mark: 'RED' }]
    })
  console.log(tableOf(['', 'what was done', 'expected', 'seen'], [5, 4, 4], table))
  for (const line of broken) console.log(line)
  return count(table, broken.length)
}

async function red(): Promise<number> {
  const all = [...controls, ...edgeControls].filter(({ rows: of }) => asked.length === 0 || of.some((id) => asked.includes(id)))
  const copy = copyOf(process.cwd())
  const table: Cells[] = []
  try {
    table.push(...(await asItIs([...new Set(all.flatMap((control) => control.rows))], copy.root)))
    for (const control of all) {
      table.push(
        isRemoval(control)
          ? await without(control, copy.root)
          : { cells: [control.rows.join(' '), 'no control to remove', control.reason], mark: '·' },
      )
      if (process.stderr.isTTY) process.stderr.write(`\r${table.length} of ${all.length} controls `)
    }
  } finally {
    copy.remove()
  }
  console.log(tableOf(['', 'control removed', 'the test that failed'], [4, 6], table))
  return count(table, 0)
}

function count(table: readonly Cells[], more: number): number {
  const of = (mark: Cells['mark']) => table.filter((line) => line.mark === mark).length
  const red = of('RED') + more
  console.log(`\n${of('✓')} as expected, ${red} red, ${of('·')} waiting or without a control`)
  return red
}
