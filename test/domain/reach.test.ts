/** How somebody is paged: by their first choice once it is proven, on two channels at once until then. */
import { describe, expect, test } from 'vitest'
import type { Channel } from '../../shared/domain/escalation.ts'
import {
  channelsFor,
  disproven,
  isPushService,
  type PagedBy,
  proven,
  Subscription,
  unchosen,
  withBrowser,
  withoutBrowser,
} from '../../shared/domain/reach.ts'

const now = '2026-11-24T14:00:00.000Z'
const before = '2026-08-26T14:00:00.000Z'
const all: Channel[] = ['sms', 'email', 'push']
const by = (first: Channel, confirmed: PagedBy['confirmed'] = {}): PagedBy => ({ first, confirmed, subscriptions: [] })

describe('a page goes', () => {
  test.each<[string, PagedBy, Channel[], Channel[]]>([
    ['on two at once while nothing is proven', unchosen, all, ['sms', 'email']],
    ['on their first choice and one more while it is not proven', by('push', { sms: now }), all, ['push', 'sms']],
    ['on their first choice alone once it is proven', by('push', { push: now }), all, ['push']],
    ['on two again when the proof is ninety days old', by('sms', { sms: before }), all, ['sms', 'email']],
    ['on what is left where their first choice has no address', by('push'), ['sms', 'email'], ['sms', 'email']],
    ['on the next one alone where that is proven and the first has no address', by('push', { sms: now }), ['sms', 'email'], ['sms']],
    ['on one where there is only one', unchosen, ['email'], ['email']],
    ['nowhere where there is none', unchosen, [], []],
  ])('%s', (_, chosen, possible, channels) => expect(channelsFor(chosen, possible, now)).toEqual(channels))
})

test('what proved itself and then failed is unproven', () => {
  const sure = proven(unchosen, 'sms', now)
  expect(channelsFor(sure, all, now)).toEqual(['sms'])
  expect(disproven(sure, 'sms')).toEqual(unchosen)
})

describe('a push service', () => {
  test.each([
    ['https://fcm.googleapis.com/fcm/send/x', true],
    ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
    ['https://web.push.apple.com/x', true],
    ['https://db5p.notify.windows.com/w/?token=x', true],
    ['http://fcm.googleapis.com/x', false],
    ['https://fcm.googleapis.com:8443/x', false],
    ['https://fcm.googleapis.com.evil.example/x', false],
    ['https://evil.example/fcm.googleapis.com', false],
    ['https://fcm.googleapis.com@evil.example/x', false],
    ['http://169.254.169.254/latest', false],
    ['http://127.0.0.1:9001/2018-06-01/runtime', false],
  ])('at %s: %s (T16)', (endpoint, is) => expect(isPushService(endpoint, false)).toBe(is))
  test('may be on this machine where everything is', () => expect(isPushService('http://127.0.0.1:9001/x', true)).toBe(true))
  test('is no other one there either', () => expect(isPushService('http://169.254.169.254/x', true)).toBe(false))
})

describe('browsers', () => {
  const browser = (n: number) => ({
    endpoint: `https://push.example.org/${n}`,
    keys: { p256dh: 'p'.repeat(87), auth: `${'a'.repeat(22)}` },
  })
  const six = [1, 2, 3, 4, 5, 6].reduce((chosen, n) => withBrowser(chosen, browser(n)), unchosen)
  test('the sixth takes the place of the oldest', () =>
    expect(six.subscriptions.map(({ endpoint }) => endpoint.at(-1))).toEqual(['2', '3', '4', '5', '6']))
  test('one that asks again is there once', () => expect(withBrowser(six, browser(4)).subscriptions).toHaveLength(5))
  test('one that is gone is woken no more', () => expect(withoutBrowser(six, browser(4).endpoint).subscriptions).toHaveLength(4))
  test.each([
    ['no address', { endpoint: 'push', keys: browser(1).keys }],
    ['no keys', { endpoint: 'https://push.example.org/1', keys: {} }],
    ['keys that are none', { endpoint: 'https://push.example.org/1', keys: { p256dh: '<script>', auth: 'x' } }],
  ])('one with %s is none', (_, given) => expect(Subscription.safeParse(given).success).toBe(false))
})
