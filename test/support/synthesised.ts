/** The stack as it would be deployed, with empty functions: the template does not depend on what is in them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { functionNames } from '../../infra/routes.ts'
import { WarmlineStack } from '../../infra/stack.ts'
import type { StageName } from '../../infra/stages.ts'
import { programme } from './world.ts'

export function emptyBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warmline-stack-'))
  for (const name of functionNames) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.mjs'), 'export const handler = () => {}\n')
  }
  return folder
}

/** @param app given where somebody looks at the whole app */
export const synthesised = (stageName: StageName = 'prod', app = new App()): WarmlineStack =>
  new WarmlineStack(app, `Test-${stageName}`, { assets: emptyBundles(), stageName, programme })
