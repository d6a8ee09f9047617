import { expect, test } from 'vitest'
import { newContact } from '../../shared/domain/newcomer.ts'
import { contextAt, now } from '../support/domain.ts'

test.each([
  ['a stranger begins with nothing', undefined, { consent: { consent: 'none' } }],
  [
    'a number that stopped begins stopped, since then',
    { since: '2025-01-01T00:00:00.000Z' },
    { consent: { consent: 'opted-out', since: '2025-01-01T00:00:00.000Z' }, consentAt: '2025-01-01T00:00:00.000Z' },
  ],
])('%s', (_, suppression, consent) =>
  expect(newContact('+16175550123', suppression, contextAt())).toStrictEqual({
    id: 'a.k7',
    life: 'life-2',
    code: 'C1-23',
    version: 0,
    consentSerial: 0,
    address: '+16175550123',
    team: 'harm-reduction',
    language: 'en',
    createdAt: now,
    ...consent,
    conversation: { state: 'quiet' },
    invitations: [],
    expiresAt: '2027-02-22T14:00:00.000Z',
  }),
)
