/** What documents and the pipeline tell somebody to type exists, and where they point to is there. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/runbook.md', '.github/workflows/check.yml', 'program.yaml']

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')
  test('names no command that does not exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
  test('links to nothing that is not there', () => {
    const anchors = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading)))
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^https?:/.test(link))
    const folder = document.includes('/') ? document.replace(/[^/]+$/, '') : ''
    const broken = links.filter((link) =>
      link.startsWith('#') ? !anchors.has(link.slice(1)) : !existsSync(`${folder}${link.split('#')[0]}`),
    )
    expect(broken).toEqual([])
  })
})

/** As GitHub makes them. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

describe('the pipeline', () => {
  const { jobs, permissions } = parse(readFileSync('.github/workflows/check.yml', 'utf8'))
  test('may write nothing, and deploys only a tag, after the checks, with an approval', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(jobs.deploy).toMatchObject({ needs: 'check', environment: 'prod', permissions: { contents: 'read', 'id-token': 'write' } })
    expect(jobs.deploy.if).toBe("startsWith(github.ref, 'refs/tags/v')")
  })
  test('holds no secret', () =>
    expect(readFileSync('.github/workflows/check.yml', 'utf8')).not.toMatch(/secrets\.|TWILIO_AUTH_TOKEN|AWS_SECRET/))
})
