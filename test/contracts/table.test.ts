/** Every Table keeps the same contract. */
import { describe } from 'vitest'
import { canCompare } from '../support/dynamodb-local.ts'
import { openEmbedded, openMemory, openReference } from '../support/open-tables.ts'
import { tableContract } from './table-contract.ts'

tableContract('memory', openMemory)
tableContract('the embedded DynamoDB', openEmbedded)
describe.runIf(canCompare())('with Java', () => {
  tableContract('DynamoDB Local', openReference)
})
