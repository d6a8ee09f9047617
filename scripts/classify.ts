/** `npm run -s classify -- FILE`: what each text of a JSON Lines file says to us, one JSON line each in the same order. The same code as the webhook's. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { explain } from '../shared/domain/explain.ts'

const Line = z.object({ text: z.string(), lang: z.string().optional() })

const { positionals } = parseArgs({ allowPositionals: true })
const [file] = positionals
if (file === undefined) {
  process.stderr.write('Which file? npm run -s classify -- FILE, with one JSON object a line: {"text":"…"}\n')
  process.exit(2)
}

const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n')
for (const [n, line] of lines.entries()) {
  if (line.trim() === '') continue
  try {
    const { text } = Line.parse(JSON.parse(line))
    process.stdout.write(`${JSON.stringify({ text, labels: explain(text) })}\n`)
  } catch (error) {
    // The message may repeat what the line says; its number is enough to find it.
    process.stderr.write(`${file}, line ${n + 1}: not an object with a "text" (${error instanceof Error ? error.name : 'unknown'})\n`)
    process.exitCode = 1
  }
}
