import { describe, expect, test } from 'vitest'
import * as retention from '../../shared/domain/retention.ts'

const at = '2026-11-24T14:00:00.000Z'
const kept = { messageDays: 14, contactDays: 90 }

describe('how long things are kept', () => {
  test.each([
    ['the words of a text: two weeks', retention.messageExpires(at, kept), '2026-12-08T14:00:00.000Z'],
    ['a contact: ninety days from their last text', retention.contactExpires(at, kept), '2027-02-22T14:00:00.000Z'],
    ['a contact of a programme that keeps less', retention.contactExpires(at, { ...kept, contactDays: 30 }), '2026-12-24T14:00:00.000Z'],
    ['what TTL takes if forgetting did not: two weeks later', retention.secondNet(at), '2026-12-08T14:00:00.000Z'],
    ['proof: five years, leap days included', retention.proofExpires(at), '2031-11-28T14:00:00.000Z'],
    ['what was handled: thirty days', retention.handledExpires(at), '2026-12-24T14:00:00.000Z'],
    ['how a drill went: four hundred days', retention.drillExpires(at), '2027-12-29T14:00:00.000Z'],
    ['who did what: six years, leap days included', retention.auditExpires(at), '2032-11-28T14:00:00.000Z'],
    ['the copy of a text at the carrier: ten minutes', retention.carrierCopyErased(at), '2026-11-24T14:10:00.000Z'],
    [
      'the copy of a text without a receipt: until we can just still read it',
      retention.copyErasedBy({ expiresAt: at }),
      '2026-11-24T02:00:00.000Z',
    ],
  ])('%s', (_, found, expected) => expect(found).toBe(expected))
})
