#!/usr/bin/env node
/**
 * Runs one TypeScript file on the project's own Node 24, installing the dependencies first when the lockfile changed:
 * `node scripts/run.mjs <file.ts> [args…]`. Built-ins only, valid on Node 18: this is the one file that may meet an old system Node.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lockfile = join(root, 'package-lock.json')
/** What npm itself writes as the last step of an install, so an interrupted install never looks finished. */
const npmRecord = join(root, 'node_modules', '.package-lock.json')
const ourRecord = join(root, 'node_modules', '.warmline-installed')
const bundledNode = join(root, 'node_modules', '.bin', 'node')
/** Outside node_modules, because `npm ci` deletes that folder while it holds the lock. */
const installLock = join(root, '.build', 'install.lock')
/** An install takes about a minute; a lock this old belongs to a run that died and whose process id is somebody else's now. */
const staleLockMs = 15 * 60_000
/** The first Node that strips types when asked and lets CommonJS require ES modules. */
const oldestSystemNode = [22, 12]

const say = (line) => process.stderr.write(`${line}\n`)
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Is what lies in node_modules what the lockfile asks for? Our record answers quickly; npm's own answers for a hand-made `npm ci`. */
function isInstalled(hash) {
  if (existsSync(ourRecord) && readFileSync(ourRecord, 'utf8').trim() === hash) return true
  if (!existsSync(npmRecord)) return false
  const installed = readJson(npmRecord).packages ?? {}
  const wanted = Object.entries(readJson(lockfile).packages).filter(([path]) => path !== '')
  const same = wanted.every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    return found ? found.version === version && found.integrity === integrity : optional === true
  })
  if (same) writeFileSync(ourRecord, `${hash}\n`)
  return same
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isAbandoned() {
  try {
    return !isAlive(Number(readFileSync(installLock, 'utf8'))) || Date.now() - statSync(installLock).mtimeMs > staleLockMs
  } catch (error) {
    if (error.code === 'ENOENT') return false // released between two looks
    throw error
  }
}

/** Two runs in a fresh clone must not install over each other: the second waits, then finds the work done. */
async function takeInstallLock() {
  mkdirSync(dirname(installLock), { recursive: true })
  for (let waits = 0; ; waits++) {
    try {
      writeFileSync(installLock, String(process.pid), { flag: 'wx' })
      await sleep(50) // two runs may both have removed an abandoned lock; the later writer wins and the earlier one sees it here
      if (readFileSync(installLock, 'utf8') === String(process.pid)) return
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error
    }
    if (isAbandoned()) rmSync(installLock, { force: true })
    else {
      if (waits === 0) say('warmline: another run is installing the dependencies; waiting for it …')
      await sleep(300)
    }
  }
}

/** Answers the exit code and everything npm printed. Development and optional packages are named because NODE_ENV=production would drop them. */
function npmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional']
  const npm = process.env.npm_execpath ?? ''
  const [command, commandArgs] = /npm-cli\.c?js$/.test(npm) ? [process.execPath, [npm, ...args]] : ['npm', args]
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function install(hash) {
  await takeInstallLock()
  process.once('exit', () => rmSync(installLock, { force: true }))
  if (isInstalled(hash)) return rmSync(installLock, { force: true })
  say('warmline: installing the dependencies (npm ci, about a minute the first time) …')
  const started = Date.now()
  const { code, output } = await npmCi()
  if (code !== 0) {
    say(output.trimEnd())
    say(`warmline: npm ci failed with exit code ${code}; the reason is above.`)
    process.exit(1)
  }
  writeFileSync(ourRecord, `${hash}\n`)
  say(`warmline: dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`)
  rmSync(installLock, { force: true })
}

/** The Node that npm installed for this platform; else the system's, when it is new enough to run TypeScript. */
function chooseNode() {
  if (existsSync(bundledNode) && spawnSync(bundledNode, ['--version'], { stdio: 'ignore' }).status === 0) return bundledNode
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestSystemNode[0] || (major === oldestSystemNode[0] && minor >= oldestSystemNode[1])) return process.execPath
  say(
    `warmline: npm has no Node 24 for ${process.platform}-${process.arch}, and this Node is ${process.versions.node}: please install Node ${oldestSystemNode.join('.')} or newer.`,
  )
  return process.exit(1)
}

function run(node, args) {
  const child = spawn(node, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // Ctrl-C at a terminal reaches the whole process group already; a second one would read as "stop at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    say(`warmline: could not start ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

const [file, ...args] = process.argv.slice(2)
if (!file) {
  say('usage: node scripts/run.mjs <file.ts> [args…]')
  process.exit(1)
}
const hash = hashOf(lockfile)
if (!isInstalled(hash)) await install(hash)
run(chooseNode(), [file, ...args])
