/** `npm run build`: builds every function into .build/ and says how large each bundle is. `-- --stage prod` refuses words nobody reviewed. */
import { parseArgs } from 'node:util'
import { bundle } from '../infra/bundling.ts'

const { stage } = parseArgs({ options: { stage: { type: 'string' } } }).values
const { outputs } = await bundle('.build', {
  ...(process.env.PROGRAM ? { program: process.env.PROGRAM } : {}),
  ...(stage === undefined ? {} : { stage }),
  warn: console.warn,
})
for (const [file, { bytes }] of Object.entries(outputs)) {
  if (file.endsWith('.mjs')) console.log(`${Math.ceil(bytes / 1024)} KiB`.padStart(9), file)
}
