/** Who may import whom (docs/rules of layering: CONTRIBUTING.md). `test/tooling/layering.test.ts` proves that these rules see the code. */

/** Pure libraries a rule may use: no clock, no I/O, no environment. */
const pureLibraries = ['zod', 'temporal-polyfill', 'libphonenumber-js', 'sms-segments-calculator', 'intl-messageformat']
const npm = (names) => `(^|node_modules/)(${names.join('|')})(/|$)`
const sdkClients = npm(['@aws-sdk', '@smithy', 'twilio', 'openid-client'])
/** The one file of a function where adapters are built. */
const wiring = '^functions/[^/]+/index\\.tsx?$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** What a handler needs at its door, before any use case: the carrier's forms and signatures. Both are pure; neither holds a client. */
const doors = '^shared/adapters/twilio/(forms|signature)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'domain-is-pure',
      'A rule of the domain imports the domain and pure libraries only.',
      { path: '^shared/domain/' },
      {
        pathNot: ['^shared/domain/', npm(pureLibraries)],
      },
    ),
    rule(
      'app-knows-ports-only',
      'A use case imports the domain, its own ports and the programme, never an adapter or an SDK.',
      { path: '^shared/app/' },
      {
        pathNot: ['^shared/(app|domain)/', '^shared/program\\.ts$', npm([...pureLibraries, 'ulid'])],
      },
    ),
    rule(
      'adapters-know-ports',
      'An adapter implements a port: it imports ports, the domain, SDKs, and the type of what it hands to a use case; never the use case.',
      { path: '^shared/adapters/' },
      {
        path: '^(functions|local|infra|operations|scripts|test|shared)/',
        dependencyTypesNot: ['type-only'],
        pathNot: ['^shared/(adapters|domain)/', '^shared/app/ports\\.ts$', '^shared/program\\.ts$'],
      },
    ),
    rule(
      'adapters-are-built-in-index',
      'Only functions/*/index.ts, local/, operations/ and tests build adapters.',
      { pathNot: [wiring, '^(local|operations|test|shared/adapters)/'] },
      {
        path: '^shared/adapters/',
        pathNot: doors,
      },
    ),
    rule(
      'handlers-hold-no-sdk',
      'A handler verifies, parses, hands over and answers; clients are built in index.ts.',
      { path: '^functions/', pathNot: wiring },
      {
        path: sdkClients,
      },
    ),
    rule(
      'functions-stand-alone',
      'Each function is a bundle of its own; what two of them need lives in shared/.',
      { path: '^functions/([^/]+)/' },
      {
        path: '^functions/',
        pathNot: '^functions/$1/',
      },
    ),
    rule(
      'shared-is-below',
      'shared/ does not know what is built on it.',
      { path: '^shared/' },
      { path: '^(functions|infra|local|operations|scripts|test)/' },
    ),
    rule(
      'local-never-ships',
      'Nothing that is deployed imports the local runner or what an operator runs.',
      { path: '^(functions|shared|infra)/' },
      { path: '^(local|operations)/' },
    ),
    rule('no-test-in-code', 'Code never imports a test.', { pathNot: '^test/' }, { path: '^test/' }),
    rule('no-cycle', 'Two files that need each other are one subject or have a third one between them.', {}, { circular: true }),
    rule(
      'no-orphan',
      'A file that nothing imports and that imports nothing is forgotten.',
      {
        orphan: true,
        pathNot: ['^test/', '^scripts/', '^operations/run/', '^local/main\\.ts$', wiring, '^functions/[^/]+/assets/', '\\.d\\.ts$'],
      },
      {},
    ),
    rule(
      'no-drawer',
      'A name says the subject; utils, helpers, common and types are drawers.',
      {},
      {
        path: '(^|/)(utils?|helpers?|common|types)(\\.[jt]sx?|\\.mjs|/)',
        pathNot: 'node_modules',
      },
    ),
    rule(
      'resolvable',
      'An import that cannot be found escapes every other rule.',
      {},
      {
        couldNotResolve: true,
        // Types only: there is no package behind the name.
        pathNot: '^aws-lambda$',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)test/tooling/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
    },
  },
}
