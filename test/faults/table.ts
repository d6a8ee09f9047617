/** The fault table on a terminal: as wide as there is room, every cell wrapped, colour only where somebody looks. */

export type Mark = '✓' | 'RED' | '·'
export type Cells = { cells: readonly string[]; mark: Mark }

const widest = 200
const narrowest = 80
const colours = { '✓': '\u001b[32m', RED: '\u001b[31;1m', '·': '\u001b[90m' } as const satisfies Record<Mark, string>
const plain = '\u001b[0m'

type Terminal = { columns?: number; isTTY?: boolean }

/**
 * @param heads  titles of the columns before the mark
 * @param shares how the room left by the first column is shared among the others
 */
export function tableOf(
  heads: readonly string[],
  shares: readonly number[],
  lines: readonly Cells[],
  to: Terminal = process.stdout,
): string {
  const coloured = to.isTTY === true && !process.env.NO_COLOR
  const room = Math.max(narrowest, Math.min(to.columns ?? 160, widest))
  const first = Math.max(...lines.map(({ cells }) => (cells[0] ?? '').length), (heads[0] ?? '').length)
  const left = room - first - 'RED'.length - 2 * heads.length
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = [first, ...shares.map((share) => Math.floor((left * share) / total))]
  const row = (cells: readonly string[], mark: string): string[] => {
    const wrapped = cells.map((cell, n) => wrap(cell, widths[n] ?? narrowest))
    const height = Math.max(...wrapped.map((each) => each.length))
    return Array.from({ length: height }, (_, n) =>
      `${wrapped.map((each, column) => (each[n] ?? '').padEnd(widths[column] ?? 0)).join('  ')}  ${n === 0 ? mark : ''}`.trimEnd(),
    )
  }
  const painted = ({ cells, mark }: Cells): string[] => {
    const text = row(cells, mark)
    return coloured && mark !== '✓'
      ? text.map((each) => `${colours[mark]}${each}${plain}`)
      : text.map((each) => (coloured ? each.replace(/✓$/, `${colours['✓']}✓${plain}`) : each))
  }
  return [...row(heads, ''), '─'.repeat(room), ...lines.flatMap(painted)].join('\n')
}

/** Breaks at spaces; a word longer than the line is broken where the line ends. */
function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width))) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

const pieces = (word: string, width: number): string[] =>
  word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)]
