/** `npm run build`: builds every function into .build/ and says how large each bundle is. `-- --stage prod` refuses words nobody reviewed. */
import { parseArgs } from 'node:util'
import { bundle } from '../infra/bundling.ts'
import { TextMistakes } from '../infra/texts.ts'
import { ProgrammeMistakes } from '../shared/program.ts'

const { stage } = parseArgs({ options: { stage: { type: 'string' } } }).values
try {
  const { outputs } = await bundle('.build', {
    compression: 'smallest',
    ...(process.env.PROGRAM ? { program: process.env.PROGRAM } : {}),
    ...(stage === undefined ? {} : { stage }),
    warn: console.warn,
  })
  for (const [file, { bytes }] of Object.entries(outputs)) {
    if (file.endsWith('.mjs')) console.log(`${Math.ceil(bytes / 1024)} KiB`.padStart(9), file)
  }
} catch (error) {
  // What somebody wrote wrong is told in words; where our code stood then helps nobody.
  if (!(error instanceof TextMistakes || error instanceof ProgrammeMistakes)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
