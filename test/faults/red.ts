/** Every control taken away once, in a copy of the project: the tests of its rows must notice. */
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Removal } from './control.ts'
import { runFaults } from './report.ts'
import type { Cells } from './table.ts'

const copied = [
  'functions',
  'infra',
  'local',
  'operations',
  'scripts',
  'shared',
  'test',
  'program.yaml',
  '.npmrc',
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

/** Rows that wait in real time do so; nothing is done more often than with every other test. */
const mode = { FAULTS: 'red' }

export type Copy = { root: string; remove(): void }

/** A copy of what the tests read, inside the project's own folder for what is built, so that the dependencies can be linked. */
export function copyOf(root: string): Copy {
  mkdirSync(join(root, '.build'), { recursive: true })
  const place = mkdtempSync(join(root, '.build', 'red-'))
  for (const name of copied.filter((each) => existsSync(join(root, each)))) cpSync(join(root, name), join(place, name), { recursive: true })
  link(join(root, 'node_modules'), join(place, 'node_modules'))
  return { root: place, remove: () => rmSync(place, { recursive: true, force: true }) }
}

/** File by file: behind one link to the whole folder, what is bundled would be told from another place than it is here. */
function link(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    // What tools remember between runs is each copy's own.
    if (entry.name === '.vite' || entry.name === '.cache') continue
    if (entry.isDirectory()) link(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

/** The tests as they are, in the copy: one that fails there by itself would seem to notice everything. */
export async function asItIs(ids: readonly string[], root: string): Promise<Cells[]> {
  const { lines, broken } = await runFaults(root, ids, mode)
  const failing = lines.filter(({ passed }) => !passed).map(({ id, did, failure }) => `${id} ${did}: ${failure}`)
  return [...failing, ...broken].map((seen) => ({ cells: ['', 'none', seen], mark: 'RED' }))
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
    const { lines, broken } = await runFaults(root, control.rows, mode)
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
