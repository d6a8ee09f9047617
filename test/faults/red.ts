/** Every control taken away once, in a copy of the project: the tests of its rows must notice. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Removal } from './control.ts'
import { runFaults } from './report.ts'
import type { Cells } from './table.ts'

const copied = [
  'functions',
  'infra',
  'local',
  'scripts',
  'shared',
  'test',
  'program.yaml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'cdk.json',
  'knip.json',
  'README.md',
  '.ci',
  '.dependency-cruiser.mjs',
  'docs',
]

export type Copy = { root: string; remove(): void }

/** A copy of what the tests read; the dependencies are shared. */
export function copyOf(root: string): Copy {
  const place = mkdtempSync(join(tmpdir(), 'warmline-red-'))
  for (const name of copied.filter((each) => existsSync(join(root, each)))) cpSync(join(root, name), join(place, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  return { root: place, remove: () => rmSync(place, { recursive: true, force: true }) }
}

/** How often the text that is to be replaced is there; anything but once means that the entry has drifted. */
export const occurrences = (root: string, { file, find }: Pick<Removal, 'file' | 'find'>): number =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split(find).length - 1 : 0

/** What was noticed when this control was gone; red when nothing was, or when something broke that is no assertion. */
export async function without(control: Removal, root: string): Promise<Cells> {
  const told = (seen: string, mark: Cells['mark']): Cells => ({ cells: [control.rows.join(' '), control.control, seen], mark })
  const found = occurrences(root, control)
  if (found !== 1) return told(`drifted: its source text is ${found} times in ${control.file}`, 'RED')
  const path = join(root, control.file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    source.replace(control.find, () => control.replace),
  )
  try {
    const { lines, broken } = await runFaults(root, control.rows, { FAULTS: 'red' })
    const noticed = lines.filter(({ passed, asserted }) => !passed && asserted)
    const unnoticed = control.rows.filter((id) => !noticed.some((line) => line.id === id))
    if (broken.length > 0) return told(`broke instead of failing: ${broken.join('; ')}`, 'RED')
    if (unnoticed.length > 0) {
      const odd = lines.find(({ id, passed }) => unnoticed.includes(id) && !passed)
      return told(`${unnoticed.join(', ')} ${odd ? `broke instead of failing: ${odd.failure}` : 'still green'}`, 'RED')
    }
    return told(
      control.rows
        .map((id) => noticed.find((line) => line.id === id))
        .map((line) => `${line?.id} ${line?.did}`)
        .join('; '),
      '✓',
    )
  } finally {
    writeFileSync(path, source)
  }
}
