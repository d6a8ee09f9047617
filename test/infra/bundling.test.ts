/** What is in a bundle, and what must never be. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle, bundlingOptions } from '../../infra/bundling.ts'
import { assetsOf } from '../../infra/packing.ts'
import { type FunctionName, functionNames } from '../../infra/routes.ts'
import { besideBundle } from '../../shared/adapters/world.ts'
import { explain } from '../../shared/domain/explain.ts'
import { isOurs, parsePhone } from '../../shared/domain/phone.ts'
import { spoken } from '../../shared/domain/words/language.ts'
import { lexiconOf } from '../../shared/domain/words/lexicons.ts'

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
    const read = (file: Parameters<typeof besideBundle>[0]) => besideBundle(file, pathToFileURL(join(folder, name, 'index.mjs')).href)
    expect(read('program.json')).toMatchObject({ name: 'Harbor Outreach' })
    const texts = read('texts.json.br') as Record<string, Record<string, Record<string, unknown>>>
    expect(texts).toMatchObject({ en: { 'opt-out': { version: expect.any(Number) } } })
    expect(texts.en?.['opt-out']?.why).toBeUndefined()
  })
})

describe('the words in a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-words-'))
  const read = [
    'she wont wake up and her lips are blue',
    'no respira',
    'quita mi número de ahí porfa',
    'mwen pa vle viv ankò',
    'qm le minhas mensagens',
    'stoooop',
    'no mas mensajes gracias',
    'its robbie now',
    'see you at the bus stop',
  ]
  test('are packed, and read every text as the files do that they are written in', async () => {
    const outfile = join(folder, 'explain.mjs')
    const { metafile } = await build({ ...bundlingOptions, entryPoints: ['shared/domain/explain.ts'], outfile, metafile: true })
    const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint !== undefined)
    if (!output) throw new Error('nothing was built')
    for (const [asset, bytes] of assetsOf(output)) writeFileSync(join(folder, asset), bytes)
    expect(Object.keys(output.inputs).filter((file) => /words\/(en|es|pt|ht|patterns|worth|names|likeness-weights)\b/.test(file))).toEqual(
      [],
    )
    const packed = (await import(outfile)) as { explain: typeof explain }
    expect(read.map((text) => packed.explain(text))).toEqual(read.map((text) => explain(text)))
    expect(read.flatMap((text) => packed.explain(text)).length).toBeGreaterThan(5)
  })
})

describe('the number plan in a bundle', () => {
  const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)
  const typed = [
    ...upTo(200, 1000).flatMap((area) => [`+1${area}5550100`, `(${area}) 555-0100`]),
    ...upTo(1, 1000).flatMap((code) => [`+${code}5550100`, `+${code} 7700 900123`, `011 ${code} 20 7946 0123`, `${code}75550100`]),
    ...['', '911', '741741', '555-0100', '617-555-0100 ext 3', '1 617 555 0100', '+6175550100', '00447700900123'],
  ]
  test('knows only what can be ours, and takes every number for what the whole plan takes it for', async () => {
    const outfile = join(mkdtempSync(join(tmpdir(), 'warmline-numbers-')), 'phone.mjs')
    await build({ ...bundlingOptions, entryPoints: ['shared/domain/phone.ts'], outfile })
    const bundled = (await import(outfile)) as { parsePhone: typeof parsePhone; isOurs: typeof isOurs }
    expect(readFileSync(outfile).length).toBeLessThan(60 * 1024)
    expect(typed.map((each) => [each, bundled.parsePhone(each), bundled.isOurs(each)])).toEqual(
      typed.map((each) => [each, parsePhone(each), isOurs(each)]),
    )
    expect(typed.filter((each) => bundled.isOurs(each)).length).toBeGreaterThan(300)
  })
})

test('the lexicon of every language in a bundle is, letter by letter, the one of the files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-lexicons-'))
  const outfile = join(folder, 'lexicons.mjs')
  const { metafile } = await build({ ...bundlingOptions, entryPoints: ['shared/domain/words/lexicons.ts'], outfile, metafile: true })
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined)
  if (!output) throw new Error('nothing was built')
  for (const [asset, bytes] of assetsOf(output)) writeFileSync(join(folder, asset), bytes)
  const packed = (await import(outfile)) as { lexiconOf: typeof lexiconOf }
  for (const language of spoken) expect(packed.lexiconOf(language) === lexiconOf(language)).toBe(true)
})

test('a programme file that does not exist stops the build', async () => {
  await expect(bundle(mkdtempSync(join(tmpdir(), 'warmline-bundle-')), { program: 'absent.yaml' })).rejects.toThrow('absent.yaml')
})
