/** The one way a function becomes a bundle: used by the stack, by `npm start`, by the tests and by `npm run build` alike. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import { ownNumberPlan } from './number-plan.ts'
import { assetsOf, type Compression, compressed, packing } from './packing.ts'
import { readProgramFile } from './program-file.ts'
import { type FunctionName, functionNames } from './routes.ts'
import { readTexts } from './texts.ts'
import { mustBeFit } from './wording.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Some libraries inside a bundle are CommonJS and call `require` for Node's own modules; an ES module has none. */
const requireBanner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** The only list of esbuild options. `mainFields` prefers ES modules, without which nothing is shaken off the tree. */
export const bundlingOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  mainFields: ['module', 'main'],
  banner: { js: requireBanner },
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // Beside the bundle, not in it: a map is for reading a stack trace and would be parsed at every cold start.
  sourcemap: 'external',
  legalComments: 'none',
  outExtension: { '.js': '.mjs' },
  absWorkingDir: root,
  plugins: [packing, ownNumberPlan],
} satisfies BuildOptions

/**
 * The programme file, relative to the project, judged by the languages that have texts.
 *
 * @param today what its dates are judged by, like 2026-11-24; absent, as in a local start, an agreement that ran out stops nobody
 */
export const readProgramme = (file: string, today?: string): ProgrammeFile =>
  readProgramFile(resolve(root, file), { spoken: Object.keys(readTexts().texts), ...(today === undefined ? {} : { today }) })

function entryPoint(name: FunctionName): string {
  const found = ['ts', 'tsx'].map((extension) => `functions/${name}/index.${extension}`).find((file) => existsSync(join(root, file)))
  if (found === undefined) throw new Error(`functions/${name}/index.ts does not exist, and a line without its ${name} function is broken`)
  return found
}

/** By rename, because `npm start` may be reading a bundle while `npm test` builds it again. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, content)
  renameSync(unfinished, file)
}

export type BundleChoice = {
  /** The programme file, relative to the project. */
  program?: string
  /** For a test that needs only some of them. */
  names?: readonly FunctionName[]
  /** `prod`: a text that the advisory board has not read stops the build (R35). */
  stage?: string
  /** `smallest` for what is deployed or measured as if it were; a local start and the tests do not wait for it. */
  compression?: Compression
  /** Hears of a number that nobody verified lately, or of words that nobody reviewed. */
  warn?(line: string): void
}

/**
 * Builds `<outDir>/<name>/index.mjs` for each function with `program.json`, `texts.json.br` and the packed words beside it, its assets, and htmx from its package for the console.
 * Throws when the programme or the texts do not fit their schema or break a rule of wording: a wrong file must stop a build, not a running line.
 * `await bundle('.build')`
 */
export async function bundle(
  outDir: string,
  { program = 'program.yaml', names = functionNames, stage, compression, warn = () => {} }: BundleChoice = {},
): Promise<Metafile> {
  const programme = readProgramme(program)
  const programJson = JSON.stringify(programme)
  const written = readTexts()
  mustBeFit(written, programme, { today: new Date().toISOString().slice(0, 10), stage, warn })
  // Why a text is worded so is for those who review it, in its file.
  const texts = compressed(
    JSON.stringify(written.texts, (key, value) => (key === 'why' ? undefined : value)),
    compression,
  )
  const { outputFiles, metafile } = await build({
    ...bundlingOptions,
    entryPoints: names.map((name) => ({ in: entryPoint(name), out: `${name}/index` })),
    outdir: outDir,
    write: false,
    metafile: true,
  })
  for (const { path, contents } of outputFiles) write(path, contents)
  for (const name of names) {
    write(join(outDir, name, 'program.json'), programJson)
    write(join(outDir, name, 'texts.json.br'), texts)
    const output = Object.entries(metafile.outputs).find(([file]) => file.endsWith(`/${name}/index.mjs`))?.[1]
    for (const [asset, bytes] of output ? assetsOf(output, compression) : []) write(join(outDir, name, asset), bytes)
    const assets = join(root, 'functions', name, 'assets')
    if (existsSync(assets)) cpSync(assets, join(outDir, name, 'assets'), { recursive: true })
    if (name === 'console')
      write(join(outDir, name, 'assets/htmx.min.js'), readFileSync(fileURLToPath(import.meta.resolve('htmx.org/dist/htmx.min.js'))))
  }
  return metafile
}
