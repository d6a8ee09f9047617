/** What is in a bundle, and what must never be. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../infra/bundling.ts'
import { type FunctionName, functionNames } from '../../infra/routes.ts'

/** The whole client of the carrier is 3.7 MB and a quarter of a second at cold start, so only the function that sends has it. */
const hasCarrierClient: FunctionName[] = ['worker']

describe.each(functionNames)('the bundle of %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-bundle-'))
  let inside: string[]
  beforeAll(async () => {
    const { outputs } = await bundle(folder, { names: [name] })
    // Of what was read, only what was not shaken off.
    const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
    inside = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
  })

  test('holds code of functions/ and shared/ only: nothing of the local runner, of a test or of the stack', () => {
    const own = inside.filter((file) => !file.startsWith('node_modules/'))
    expect(own.length).toBeGreaterThan(1)
    expect(own.filter((file) => !file.startsWith('functions/') && !file.startsWith('shared/'))).toEqual([])
  })

  test("holds the carrier's client only if it sends, and one language of the schema library", () => {
    expect(inside.includes('node_modules/twilio/lib/rest/Twilio.js')).toBe(hasCarrierClient.includes(name))
    expect(inside.filter((file) => /zod\/v4\/locales\/(?!en\.js)/.test(file))).toEqual([])
  })

  test('has the programme and every text beside it', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, name, file), 'utf8'))
    expect(read('program.json')).toMatchObject({ name: 'Harbor Outreach' })
    expect(read('texts.json')).toMatchObject({ en: { 'opt-out': { version: expect.any(Number) } } })
  })
})

test('a programme file that does not exist stops the build', async () => {
  await expect(bundle(mkdtempSync(join(tmpdir(), 'warmline-bundle-')), { program: 'absent.yaml' })).rejects.toThrow('absent.yaml')
})
