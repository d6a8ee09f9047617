/** `npm run schema`: writes program.schema.json, by which an editor completes and checks program.yaml. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { programJsonSchema } from '../shared/program.ts'

const file = 'program.schema.json'
writeFileSync(file, `${JSON.stringify(programJsonSchema(), null, 2)}\n`)
// As `npm run check` wants it, or writing the schema would be what makes the check fail.
const { status } = spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file], { stdio: 'inherit' })
process.exitCode = status ?? 1
