/** Whoever is entered is invited, once, before they are entered (R43). */
import { AdminCreateUserCommand, CognitoIdentityProviderClient, UsernameExistsException } from '@aws-sdk/client-cognito-identity-provider'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, test } from 'vitest'
import { withInvitations } from '../../../shared/adapters/aws/accounts.ts'
import { dynamoStaffBook } from '../../../shared/adapters/dynamo/staff-book.ts'
import { createVault } from '../../../shared/adapters/vault.ts'
import { memoryTable } from '../../support/memory-table.ts'

const ana = { email: ' Ana@example.org ', name: 'Ana', role: 'treatment' as const, phone: '+16175550112', disabled: false }

function open() {
  const service = mockClient(CognitoIdentityProviderClient)
  const vault = createVault({ programmeKey: Buffer.alloc(32, 1), peppers: [{ version: '1', key: Buffer.alloc(32, 2) }] })
  const book = withInvitations(
    dynamoStaffBook(memoryTable(Date.now), vault),
    new CognitoIdentityProviderClient({ region: 'us-east-1' }),
    'pool',
  )
  return { service, book }
}

test('the invitation goes to the address as it will be compared, and the address counts as verified', async () => {
  const { service, book } = open()
  service.on(AdminCreateUserCommand).resolves({})
  expect(await book.enter(ana)).toMatchObject({ email: 'ana@example.org' })
  expect(service.commandCalls(AdminCreateUserCommand).map(({ args }) => args[0].input)).toEqual([
    {
      UserPoolId: 'pool',
      Username: 'ana@example.org',
      UserAttributes: [
        { Name: 'email', Value: 'ana@example.org' },
        { Name: 'email_verified', Value: 'true' },
      ],
      DesiredDeliveryMediums: ['EMAIL'],
    },
  ])
})

test('who has an account already is entered all the same', async () => {
  const { service, book } = open()
  service.on(AdminCreateUserCommand).rejects(new UsernameExistsException({ message: '', $metadata: {} }))
  expect(await book.enter(ana)).toMatchObject({ email: 'ana@example.org' })
})

test('who could not be invited is not entered, and can be entered again', async () => {
  const { service, book } = open()
  service.on(AdminCreateUserCommand).rejectsOnce(new Error('the service is down')).resolves({})
  await expect(book.enter(ana)).rejects.toThrow('the service is down')
  expect(await book.byEmail('ana@example.org')).toBeUndefined()
  expect(await book.enter(ana)).toMatchObject({ name: 'Ana' })
})
