/** The page of a run: docs/performance.md, for somebody who has seen neither the code nor the bench. */
import type { Circumstances } from './machine.ts'
import type { Figure, Result } from './measurement.ts'

export const mark = ({ goal }: Figure): string => (goal === undefined ? '' : goal.met ? '✓' : '✗')

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

const figures = (all: readonly Figure[]): string =>
  table(
    ['', 'measured', 'goal', ''],
    all.map((figure) => [figure.what, figure.shown, figure.goal?.words ?? '', mark(figure)]),
  )

function section({ title, how, notSaid, figures: measured, chart }: Result): string {
  const picture = chart ? [`![${chart.title}. ${chart.description}](performance-${chart.name}.svg)`] : []
  return [`## ${title}`, how, figures(measured), ...picture, `**What this does not say.** ${notSaid}`].join('\n\n')
}

export function page(results: readonly Result[], about: Circumstances): string {
  const goals = results.flatMap(({ figures: measured }) => measured).filter(({ goal }) => goal !== undefined)
  const missed = goals.filter(({ goal }) => goal?.met === false)
  return `${[
    '# Performance',
    'What it costs to receive a text, to keep many of them, and to look for what is due, and how soon a cry for help is answered. Written by `npm run bench`, from one run; do not edit it.',
    table(
      ['machine', ''],
      [
        ['processor', about.processor],
        ['cores', String(about.cores)],
        ['memory', about.memory],
        ['Node', about.node],
        ['system', about.system],
        ['date', about.date],
        ['commit', about.commit],
      ],
    ),
    [
      'Absolute times belong to this machine and to this day. What can be compared with another machine is a **ratio** of two things measured',
      'in one run, in turns, so that whatever else the machine did touched both: such figures end in ×. Counts (calls, pages) are exact everywhere.',
      'Everything runs on one machine over loopback: the bundles that would be deployed, behind the local gateway, each in a process of its own',
      'unless it says otherwise.',
    ].join('\n'),
    [
      'To repeat it: `npm run bench` (about half an hour; leave the machine alone meanwhile). `npm run bench -- --only cpu,heap` runs some of it,',
      '`--quick` all of it with small numbers that prove only that it works; both write nothing. It exits with 1 when a goal is missed.',
    ].join('\n'),
    missed.length === 0
      ? `All ${goals.length} goals are met.`
      : `${goals.length - missed.length} of ${goals.length} goals are met; not these: ${missed.map(({ what }) => what).join('; ')}.`,
    ...results.map(section),
  ].join('\n\n')}\n`
}
