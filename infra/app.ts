/** What `cdk` runs: builds the functions, then describes one deployment. */
import { App } from 'aws-cdk-lib'
import { bundle } from './bundling.ts'
import { WarmlineStack } from './stack.ts'

const assets = '.build'
await bundle(assets)
new WarmlineStack(new App(), 'Warmline', { assets, terminationProtection: true })
