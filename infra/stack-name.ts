/** How the stack of a stage is called. Apart, because operations look it up without loading the whole CDK. */
import type { StageName } from './stages.ts'

/** `stackName('prod') // 'Warmline-prod'` */
export const stackName = (stage: StageName): string => `Warmline-${stage}`
/** Where the secrets of a stage lie. Made once by `npm run deploy`, because CloudFormation cannot make random bytes and must never overwrite them. */
export const secretsParameter = (stage: StageName): string => `/warmline/${stage}/secrets`
