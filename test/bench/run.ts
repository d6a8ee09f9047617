/** `npm run bench`: measures, prints each figure beside its goal, and writes docs/performance.md with its charts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureBundles } from './bundles.ts'
import { measureCalls } from './calls.ts'
import { svgOf } from './chart.ts'
import { measureCpu } from './cpu.ts'
import { measureCrowd } from './crowd.ts'
import { measureCry } from './cry.ts'
import { measureHeap } from './heap.ts'
import { circumstances } from './machine.ts'
import type { Measure, Result } from './measurement.ts'
import { measureReads } from './reads.ts'
import { mark, page } from './report.ts'

const measurements: Record<string, Measure> = {
  calls: measureCalls,
  cpu: measureCpu,
  bundles: measureBundles,
  reads: measureReads,
  crowd: measureCrowd,
  cry: measureCry,
  heap: measureHeap,
}
const docs = join(import.meta.dirname, '../../docs')

const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } })
const names = values.only?.split(',') ?? Object.keys(measurements)
const unknown = names.filter((name) => !Object.hasOwn(measurements, name))
if (unknown.length > 0) {
  console.error(`There is no measurement called ${unknown.join(', ')}; there are: ${Object.keys(measurements).join(', ')}`)
  process.exit(1)
}

const about = circumstances()
console.log(`${about.processor}, ${about.cores} cores, ${about.memory}, Node ${about.node}, commit ${about.commit}`)
const results: Result[] = []
for (const name of names) {
  const result = await measurements[name]?.(values.quick ? 'quick' : 'full')
  if (!result) continue
  results.push(result)
  console.log(`\n${result.title}`)
  for (const figure of result.figures) {
    const goal = figure.goal ? ` (goal: ${figure.goal.words})` : ''
    console.log(`  ${mark(figure).padEnd(1)} ${figure.what}: ${figure.shown}${goal}`)
  }
}

if (!values.quick && values.only === undefined) {
  for (const { chart } of results) if (chart) writeFileSync(join(docs, `performance-${chart.name}.svg`), svgOf(chart))
  writeFileSync(join(docs, 'performance.md'), page(results, about))
  console.log('\nWritten: docs/performance.md')
}
process.exitCode = results.every(({ figures }) => figures.every(({ goal }) => goal?.met !== false)) ? 0 : 1
