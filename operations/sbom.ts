/** The bill of materials: what the lockfile holds, in CycloneDX 1.6, made offline and the same for the same lockfile. */

type Locked = { version?: string; integrity?: string; dev?: boolean; optional?: boolean; license?: string; name?: string }
export type Lockfile = { name?: string; version?: string; packages: Record<string, Locked> }

type Component = {
  type: 'library'
  name: string
  version: string
  purl: string
  scope: 'required' | 'optional' | 'excluded'
  hashes?: { alg: string; content: string }[]
  licenses?: { expression: string }[]
}
export type Bill = { bomFormat: 'CycloneDX'; specVersion: '1.6'; version: 1; metadata: object; components: Component[] }

/** npm's checksums are base64, CycloneDX's hexadecimal. */
const hashes = (integrity = ''): { alg: string; content: string }[] =>
  [...integrity.matchAll(/sha(\d+)-(\S+)/g)].map(([, bits, content = '']) => ({
    alg: `SHA-${bits}`,
    content: Buffer.from(content, 'base64').toString('hex'),
  }))

export function sbomOf({ name = '', version = '', packages }: Lockfile): Bill {
  const components = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]): Component => {
      const named = locked.name ?? path.split('node_modules/').at(-1) ?? path
      const sums = hashes(locked.integrity)
      return {
        type: 'library',
        name: named,
        version: locked.version ?? '',
        purl: `pkg:npm/${named.replace('@', '%40')}@${locked.version ?? ''}`,
        scope: locked.dev ? 'excluded' : locked.optional ? 'optional' : 'required',
        ...(sums.length > 0 ? { hashes: sums } : {}),
        ...(locked.license ? { licenses: [{ expression: locked.license }] } : {}),
      }
    })
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components,
  }
}
