/** The ladder: who is paged when, and when it is over (R7, R9, R10). */
import { describe, expect, test } from 'vitest'
import { acknowledge, type Climbing, climb, cry, isOpen, type Ladder, pageFailed, type Reach } from '../../shared/domain/escalation.ts'
import { plus } from '../../shared/domain/time.ts'
import { programme } from '../support/world.ts'

const now = '2026-11-24T14:00:00.000Z'
const at = (minutes: number) => plus(now, { minutes })
const everybody: Climbing['onCall'] = { primary: 'ana', backup: 'ben', supervisors: ['sam', 'sue'] }
const bySms: Reach = { ana: ['sms'], ben: ['sms'], sam: ['sms'], sue: ['sms'], emergency: ['email'] }
const opened = cry(undefined, 'ladder-1', now)

const climbed = (ladder: Ladder, minutes: number, more: Partial<Climbing> = {}) => {
  let drawn = 0
  const another = () => `m${minutes}-${++drawn}`
  return climb(ladder, { rungs: programme.escalation, onCall: everybody, reach: bySms, now: at(minutes), another, ...more })
}
const told = ({ pages }: ReturnType<typeof climb>) => pages.map(({ step, to, channel }) => `${step}: ${to} by ${channel}`)

describe('a ladder nobody answers (R9)', () => {
  test.each([
    ['pages on-call at once', 0, ['on-call: ana by sms'], 5],
    ['pages nobody before five minutes', 4.99, [], 5],
    ['pages the backup at five', 5, ['backup: ben by sms'], 10],
    ['pages nobody before ten', 9.99, [], 10],
    ['pages every supervisor at ten', 10, ['supervisor: sam by sms', 'supervisor: sue by sms'], 15],
    ['alarms the emergency address at fifteen', 15, ['alarm: emergency by email'], undefined],
    ['has nothing more to climb', 60, [], undefined],
  ])('%s', (_, minutes, pages, next) => {
    let ladder = opened
    for (const before of [0, 5, 10, 15].filter((each) => each < minutes)) ladder = climbed(ladder, before).ladder
    const after = climbed(ladder, minutes)
    expect(told(after)).toEqual(pages)
    expect(after.ladder.nextAt).toBe(next === undefined ? undefined : at(next))
  })

  test('a clock that stood still for twenty minutes climbs every rung together', () =>
    expect(told(climbed(opened, 20))).toEqual([
      'on-call: ana by sms',
      'backup: ben by sms',
      'supervisor: sam by sms',
      'supervisor: sue by sms',
      'alarm: emergency by email',
    ]))

  test('a page names its ladder and its message, and the ladder knows the pages of its last rung', () => {
    const { pages, ladder } = climbed(opened, 0)
    expect(pages).toEqual([{ ladder: 'ladder-1', step: 'on-call', to: 'ana', channel: 'sms', message: 'm0-1' }])
    expect(ladder.woken).toEqual(['ana'])
    expect(ladder.pages).toEqual([{ step: 'on-call', to: 'ana', channel: 'sms', message: 'm0-1' }])
  })
})

describe('a rung without anybody is no wait (R9)', () => {
  const { primary: _, ...noPrimary } = everybody
  test.each<[string, Partial<Climbing>, string[], number | undefined]>([
    ['nobody on call: the backup at once', { onCall: noPrimary }, ['backup: ben by sms'], 10],
    [
      'nobody on call at all: the supervisors and the alarm at once',
      { onCall: { supervisors: ['sam'] } },
      ['supervisor: sam by sms', 'alarm: emergency by email'],
      undefined,
    ],
    ['nobody at all: the alarm at once', { onCall: { supervisors: [] } }, ['alarm: emergency by email'], undefined],
    ['nobody who can be paged: the alarm at once', { reach: { emergency: ['email'] } }, ['alarm: emergency by email'], undefined],
    ['on-call has no phone and no other way: the backup at once', { reach: { ...bySms, ana: [] } }, ['backup: ben by sms'], 10],
  ])('%s', (_, more, pages, next) => {
    const after = climbed(opened, 0, more)
    expect(told(after)).toEqual(pages)
    expect(after.ladder.nextAt).toBe(next === undefined ? undefined : at(next))
  })

  test('nobody is on call any more after somebody was paged: the alarm keeps its time', () =>
    expect(told(climbed(climbed(opened, 0).ladder, 10, { onCall: { supervisors: ['sam'] } }))).toEqual(['supervisor: sam by sms']))

  test('somebody on two channels is paged on both at once', () =>
    expect(told(climbed(opened, 0, { reach: { ...bySms, ana: ['push', 'sms'] } }))).toEqual([
      'on-call: ana by push',
      'on-call: ana by sms',
    ]))

  test('more supervisors than a transaction holds are cut off, so that the page goes out at all', () => {
    const many = Array.from({ length: 90 }, (_, n) => `s${n}`)
    const reach = Object.fromEntries(many.map((id) => [id, ['sms' as const]]))
    expect(climbed(opened, 0, { onCall: { supervisors: many }, reach }).pages).toHaveLength(20)
  })
})

describe('another cry for help', () => {
  const climbedOnce = climbed(opened, 0).ladder
  const exhausted = [5, 10, 15].reduce((ladder, minutes) => climbed(ladder, minutes).ladder, climbedOnce)
  test('joins the ladder that is being climbed, so that a hundred texts are one page', () =>
    expect(Array.from({ length: 100 }).reduce<Ladder>((ladder) => cry(ladder, 'other', at(1)), climbedOnce)).toBe(climbedOnce))
  test.each([
    ['that somebody had', acknowledge(climbedOnce, 'ana', at(1))],
    ['that was climbed to its end and that nobody took', exhausted],
  ])('begins a new ladder after one %s', (_, before) =>
    expect(cry(before, 'ladder-2', at(30))).toEqual({ id: 'ladder-2', since: at(30), rung: 0, nextAt: at(30), pages: [], woken: [] }),
  )
})

describe('a page that reached nobody (R9)', () => {
  const onTwo = (...channels: Reach[string]) => climbed(opened, 0, { reach: { ...bySms, ana: channels } }).ladder
  test.each<[string, Ladder, string[], boolean]>([
    ['the only one', onTwo('sms'), ['m0-1'], true],
    ['one of two, the other may still wake them', onTwo('push', 'sms'), ['m0-1'], false],
    ['both of two', onTwo('push', 'sms'), ['m0-1', 'm0-2'], true],
    ['the text, where the mail was taken: nobody wakes of a mail', onTwo('sms', 'email'), ['m0-1'], true],
    ['the mail, where the text is on its way', onTwo('sms', 'email'), ['m0-2'], false],
    ['a mail that was the only way', onTwo('email'), ['m0-1'], true],
    ['one of another ladder', onTwo('sms'), ['m9-9'], false],
  ])('%s', (_, ladder, failed, atOnce) => {
    const after = failed.reduce((before, message) => pageFailed(before, message, at(1)), ladder)
    expect(after.nextAt).toBe(at(atOnce ? 1 : 5))
    expect(failed.reduce((before, message) => pageFailed(before, message, at(2)), after)).toBe(after)
  })

  test('moves the ladder on once; the rung after it has its own time', () => {
    const failed = pageFailed(onTwo('sms'), 'm0-1', at(1))
    const next = climbed(failed, 1)
    expect(told(next)).toEqual(['backup: ben by sms'])
    expect(next.ladder.nextAt).toBe(at(10))
  })

  test('changes nothing once somebody has it', () => {
    const taken = acknowledge(onTwo('sms'), 'ana', at(1))
    expect(pageFailed(taken, 'm0-1', at(2))).toBe(taken)
  })
})

test('what somebody has is open no more, and nothing of it is climbed', () => {
  const taken = acknowledge(climbed(opened, 0).ladder, 'ben', at(2))
  expect(isOpen(taken)).toBe(false)
  expect(taken.acknowledged).toEqual({ by: 'ben', at: at(2) })
  expect(climbed(taken, 60)).toEqual({ ladder: taken, pages: [] })
  expect(isOpen(undefined)).toBe(false)
})
