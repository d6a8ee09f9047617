/** The console's own files: style, script, icon. Public, and kept for ever under an address that changes with their content. */
import { Hono } from 'hono'
import type { Assets } from '../../shared/app/ports.ts'
import type { Asset } from './layout.tsx'

const forever = 'public, max-age=31536000, immutable'

/** @throws when a page names a file that is not there */
export const assetUrl =
  (assets: Assets): Asset =>
  (name) => {
    const asset = assets(name)
    if (!asset) throw new Error(`the console has no file ${name}`)
    return `/console/assets/${name}?v=${asset.version}`
  }

export const assetRoutes = (assets: Assets) =>
  new Hono().get('/:name', (c) => {
    const asset = assets(c.req.param('name'))
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': c.req.query('v') === asset.version ? forever : 'no-cache',
    })
  })
