/** Packing: what a bundle carries of the words, instead of the files they are written in. */
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Metafile, Plugin } from 'esbuild'
import { spoken } from '../shared/domain/words/language.ts'
import { lexiconOf } from '../shared/domain/words/lexicons.ts'
import { pieceWeights } from '../shared/domain/words/piece-weights.ts'
import { yardstick } from '../shared/domain/words/yardstick.ts'

const folder = 'shared/domain/words'

/** Each file that is replaced: what lies compressed beside the bundle, and what the file exports there, in terms of `opened(): Buffer`. */
const packed = [
  {
    source: 'lexicons.ts',
    asset: 'lexicons.br',
    bytes: () => Buffer.from(JSON.stringify(Object.fromEntries(spoken.map((language) => [language, lexiconOf(language)])))),
    exports: 'let all; export const lexiconOf = (language) => (all ??= JSON.parse(opened().toString()))[language]',
  },
  {
    source: 'piece-weights.ts',
    asset: 'piece-weights.br',
    bytes: () => pieceWeights(),
    exports: 'export const pieceWeights = opened',
  },
  {
    source: 'yardstick.ts',
    asset: 'yardstick.br',
    bytes: () => Buffer.from(JSON.stringify(yardstick())),
    exports: 'let all; export const yardstick = () => (all ??= JSON.parse(opened().toString()))',
  },
] as const

/** Which files lie beside a bundle that reads texts. */
export const packedFiles: readonly string[] = packed.map(({ asset }) => asset)

const reading = (asset: string): string => `
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
const opened = () => brotliDecompressSync(readFileSync(new URL('${asset}', import.meta.url)))
`

/** Replaces the words by a reader of their packed form. */
export const packing: Plugin = {
  name: 'packing',
  setup({ onLoad }) {
    for (const { source, asset, exports } of packed)
      onLoad({ filter: new RegExp(`/${folder}/${source.replace('.', '\\.')}$`) }, () => ({
        contents: `${reading(asset)}${exports}\n`,
        loader: 'js',
      }))
  },
}

/** How hard the words are compressed: what is deployed takes three seconds once, and is 22 KiB smaller at every cold start. */
const qualities = { quickly: 9, smallest: constants.BROTLI_MAX_QUALITY } as const
export type Compression = keyof typeof qualities

/** Words as they lie beside a bundle. */
export const compressed = (bytes: Uint8Array | string, compression: Compression = 'quickly'): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: qualities[compression] } })

const made = new Map<string, Buffer>()

function packedOnce({ asset, bytes }: (typeof packed)[number], compression: Compression): Buffer {
  const key = `${asset} ${compression}`
  const bytesOf = made.get(key) ?? compressed(bytes(), compression)
  made.set(key, bytesOf)
  return bytesOf
}

/** The packed files that a bundle reads, by their names. */
export const assetsOf = ({ inputs }: Metafile['outputs'][string], compression: Compression = 'quickly'): Map<string, Buffer> =>
  new Map(packed.filter(({ source }) => join(folder, source) in inputs).map((each) => [each.asset, packedOnce(each, compression)]))
