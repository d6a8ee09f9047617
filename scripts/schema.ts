/** `npm run schema`: writes program.schema.json, by which an editor completes and checks program.yaml. */
import { writeFileSync } from 'node:fs'
import { programJsonSchema } from '../shared/program.ts'

writeFileSync('program.schema.json', `${JSON.stringify(programJsonSchema(), null, 2)}\n`)
