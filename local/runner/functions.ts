/** The functions: built as they are deployed, loaded with the simulated clock, and found by path as the gateway would. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../infra/bundling.ts'
import { type FunctionName, fallbackRoutes, functionNames, publicRoutes, type Route } from '../../infra/routes.ts'
import type { Given } from '../../shared/adapters/world.ts'
import type { Handler } from '../aws/gateway.ts'

type LoadedFunction = (event: never, context: never) => Promise<unknown>
export type Functions = Record<FunctionName, LoadedFunction>

const root = join(import.meta.dirname, '../..')

/** Each programme file has a folder of its own, so that two lines on one machine do not overwrite each other's. */
export async function buildFunctions(program: string): Promise<string> {
  const outDir = join(root, '.build', `local-${createHash('sha256').update(program).digest('hex').slice(0, 8)}`)
  await bundle(outDir, { program, warn: (line) => void process.stderr.write(`${line}\n`) })
  return outDir
}

/** Loads every bundle; the environment they read must be set before. */
export async function loadFunctions(outDir: string, given: Given): Promise<Functions> {
  const loaded = functionNames.map(async (name) => {
    const module = (await import(pathToFileURL(join(outDir, name, 'index.mjs')).href)) as { create(given: Given): LoadedFunction }
    return [name, module.create(given)] as const
  })
  return Object.fromEntries(await Promise.all(loaded)) as Functions
}

/** Which function answers, by the same table as the stack's gateway. The longest matching path wins. */
export function routeTo(functions: Functions) {
  const routes = [...publicRoutes, ...fallbackRoutes].toSorted((a, b) => prefixOf(b).length - prefixOf(a).length)
  return (method: string, path: string): Handler | undefined => {
    const route = routes.find((each) => (each.method === 'ANY' || each.method === method) && matches(each, path))
    return route && (functions[route.to] as unknown as Handler)
  }
}

const prefixOf = ({ path }: Route): string => path.split('{proxy+}')[0] ?? ''

function matches(route: Route, asked: string): boolean {
  const prefix = prefixOf(route)
  return route.path === prefix ? asked === prefix : asked.startsWith(prefix) && asked !== prefix
}
