/** Assets: the few static files beside a bundle, read once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Assets } from '../app/ports.ts'

type Asset = NonNullable<ReturnType<Assets>>

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Every file of the folder (its address ends in a slash) that a page may load. `version` changes with the content, so that a URL with it may be kept for ever. */
export function readAssets(dir: URL): Assets {
  const read = (name: string): [string, Asset][] => {
    const type = types[extname(name)]
    if (type === undefined) return []
    const body = readFileSync(new URL(name, dir), 'utf8')
    return [[name, { body, type, version: createHash('sha256').update(body).digest('hex').slice(0, 12) }]]
  }
  const assets = new Map(readdirSync(dir).flatMap(read))
  return (name) => assets.get(name)
}
