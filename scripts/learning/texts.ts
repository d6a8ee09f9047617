/** The labelled texts that are learned from. */
import { readFileSync } from 'node:fs'

export type Labelled = { text: string; labels: readonly { label: string; grade: 'sure' | 'possible' }[] }

/** @param set `learn`: whoever wrote a pattern may have read it; `check`: nobody did */
export const labelled = (set: 'learn' | 'check'): Labelled[] =>
  ['en', 'es', 'pt', 'ht'].flatMap((language) =>
    readFileSync(`test/phrases/${set}/${language}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Labelled),
  )

/** The same order on every machine (Lehmer). */
export function shuffled(length: number): number[] {
  let state = 20261124
  const order = Array.from({ length }, (_, n) => n)
  for (let n = length - 1; n > 0; n--) {
    state = (state * 48271) % 0x7fffffff
    const other = state % (n + 1)
    ;[order[n], order[other]] = [order[other] as number, order[n] as number]
  }
  return order
}
