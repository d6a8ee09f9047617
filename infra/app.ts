/** What `cdk` runs: builds the functions, then describes one deployment. */
import { App } from 'aws-cdk-lib'
import { bundle } from './bundling.ts'
import { WarmlineStack } from './stack.ts'

const assets = '.build'
const app = new App()
// `cdk deploy -c stage=prod`: refuses words that nobody reviewed (R35).
const stage: string | undefined = app.node.tryGetContext('stage')
await bundle(assets, { ...(stage === undefined ? {} : { stage }), warn: console.warn })
new WarmlineStack(app, 'Warmline', { assets, terminationProtection: true })
