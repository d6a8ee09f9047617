/** `npm run sbom`: every package of the lockfile with version and checksum, as CycloneDX, to .build/sbom.json (T13). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { command } from '../arguments.ts'
import { sbomOf } from '../sbom.ts'

await command(async () => {
  const bill = sbomOf(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  mkdirSync('.build', { recursive: true })
  writeFileSync('.build/sbom.json', `${JSON.stringify(bill, null, 2)}\n`)
  return `.build/sbom.json lists ${bill.components.length} packages.`
})
