/** The rota keeps the same contract on every Table. */
import { describe } from 'vitest'
import { canCompare } from '../support/dynamodb-local.ts'
import { openEmbedded, openMemory, openReference } from '../support/open-tables.ts'
import { rotaContract } from './rota-contract.ts'

rotaContract('the table in memory', openMemory)
rotaContract('the embedded DynamoDB', openEmbedded)
describe.runIf(canCompare())('with Java', () => {
  rotaContract('DynamoDB Local', openReference)
})
