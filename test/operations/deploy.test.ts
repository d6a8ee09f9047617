/** The doctor and a deployment, up to each request they make. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { stages } from '../../infra/stages.ts'
import { readTexts } from '../../infra/texts.ts'
import { startCarrier } from '../../local/carrier/carrier.ts'
import { carrierAccess } from '../../operations/carrier/access.ts'
import { type Deploying, deploy } from '../../operations/deploy.ts'
import { accountChecks } from '../../operations/doctor/account-checks.ts'
import { carrierChecks } from '../../operations/doctor/carrier-checks.ts'
import { type Check, report } from '../../operations/doctor/check.ts'
import { examine } from '../../operations/doctor/doctor.ts'
import { fileChecks } from '../../operations/doctor/file-checks.ts'
import { makeSecrets } from '../../operations/secrets.ts'
import { findOutputs, outputsOf } from '../../operations/stack-outputs.ts'
import { reviewedBy } from '../../shared/domain/review.ts'
import { textKeys } from '../../shared/domain/say.ts'
import { programme } from '../support/world.ts'
import { startKeys } from './aws-line.ts'
import { type Answers, identity, json, noStack, stack, startAws, xml } from './aws-stub.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const close of closing.splice(0)) await close()
})

const today = '2026-11-24'
const written = readTexts()
const real = {
  ...programme,
  sender: {
    ...programme.sender,
    account: `AC${'a'.repeat(32)}`,
    messagingService: `MG${'b'.repeat(32)}`,
    number: '+16175550143',
    registration: 'approved' as const,
  },
  alerts: ['ana@health.example'],
  firstAdmin: { ...programme.firstAdmin, email: 'ana@health.example' },
  emergency: { email: 'night@health.example', from: 'line@health.example', smtp: 'smtps://mail.health.example' },
  reviews: [{ what: 'teams' as const, board: 'Advisory board', on: '2026-11-01', decision: 'approved' as const }],
  helplines: Object.entries(written.helplines).map(([name, { number }]) => ({ name, number, checked: today })),
}
/** As the board left them. */
const reviewed = { ...written, review: reviewedBy(written.texts, {}, { reviewer: 'advisory board', date: today }) }
const look = (changes: Partial<typeof real> = {}, stageName: 'dev' | 'prod' = 'prod', read = reviewed) =>
  fileChecks({ programme: { ...real, ...changes }, written: read, stage: stages[stageName], stageName, today })
const unwell = (checks: readonly Check[]) => checks.filter(({ state }) => state !== 'ok').map(({ state, text }) => `${state}: ${text}`)

describe('the doctor, without any account', () => {
  test('finds nothing wrong with a file that is ready', () => expect(unwell(look())).toEqual([]))
  test.each<[string, Partial<typeof real>, RegExp]>([
    ['the simulator’s number', { sender: { ...real.sender, number: '+16175550199' } }, /^wrong: sender still names the simulator/],
    [
      'an unregistered sender',
      { sender: { ...real.sender, registration: 'submitted' as never } },
      /^warning: The sender’s registration is submitted/,
    ],
    ['alerts that reach nobody', { alerts: ['supervisor@example.org'] }, /^wrong: alerts still holds an example address/],
    [
      'a cry for help that ends at an address of the example',
      { emergency: { ...real.emergency, email: 'emergency@example.org' } },
      /^wrong: emergency\.email still holds an example address/,
    ],
    [
      'a cry for help that no mail server carries on',
      { emergency: { email: 'night@health.example', from: 'line@health.example' } as never },
      /^wrong: No mail server is named: .* nobody is told \(R9\)/,
    ],
    [
      'another name under the example’s sign-in address',
      { name: 'River Outreach' },
      /^wrong: The sign-in address is still harbor-outreach/,
    ],
    [
      'a helpline called 181 days ago',
      { helplines: real.helplines.map((each) => (each.number === '988' ? { ...each, checked: '2026-05-27' } : each)) },
      /^warning: lifeline \(988\) was last called 181 days ago, on 2026-05-27 \(R44\)/,
    ],
    [
      'a helpline that texts name and nobody called',
      { helplines: real.helplines.filter(({ number }) => number !== '800-972-0590') },
      /^wrong: Nobody is known to have called safespot \(800-972-0590\), which texts name \(R44\)/,
    ],
    [
      'an agreement that ends in a month',
      {
        partners: [
          { name: 'River', town: 'Rivertown', mou: { url: 'https://example.org', from: '2026-01-01', until: '2026-12-24' } },
        ] as never,
      },
      /^warning: The agreement with River ends on 2026-12-24/,
    ],
    ['no holiday ahead', { staffed: { ...real.staffed, holidays: ['2026-01-01'] } }, /^warning: No holiday lies ahead/],
  ])('finds %s', (_, changes, words) => expect(unwell(look(changes))).toEqual([expect.stringMatching(words)]))
  test('refuses a stage for trying out that has the number of the real one: it would answer survivors', () => {
    const checks = (number: string) => unwell(fileChecks({ ...looked, stageName: 'dev', others: { prod: number } }))
    const looked = { programme: real, written: reviewed, stage: stages.dev, today }
    expect(checks('+16175550143')).toEqual([expect.stringMatching(/^wrong: \+16175550143 is the number of stage prod too/)])
    expect(checks('+16175550144')).toEqual([])
  })
  test('asks for the board’s word before texts and teams are used, and only warns where they are tried out (R35)', () => {
    const unread = { ...written, review: {} }
    expect(unwell(look({ reviews: [] }, 'prod', unread))).toEqual([
      `wrong: ${4 * textKeys.length} texts were not reviewed by the advisory board as they are now (R35)`,
      'wrong: No review of the teams by the advisory board is recorded (R35)',
    ])
    expect(unwell(look({ reviews: [] }, 'dev', unread)).every((text) => text.startsWith('warning'))).toBe(true)
  })
  test('says what it could not see, and gives each thing its next step', async () => {
    const checks = await examine({ stageName: 'prod', today, token: undefined, online: false })
    const said = report(checks)
    expect(said).toMatch(/not seen {2}The cloud account: .*\n {10}→ Sign in with the AWS CLI/)
    expect(said).toMatch(/not seen {2}The carrier account: TWILIO_AUTH_TOKEN is not set/)
    expect(checks.filter(({ state, next }) => state !== 'ok' && next === undefined)).toEqual([])
    expect(said).not.toMatch(/\n\s+at |Error:/)
  })
  test('judges dates by the day it looks, and tells each mistake of the file with its line', async () =>
    expect(await examine({ stageName: 'prod', today: '2026-01-01', token: undefined, online: false })).toEqual([
      { state: 'wrong', text: expect.stringMatching(/^program\.yaml, line 37, helplines\.0\.checked: lies in the future.*\(R44\)/) },
      expect.objectContaining({ state: 'unseen' }),
    ]))
  test('names the file that a stage lacks', async () =>
    expect(await examine({ stageName: 'dev', today, token: undefined, online: false })).toEqual([
      { state: 'wrong', text: 'program.dev.yaml does not exist', next: expect.stringContaining('Copy program.yaml') },
      expect.objectContaining({ state: 'unseen' }),
    ]))
})

/** The environment of somebody who is signed in, with the account on loopback. */
async function account(answers: Answers, { signedIn = true } = {}) {
  const aws = await startAws(answers)
  const keys = await startKeys()
  closing.push(aws.close, keys.close)
  const endpoint = await keys.place.ssm.config.endpoint?.()
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url)
  vi.stubEnv('AWS_ENDPOINT_URL_SSM', `http://127.0.0.1:${endpoint?.port}`)
  vi.stubEnv('AWS_REGION', 'us-east-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', signedIn ? 'a' : '')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', signedIn ? 'b' : '')
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  return { aws, keys }
}
const settings = (most: number) => json({ AccountLimit: { ConcurrentExecutions: most }, AccountUsage: {} })
const well: Answers = {
  GetCallerIdentity: identity,
  'GET /2016-08-19/account-settings': settings(1000),
  'DescribeStacks CDKToolkit': stack({}),
}

describe('the doctor, with a cloud account', () => {
  test('finds it well, with the wrapped secrets in a second place', async () => {
    const { keys } = await account(well)
    const sealed = await makeSecrets({ ...keys.place, parameter: '/warmline/prod/secrets' }, ['token'])
    const copy = join(mkdtempSync(join(tmpdir(), 'warmline-copy-')), 'copy')
    writeFileSync(copy, sealed)
    expect(unwell(await accountChecks('prod', stages.prod, copy))).toEqual([])
    writeFileSync(copy, 'older')
    expect(unwell(await accountChecks('prod', stages.prod, copy))).toEqual([expect.stringMatching(/^warning: The copy at .* is older/)])
  })

  const noSecrets = /^unseen: The secrets of prod: there are none yet/
  test.each<[string, Answers, RegExp]>([
    [
      'ten functions at once',
      { ...well, 'GET /2016-08-19/account-settings': settings(10) },
      /^warning: The account runs 10 functions at once/,
    ],
    ['an account that CDK does not know', { ...well, 'DescribeStacks CDKToolkit': noStack }, /^wrong: The account is not prepared for CDK/],
  ])('finds %s', async (_, answers, words) => {
    await account(answers)
    expect(unwell(await accountChecks('prod', stages.prod, 'absent'))).toEqual([
      expect.stringMatching(words),
      expect.stringMatching(noSecrets),
    ])
  })

  test('does not call what it may not see wrong: a pipeline has few rights', async () => {
    const denied = xml(
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized</Message></Error></ErrorResponse>',
      403,
    )
    await account({ ...well, 'DescribeStacks CDKToolkit': denied })
    expect(unwell(await accountChecks('prod', stages.prod, 'absent'))).toEqual([
      'unseen: Whether the account is prepared for CDK: these credentials may not see it',
      expect.stringMatching(noSecrets),
    ])
  })

  test('says that the account does not answer, and blames no credentials for it', async () => {
    const { aws } = await account(well)
    await aws.close()
    expect(unwell(await accountChecks('prod', stages.prod))).toEqual([
      expect.stringMatching(/^unseen: The cloud account: It cannot be reached \(ECONNREFUSED\), so credentials/),
    ])
  })

  test('refuses a reservation that the quota does not allow', async () => {
    await account({ ...well, 'GET /2016-08-19/account-settings': settings(110) })
    const checks = await accountChecks('prod', { ...stages.prod, reservedConcurrency: 10 }, 'absent')
    expect(unwell(checks)[0]).toBe('wrong: 20 instances cannot be reserved from a quota of 110')
  })

  test('says that it sees nothing without credentials, and that expired ones are refused', async () => {
    await account(well, { signedIn: false })
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent')
    expect(unwell(await accountChecks('prod', stages.prod))).toEqual([
      expect.stringMatching(/^unseen: The cloud account: There are no AWS credentials here/),
    ])
    vi.stubEnv('AWS_REGION', undefined)
    expect(unwell(await accountChecks('prod', stages.prod))).toEqual([
      expect.stringMatching(/^unseen: The cloud account: No AWS region is chosen/),
    ])
    await account({
      GetCallerIdentity: xml(
        '<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>expired</Message></Error></ErrorResponse>',
        403,
      ),
    })
    expect(unwell(await accountChecks('prod', stages.prod))).toEqual([
      expect.stringMatching(/^wrong: The cloud account does not accept these credentials \(ExpiredToken/),
    ])
  })
})

describe('the doctor, with a carrier account', () => {
  const checks = async (publicUrl: string | undefined, token = 'token') => {
    const { account: accountSid, messagingService: messagingServiceSid, number } = real.sender
    const nowhere = 'http://127.0.0.1:9'
    const carrier = await startCarrier({
      now: Date.now,
      authToken: 'token',
      ...{ accountSid, messagingServiceSid, number },
      ...{ publicUrl: nowhere, inboundUrl: nowhere, fallbackUrl: nowhere, wording: { start: '', stop: '', help: '' } },
    })
    closing.push(carrier.close)
    return unwell(await carrierChecks(real, carrierAccess({ account: accountSid, token, baseUrl: carrier.url }), publicUrl))
  }
  const noCampaign = 'warning: No campaign is registered: every text will be blocked (30034)'
  test('finds what is not set up yet', async () =>
    expect(await checks('https://line.example.org')).toEqual(['warning: Texts are sent nowhere', noCampaign]))
  test('does not judge webhooks of what is not deployed', async () =>
    expect(await checks(undefined)).toEqual(['unseen: Webhooks: the stage is not deployed, so their address is not known', noCampaign]))
  test('says that the carrier does not answer, and goes on', async () => {
    const away = carrierAccess({ account: real.sender.account, token: 'token', baseUrl: 'http://127.0.0.1:9' })
    expect(unwell(await carrierChecks(real, away))).toEqual([expect.stringMatching(/^unseen: The carrier account: it cannot be reached/)])
  })
  test('finds a wrong token', async () =>
    expect(await checks(undefined, 'wrong')).toEqual(['wrong: The carrier does not accept the credentials']))
})

describe('the addresses of a stage', () => {
  test('are read from its stack', async () => {
    const aws = await startAws({ 'DescribeStacks Warmline-prod': stack({ PublicUrl: 'https://line.example.org', FieldsKey: 'arn:key' }) })
    closing.push(aws.close)
    const client = new CloudFormationClient({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    })
    expect(await findOutputs('prod', client)).toMatchObject({ PublicUrl: 'https://line.example.org', FieldsKey: 'arn:key' })
  })
  test('of one that was never deployed are refused with the next step', async () => {
    const aws = await startAws({ 'DescribeStacks Warmline-prod': noStack })
    closing.push(aws.close)
    const client = new CloudFormationClient({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    })
    await expect(outputsOf('prod', client)).rejects.toThrow('npm run deploy -- --stage prod')
  })
})

/** A deployment in which everything goes well, and what was done in it. */
function rehearsal(changes: Partial<Deploying> = {}) {
  const done: string[] = []
  const said: string[] = []
  const outputs = { PublicUrl: 'https://line.example.org', FallbackUrl: 'https://fallback.example.org' } as Awaited<
    ReturnType<Deploying['outputs']>
  >
  const world: Deploying = {
    stage: 'prod',
    say: (text) => void said.push(text),
    ask: async () => 'prod',
    examine: async () => [{ state: 'ok', text: 'all is well' }],
    cdk: async (...words) => {
      done.push(words.join(' '))
      return true
    },
    outputs: async () => outputs,
    secrets: async () => {
      done.push('secrets')
      return { sealed: 'sealed', made: true }
    },
    keepCopy: () => {
      done.push('copy')
      return 'warmline-prod.sealed'
    },
    firstAdmin: () => 'ana@health.example',
    number: () => '+16175550143',
    ...changes,
  }
  return { run: () => deploy(world), done, said }
}

describe('a deployment', () => {
  test('looks, describes, shows, asks, deploys, makes the secrets once, and says what comes next', async () => {
    const { run, done, said } = rehearsal()
    await run()
    expect(done).toEqual(['synth --quiet', 'diff --method change-set', 'deploy --require-approval never --rollback', 'secrets', 'copy'])
    const end = said.at(-1) ?? ''
    for (const part of [
      'https://line.example.org/console',
      'ana@health.example',
      'https://line.example.org/twilio/inbound',
      'https://fallback.example.org/twilio/fallback',
      'warmline-prod.sealed',
      'npm run carrier:setup -- --stage prod',
      'Test on your own phone',
    ]) {
      expect(end).toContain(part)
    }
  })

  test('says where a name of the programme’s own has to point', async () => {
    const outputs = { PublicUrl: 'https://line.example.org', FallbackUrl: 'https://f.example.org', DomainTarget: 'd-1.example.com' }
    const { run, said } = rehearsal({ outputs: async () => outputs as never })
    await run()
    expect(said.at(-1)).toMatch(/ {2}Name {7}line\.example\.org: point it to d-1\.example\.com \(a CNAME record\)/)
  })

  test('makes no second copy of secrets that are there already', async () => {
    const { run, done } = rehearsal({ secrets: async () => ({ sealed: 'sealed', made: false }) })
    await run()
    expect(done).not.toContain('copy')
  })

  test.each<[string, Partial<Deploying>, string[], RegExp]>([
    [
      'something is wrong',
      { examine: async () => [{ state: 'wrong', text: 'no file' }] },
      [],
      /^Nothing was deployed: something above is wrong/,
    ],
    ['the description is refused', { cdk: async () => false }, [], /^Nothing was deployed: the description/],
    [
      'somebody types another stage',
      { ask: async () => 'dev' },
      ['synth --quiet', 'diff --method change-set'],
      /^Nothing was deployed\n {2}You typed/,
    ],
    ['nobody is there to answer', { ask: async () => '' }, ['synth --quiet', 'diff --method change-set'], /^Nothing was deployed/],
  ])('changes nothing when %s', async (_, changes, steps, words) => {
    const { run, done } = rehearsal(changes)
    await expect(run()).rejects.toThrow(words)
    expect(done).toEqual(steps)
  })

  test('that fails half-way says that the version before goes on serving, and touches no secret', async () => {
    const { run, done } = rehearsal({ cdk: async (what) => what !== 'deploy' })
    await expect(run()).rejects.toThrow(/the version before goes on serving\n {2}Read the reason above/)
    expect(done).toEqual([])
  })

  test('that fails the first time says that nothing serves yet', async () => {
    const { run } = rehearsal({ cdk: async (what) => what !== 'deploy', outputs: async () => undefined })
    await expect(run()).rejects.toThrow(/^The first deployment failed: nothing serves yet, and nobody was texted\n/)
  })
})
