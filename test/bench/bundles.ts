/** Measures how large the bundles are and how long a fresh process takes to import one, as ratios to a bundle of the libraries alone. */
import { statSync } from 'node:fs'
import { packedFiles } from '../../infra/packing.ts'
import { functionNames } from '../../infra/routes.ts'
import { type Bundle, builtAlike, deployed } from './built.ts'
import { startChild } from './child.ts'
import { atMost, exactly, type Measure } from './measurement.ts'
import { median } from './statistics.ts'

const sizes = { full: 21, quick: 3 } as const
const goals = { webhooks: 1.6, console: 1.8, imported: 1.25, wordsKiB: 400 } as const
const kib = (bytes: number): number => bytes / 1024

/** Words that people use, as data: how texts are read, and what we say. Counted apart, because a language more is no fault. */
const wordFiles = /^shared\/domain\/words\/([a-z]{2}\/.*|patterns\/.*|worth|names|likeness-weights)\.ts$/
const textsFile = 'texts.json.br'
/** Only this file makes the carrier's client; the signature check is another one. */
const carrierClient = 'node_modules/twilio/lib/rest/Twilio.js'

const inside = ({ inputs }: Bundle, file: RegExp): number =>
  Object.entries(inputs).reduce((sum, [name, { bytesInOutput }]) => sum + (file.test(name) ? bytesInOutput : 0), 0)

export const measureBundles: Measure = async (size) => {
  const bundles = await deployed(...functionNames)
  const reference = await builtAlike(new URL('reference.ts', import.meta.url))
  const words = inside(bundles.webhooks, wordFiles)
  // Each of them must be there, or words that moved would be counted as code.
  const beside = [textsFile, ...packedFiles].map((file) => statSync(new URL(file, bundles.webhooks.url)).size)
  const withClient = functionNames.filter((name) => (bundles[name].inputs[carrierClient]?.bytesInOutput ?? 0) > 0)
  const imported = await importTimes(bundles.webhooks, reference, sizes[size])
  const code = (bundle: Bundle) => bundle.bytes - inside(bundle, wordFiles)
  return {
    title: 'Bundles and cold start',
    how: [
      'The reference is a bundle of hono, zod and the clients for DynamoDB, SQS, KMS and SSM, each used once, built with the options of the',
      'deployed functions. Sizes are minified bytes before compression; word data (how texts are read, and what we say) are counted apart.',
      `Import: a fresh process imports the bundle and says how long that took, wall time, ${sizes[size]} times each in turns, the median.`,
    ].join('\n'),
    notSaid:
      'A cold start on Lambda also fetches the bundle, starts Node, and opens the secrets with two calls; none of that is here. The files were in the cache of this machine.',
    figures: [
      atMost('webhooks bundle without word data, to the reference', code(bundles.webhooks) / reference.bytes, goals.webhooks, '×'),
      atMost('console bundle without word data, to the reference', code(bundles.console) / reference.bytes, goals.console, '×'),
      atMost('word data in the webhooks bundle and beside it', kib(beside.reduce((sum, each) => sum + each, words)), goals.wordsKiB, 'KiB'),
      exactly("functions that carry the carrier's whole client", withClient.join(', '), 'worker'),
      atMost('import of the webhooks bundle, to the reference', imported.ours / imported.reference, goals.imported, '×'),
      { what: 'the same in time: webhooks, reference', shown: `${imported.ours.toFixed(0)} ms, ${imported.reference.toFixed(0)} ms` },
      { what: 'the reference', shown: `${kib(reference.bytes).toFixed(0)} KiB` },
      ...functionNames.map((name) => ({ what: `the ${name} bundle`, shown: `${kib(bundles[name].bytes).toFixed(0)} KiB` })),
    ],
  }
}

async function importTimes(ours: Bundle, reference: Bundle, times: number): Promise<{ ours: number; reference: number }> {
  const measured: { ours: number[]; reference: number[] } = { ours: [], reference: [] }
  // The first of each fills the cache of the file system.
  await importTime(ours)
  await importTime(reference)
  for (let n = 0; n < times; n++) {
    measured.ours.push(await importTime(ours))
    measured.reference.push(await importTime(reference))
  }
  return { ours: median(measured.ours), reference: median(measured.reference) }
}

async function importTime({ url }: Bundle): Promise<number> {
  const child = await startChild(new URL('imports.ts', import.meta.url))
  const ms = await child.ask<number>('import', url)
  await child.close()
  return ms
}
