/** The rows of the fault table: faults F1–F41 and threats T1–T16. */

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`)

export const rows: readonly string[] = [...numbered('F', 41), ...numbered('T', 16)]
