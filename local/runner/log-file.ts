/** The functions' log as a file: what CloudWatch would keep. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** @returns takes one line; without a folder it forgets it */
export function openLogFile(path: string | undefined): (line: string) => void {
  if (!path) return () => undefined
  mkdirSync(path, { recursive: true })
  const file = join(path, 'functions.jsonl')
  return (line) => appendFileSync(file, `${line}\n`)
}
