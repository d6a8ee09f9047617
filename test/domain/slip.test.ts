import { expect, test } from 'vitest'
import { isOneSlip } from '../../shared/domain/words/slip.ts'

test.each([
  ['a letter too many', 'unsubscribbe', 'unsubscribe', true],
  ['a letter too few', 'unsubcribe', 'unsubscribe', true],
  ['another letter', 'unsubscrive', 'unsubscribe', true],
  ['two neighbours swapped', 'unsubscirbe', 'unsubscribe', true],
  ['a last letter too many', 'unsubscribed', 'unsubscribe', true],
  ['a last letter too few', 'unsubscrib', 'unsubscribe', true],
  ['no slip at all, which is the word itself', 'unsubscribe', 'unsubscribe', false],
  ['two slips', 'unsubcrive', 'unsubscribe', false],
  ['a wrong first letter', 'insubscribe', 'unsubscribe', false],
  ['a short word, which is too near to others', 'quiet', 'quit', false],
  ['a word much longer', 'unsubscribes me', 'unsubscribe', false],
  ['nothing', '', 'unsubscribe', false],
])('%s', (_, typed, word, slipped) => expect(isOneSlip(typed, word)).toBe(slipped))
