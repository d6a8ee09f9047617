/** Where and of what a run was: enough to compare two of them, and nothing that names a machine. */
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

export type Circumstances = { processor: string; cores: number; memory: string; node: string; system: string; date: string; commit: string }

const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? ''

export function circumstances(): Circumstances {
  const changed = git('status', '--porcelain', '--', '.', ':!docs') !== ''
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GiB`,
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short=10', 'HEAD')}${changed ? ', with changes not committed' : ''}`,
  }
}
