/** Bundles: the deployed ones, and the bench's own made with the very same options, because what is compared must be made alike. */
import { basename, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { bundle, bundlingOptions } from '../../infra/bundling.ts'
import type { FunctionName } from '../../infra/routes.ts'

const root = join(import.meta.dirname, '../..')
const outDir = join(root, '.build/bench')

export type Bundle = { url: string; bytes: number; inputs: Metafile['outputs'][string]['inputs'] }

function bundleAt(file: string, { outputs }: Metafile): Bundle {
  const path = relative(root, join(outDir, file))
  const output = outputs[path]
  if (!output) throw new Error(`${path} was not built`)
  return { url: pathToFileURL(join(root, path)).href, bytes: output.bytes, inputs: output.inputs }
}

/** The bundles of these functions, built as `npm run build` does. */
export async function deployed<Name extends FunctionName>(...names: Name[]): Promise<Record<Name, Bundle>> {
  const metafile = await bundle(outDir, { names, compression: 'smallest' })
  return Object.fromEntries(names.map((name) => [name, bundleAt(`${name}/index.mjs`, metafile)])) as Record<Name, Bundle>
}

/** A file of the bench's own as such a bundle. */
export async function builtAlike(file: URL): Promise<Bundle> {
  const name = basename(file.pathname, '.ts')
  const { metafile } = await build({
    ...bundlingOptions,
    entryPoints: [{ in: fileURLToPath(file), out: name }],
    outdir: outDir,
    metafile: true,
  })
  return bundleAt(`${name}.mjs`, metafile)
}
