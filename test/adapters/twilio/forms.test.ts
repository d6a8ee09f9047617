/** Twilio's forms: what is a text for us, what a receipt, and what neither (F25–F32, T5). */
import { describe, expect, test } from 'vitest'
import { parseForm, readInbound, readReceipt, readRef, refText } from '../../../shared/adapters/twilio/forms.ts'

const line = '+16175550199'
const now = '2026-11-24T14:00:00.000Z'
/** As Twilio sends it for a long code, shortened to what matters. */
const captured =
  'ToCountry=US&ToState=MA&SmsMessageSid=SM1&NumMedia=0&SmsSid=SM1&SmsStatus=received&Body=hello+there&To=%2B16175550199&NumSegments=1&MessageSid=SM1&AccountSid=AC1&From=%2B16175550123&ApiVersion=2010-04-01'
const inbound = (change: Record<string, string>) => readInbound({ ...parseForm(captured).form, ...change }, line, now)

describe('an inbound form', () => {
  test('is a text, received when our edge had it', () =>
    expect(inbound({})).toEqual({
      read: 'text',
      text: { sid: 'SM1', from: '+16175550123', body: 'hello there', pictures: 0, receivedAt: now },
    }))

  test.each([
    ['what the carrier did with it', { OptOutType: 'STOP' }, { optOutType: 'STOP' }],
    ['how many pictures came', { NumMedia: '10' }, { pictures: 10 }],
    ['no picture, when the count is none', { NumMedia: 'many' }, { pictures: 0 }],
    ['an empty text', { Body: '' }, { body: '' }],
    ['half an emoji as a sign of its own', { Body: 'ok \ud83d' }, { body: 'ok \ufffd' }],
    ['control characters as they are', { Body: 'a\u0000b' }, { body: 'a\u0000b' }],
  ])('has %s', (_, change, expected) => expect(inbound(change)).toMatchObject({ read: 'text', text: expected }))

  test('has no word of the carrier that we do not know', () =>
    expect(inbound({ OptOutType: 'MAYBE' })).not.toHaveProperty('text.optOutType'))

  test.each([
    ['without a sid is malformed', { MessageSid: '' }, 'malformed'],
    ['with a sid longer than any is malformed', { MessageSid: 'S'.repeat(65) }, 'malformed'],
    ['without a sender is malformed', { From: '' }, 'malformed'],
    ['without a line is malformed', { To: '' }, 'malformed'],
    ['to another line is not for us', { To: '+16175550198' }, 'unknown-line'],
    ['from a short code is not from a phone', { From: '12345' }, 'not-a-phone'],
    ['from a name is not from a phone', { From: 'BANK' }, 'not-a-phone'],
    ['from another channel is not from a phone', { From: 'whatsapp:+16175550123' }, 'not-a-phone'],
  ])('%s', (_, change, read) => expect(inbound(change)).toEqual({ read }))
})

describe('a form', () => {
  test('with a key twice is none, and the signature still covers both', () => {
    const { form, values } = parseForm('Body=a&Body=b&To=c')
    expect(form).toBeUndefined()
    expect({ ...values }).toEqual({ Body: ['a', 'b'], To: 'c' })
  })
  test.each([
    ['a broken escape is left as it stands', 'Body=%ZZ', '%ZZ'],
    ['a lone per cent sign too', 'Body=100%', '100%'],
    ['broken UTF-8 becomes a sign of its own', 'Body=%FF', '\ufffd'],
    ['an overlong one too', 'Body=%C0%AF', '\ufffd\ufffd'],
  ])('%s', (_, body, expected) => expect(parseForm(body).form?.Body).toBe(expected))
  test('may name a field as objects do, and that is a field like any other', () => {
    const { form } = parseForm('__proto__=1&constructor=2&toString=3')
    expect(Object.keys(form ?? {})).toEqual(['__proto__', 'constructor', 'toString'])
    expect(parseForm('Body=a').form?.constructor).toBeUndefined()
  })
})

const ref = { contact: 'a.0123456789abcdefghij_-', message: '01M86XPDR0GGGGGGGGGGGGGGGG' }

describe('our name for a message', () => {
  test('is read as it was written', () => expect(readRef(refText(ref))).toEqual(ref))
  test('of a contact under a longer pepper version too', () =>
    expect(readRef(refText({ ...ref, contact: `zz09.${ref.contact.slice(2)}` }))).toBeDefined())
  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['half of one', ref.message],
    ['one with a number in it', `+16175550123~${ref.message}`],
    ['one that would name another item', `a.0123456789abcdefghij_-#X~${ref.message}`],
    ['one with a line break behind it', `${refText(ref)}\n`],
  ])('is not %s', (_, text) => expect(readRef(text)).toBeUndefined())
})

describe('a receipt', () => {
  const receipt = (form: Record<string, string>, of: string | undefined = refText(ref)) => readReceipt(form, of)
  test.each([
    ['queued', 'sent'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
  ])('%s is %s', (status, state) =>
    expect(receipt({ MessageSid: 'SM1', MessageStatus: status })).toEqual({ ref, providerId: 'SM1', state }),
  )
  test.each([
    ['undelivered with a code', { MessageStatus: 'undelivered', ErrorCode: '30005' }, { state: 'undelivered', kind: 'number-gone' }],
    ['undelivered without one', { MessageStatus: 'undelivered' }, { state: 'undelivered', kind: 'unknown' }],
    ['failed', { MessageStatus: 'failed', ErrorCode: '30034' }, { state: 'failed', kind: 'unregistered' }],
    ['a code beside a state that is no failure says nothing', { MessageStatus: 'delivered', ErrorCode: '30005' }, { state: 'delivered' }],
  ])('%s', (_, form, expected) => expect(receipt({ MessageSid: 'SM1', ...form })).toEqual({ ref, providerId: 'SM1', ...expected }))
  test.each([
    ['with a state that we do not know', { MessageSid: 'SM1', MessageStatus: 'partially_delivered' }, refText(ref)],
    ['with a state that every object has', { MessageSid: 'SM1', MessageStatus: 'constructor' }, refText(ref)],
    ['without a state', { MessageSid: 'SM1' }, refText(ref)],
    ['without a sid', { MessageStatus: 'sent' }, refText(ref)],
    ['of a message that we did not name', { MessageSid: 'SM1', MessageStatus: 'sent' }, 'x'],
  ])('%s says nothing', (_, form, of) => expect(receipt(form, of)).toBeUndefined())
})
