/** The search for leaks finds what it must, and nothing where there is nothing: otherwise its silence would prove nothing. */
import { describe, expect, test } from 'vitest'
import { leaksIn, markOf, mostPeople, personPhone } from './leaks.ts'

const [mark, phone] = [markOf(42), personPhone(42)]
const utf16 = (text: string, order: 'le' | 'be') => (order === 'le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16())
const base64 = (text: string, before = '') => Buffer.from(`${before}${text}`).toString('base64')
const line = (said: string) => `{"at":"2026-11-24T14:00:00.000Z","event":"job.failed","error":"${said}"}`

test('there are a thousand phones, all different, and they are nobody’s', () => {
  const phones = Array.from({ length: 1000 }, (_, n) => personPhone(n))
  expect(mostPeople).toBeGreaterThanOrEqual(1000)
  expect(new Set(phones).size).toBe(1000)
  expect(phones.filter((each) => !/^\+1[2-9]\d{2}55501\d\d$/.test(each))).toEqual([])
})

describe('a leak is seen', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['as it is', line(mark), 'a mark'],
    ['in capitals', line(mark.toUpperCase()), 'a mark'],
    ['cut short', line(mark.slice(0, -4)), 'a mark'],
    ['inside a URL', `/console/contacts/A1-11?draft=i%20am${encodeURIComponent(mark)}`, 'a mark'],
    ['inside JSON inside JSON', JSON.stringify(JSON.stringify({ body: `"${mark}"` })), 'a mark'],
    ['in base64', line(base64(mark)), 'a mark in base64'],
    ['in base64 after one letter', line(base64(mark, 'a')), 'a mark in base64'],
    ['in base64 after two letters', line(base64(mark, 'ab')), 'a mark in base64'],
    ['in the alphabet of URLs', line(Buffer.from(`<<<${mark}???`).toString('base64url')), 'a mark in base64'],
    ['in hexadecimal', line(Buffer.from(`x${mark}`).toString('hex')), 'a mark in hexadecimal'],
    ['in UTF-16, low byte first', utf16(line(mark), 'le'), 'a mark'],
    ['in UTF-16, high byte first', utf16(line(mark), 'be'), 'a mark'],
    ['among bytes that are no text', Buffer.concat([Buffer.from([0, 255, 7]), Buffer.from(mark), Buffer.from([0, 1])]), 'a mark'],
    ['a number in E.164', line(phone), 'a number'],
    ['a number without its plus', line(phone.slice(1)), 'a number'],
    ['a national number', line(phone.slice(2)), 'a number'],
    ['a number with dashes', line(phone.replace(/\+1(\d{3})(\d{3})/, '$1-$2-')), 'a number'],
    ['a number with spaces', line(phone.replace(/\+1(\d{3})(\d{3})/, '+1 $1 $2 ')), 'a number'],
    ['a number with brackets', line(phone.replace(/\+1(\d{3})(\d{3})/, '($1) $2-')), 'a number'],
    ['a number with dots', line(phone.replace(/\+1(\d{3})(\d{3})/, '$1.$2.')), 'a number'],
    ['a number in a URL', `/phones/${encodeURIComponent(phone)}/messages`, 'a number'],
    ['a number in base64', line(base64(phone)), 'a number in base64'],
    ['a number in base64 in the middle of a form', line(base64(`{"From":"${phone}"}`)), 'a number in base64'],
    ['a number in hexadecimal', line(Buffer.from(`to ${phone}`).toString('hex')), 'a number in hexadecimal'],
    ['a number in UTF-16', utf16(line(phone), 'le'), 'a number'],
    ['seven digits', line(`…${phone.slice(-7)}`), 'the last seven digits'],
    ['seven digits with a dash', line(`call ${phone.slice(-7, -4)}-${phone.slice(-4)}.`), 'the last seven digits'],
  ])('%s', (_, bytes, what) => {
    expect(leaksIn('log', bytes).map((leak) => leak.what)).toContain(what)
  })
})

describe('it stays silent', () => {
  test.each<[string, string]>([
    [
      'about the line, its staff and its programme',
      'Harbor Outreach 617-555-0100, line +16175550199, staff +16175550111 +16175550112 (617) 555-0113',
    ],
    ['about ids that hold such digits', 'SM0055501239fa55501ab, a.k7HxQ55501zz, 01JDJ5550142AAAAAAAAAAAAAA'],
    ['about ten digits of a signature', 'Signature=1dd54420cdee88b115f303555012346c94f5095e62aec0ee784b1691153'],
    ['about an instant', '2026-11-24T14:00:55.550Z'],
    ['about nothing', ''],
  ])('%s', (_, text) => expect(leaksIn('log', text)).toEqual([]))
})
