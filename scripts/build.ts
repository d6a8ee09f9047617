/** `npm run build`: builds every function into .build/ and says how large each bundle is. */
import { bundle } from '../infra/bundling.ts'
import { ProgrammeMistakes } from '../shared/program.ts'

try {
  const { outputs } = await bundle('.build', process.env.PROGRAM ? { program: process.env.PROGRAM } : {})
  for (const [file, { bytes }] of Object.entries(outputs)) {
    if (file.endsWith('.mjs')) console.log(`${Math.ceil(bytes / 1024)} KiB`.padStart(9), file)
  }
} catch (error) {
  if (!(error instanceof ProgrammeMistakes)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
