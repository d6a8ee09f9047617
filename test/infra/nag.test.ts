/** Two rule packs look at every resource: nothing they find is left without a reason of its own. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack, aws_s3 as s3, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag'
import { describe, expect, test } from 'vitest'
import { findings } from '../../infra/findings.ts'
import { stageNames } from '../../infra/stages.ts'
import { synthesised } from '../support/synthesised.ts'

const looked = (stageName: (typeof stageNames)[number], more: (app: App) => void = () => undefined) => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'warmline-nag-')) })
  synthesised(stageName, app)
  more(app)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app))
  return () => app.synth()
}

test.each(stageNames)('AwsSolutions and HIPAA Security find nothing unacknowledged in %s', (stageName) => {
  expect(looked(stageName)).not.toThrow()
})

test('the packs do look: a finding without its reason stops the synthesis', () => {
  const unexcused = looked('prod', (app) => {
    new s3.Bucket(new Stack(app, 'Other'), 'Open')
  })
  expect(unexcused).toThrow('ERROR The S3 Bucket does not have versioning enabled')
})

describe('a reason', () => {
  test('is a sentence, not a shrug', () =>
    expect(findings.filter(({ reason }) => reason.length < 60 || /not applicable|n\/a|todo/i.test(reason))).toEqual([]))
  test('is given once for each finding', () => expect(new Set(findings.map(({ rule, at }) => `${rule} ${at}`)).size).toBe(findings.length))
})
