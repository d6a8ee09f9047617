/** A drill climbs the ladder of a cry for help, is over when somebody took it or the alarm went out, and reaches no survivor (R9). */
import { describe, expect, test } from 'vitest'
import { endedBy, personHere } from '../../shared/domain/acknowledge.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { climbedTo, type Drill, drillCode, endedWith, isDrillCode, isRunning, takenBy } from '../../shared/domain/drill.ts'
import { startDrill } from '../../shared/domain/drill-start.ts'
import type { StaffAct } from '../../shared/domain/happening.ts'
import { MessageClass } from '../../shared/domain/message.ts'
import { unsendableReason } from '../../shared/domain/sendable.ts'
import { onStaffAct } from '../../shared/domain/staff-act.ts'
import { plus } from '../../shared/domain/time.ts'
import { onTimerDue } from '../../shared/domain/timer-due.ts'
import { contextAt, now, outboundOf } from '../support/domain.ts'
import { programme } from '../support/world.ts'

const at = (minutes: number) => plus(now, { minutes })
const begun: Drill = { id: 'test.1', code: 'DRILL-C123', startedAt: now, rungs: [] }
const onCall = { primary: 'ana', backup: 'ben', supervisors: ['sam'] }

/** The test contact as a supervisor's press commits it. */
function started(): Contact {
  const ruling = startDrill(undefined, 'sam', contextAt())
  if (!('decision' in ruling) || !ruling.decision.contact) throw new Error('refused')
  return ruling.decision.contact
}
const reach = { ana: ['sms'], ben: ['sms'], sam: ['sms'] } as const
const climb = (contact: Contact, minutes: number) =>
  onTimerDue({ contact, reach }, { happened: 'timer-due', name: 'escalation' }, contextAt(at(minutes)))

describe('a drill that begins', () => {
  test('is a test contact with the ladder and the timer of a cry for help, without a number, for one day', () => {
    expect(startDrill(undefined, 'sam', contextAt())).toEqual({
      decision: {
        outbound: [],
        consent: [],
        contact: expect.objectContaining({
          code: 'DRILL-C123',
          address: 'drill',
          consent: { consent: 'none' },
          conversation: { state: 'waiting', since: now, urgency: 'urgent' },
          escalation: { id: 'in-1', since: now, rung: 0, nextAt: now, pages: [], woken: [] },
          drill: { id: 'a.k7', code: 'DRILL-C123', startedAt: now, startedBy: 'sam', rungs: [] },
          expiresAt: '2026-11-25T14:00:00.000Z',
        }),
        timers: { retention: '2026-11-25T14:00:00.000Z', escalation: now },
        audit: [{ staff: 'sam', act: 'drill started', at: now }],
        drillAfter: { last: undefined },
      },
    })
  })

  test.each<[string, Drill, boolean]>([
    ['one that climbs', begun, true],
    ['one that was taken', { ...begun, endedAt: at(1), taken: { at: at(1), by: 'on-call' } }, false],
    ['one whose alarm went out', { ...begun, endedAt: at(0) }, false],
    ['one that never came to an end, until its test contact is gone', { ...begun, startedAt: plus(now, { hours: -23.9 }) }, true],
    ['one that never came to an end, a day later', { ...begun, startedAt: plus(now, { hours: -24 }) }, false],
  ])('waits for %s: %s', (_, last, runs) => {
    expect(isRunning(last, now)).toBe(runs)
    const ruling = startDrill(last, 'sam', contextAt())
    if (runs) expect(ruling).toEqual({ refused: 'running', since: last.startedAt })
    else expect(ruling).toMatchObject({ decision: { drillAfter: { last: 'test.1' } } })
  })
})

describe('its code', () => {
  test.each([
    ['K7-42', 'DRILL-K742'],
    ['A0-1234', 'DRILL-A01234'],
  ])('made of %s is %s, and is told from that of a person', (code, drill) => {
    expect(drillCode(code)).toBe(drill)
    expect([isDrillCode(drill), isDrillCode(code)]).toEqual([true, false])
  })
})

describe('the ladder of a drill', () => {
  test('pages as a cry for help does, says that it is a drill, to the emergency address too, and is over with the alarm', () => {
    let contact = started()
    const said: string[] = []
    for (const minutes of [0, 5, 10, 15]) {
      const decision = climb(contact, minutes)
      said.push(...decision.outbound.map(({ page, body }) => `${minutes} ${page?.step}: ${body}`))
      contact = decision.contact ?? contact
    }
    expect(said).toEqual([
      '0 on-call: Harbor Outreach: DRILL-C123 is a drill.',
      '5 backup: Harbor Outreach: DRILL-C123 is a drill.',
      '10 supervisor: Harbor Outreach: DRILL-C123 is a drill.',
      '15 alarm: Harbor Outreach: DRILL-C123 is a drill.',
    ])
    expect(contact.drill).toEqual({
      ...begun,
      id: 'a.k7',
      startedBy: 'sam',
      rungs: [
        { step: 'on-call', at: at(0) },
        { step: 'backup', at: at(5) },
        { step: 'supervisor', at: at(10) },
        { step: 'alarm', at: at(15) },
      ],
      endedAt: at(15),
    })
    expect(contact.conversation).toEqual({ state: 'quiet' })
  })

  test('a clock that stood still pages every rung late and at once, and the record says so', () =>
    expect(climb(started(), 20).contact?.drill?.rungs.map(({ step, at: paged }) => `${step} ${paged}`)).toEqual([
      `on-call ${at(20)}`,
      `backup ${at(20)}`,
      `supervisor ${at(20)}`,
      `alarm ${at(20)}`,
    ]))

  test('a timer that comes after somebody took it pages nobody', () => {
    const { contact } = endedBy(started(), 'ana', contextAt(at(2)))
    expect(climb(contact, 5)).toMatchObject({ outbound: [], timers: { escalation: 'delete' } })
  })

  test.each([
    ['two people of one rung are one rung', ['supervisor', 'supervisor'] as const, false, ['supervisor'], undefined],
    ['the last rung ends it', ['alarm'] as const, true, ['alarm'], at(3)],
    ['nobody was paged', [] as const, false, [], undefined],
  ])('%s', (_, steps, isLast, rungs, endedAt) => {
    const after = climbedTo(begun, steps, isLast, at(3))
    expect(after.rungs.map(({ step }) => step)).toEqual(rungs)
    expect(after.endedAt).toBe(endedAt)
  })
})

describe('"I have it"', () => {
  test.each([
    ['ana', 'on-call'],
    ['ben', 'backup'],
    ['sam', 'supervisor'],
    ['kim', 'somebody else'],
  ])('by %s is told as %s, and by no name', (staff, by) =>
    expect(takenBy(begun, staff, onCall, at(2))).toEqual({ ...begun, taken: { at: at(2), by }, endedAt: at(2) }),
  )
  test('after the alarm is remembered, and does not move the end', () =>
    expect(takenBy({ ...begun, endedAt: at(15) }, 'sam', onCall, at(16))).toMatchObject({ taken: { at: at(16) }, endedAt: at(15) }))
  test('a second time changes nothing', () => {
    const taken = takenBy(begun, 'ana', onCall, at(2))
    expect(takenBy(taken, 'ben', onCall, at(3))).toBe(taken)
  })
  test('ends the ladder, leaves nobody waiting and nothing to say to anybody', () => {
    const ended = endedBy(started(), 'ana', contextAt(at(2)))
    expect(ended).toMatchObject({
      contact: { conversation: { state: 'quiet' }, escalation: { acknowledged: { by: 'ana', at: at(2) } } },
      timers: { escalation: 'delete' },
    })
    expect(personHere(ended.contact, {}, contextAt(at(2)))).toEqual([])
  })
})

describe('what ended it is told once', () => {
  const [taken, lost] = [takenBy(begun, 'ana', onCall, at(2)), climbedTo(begun, ['alarm'], true, at(15))]
  test.each<[string, Drill | undefined, Drill | undefined, ReturnType<typeof endedWith>]>([
    ['somebody took it', begun, taken, { outcome: 'taken', seconds: 120 }],
    ['nobody did', begun, lost, { outcome: 'nobody', seconds: 900 }],
    ['it goes on', begun, begun, undefined],
    ['it begins', undefined, begun, undefined],
    ['somebody took it after its end', lost, takenBy(lost, 'ana', onCall, at(16)), undefined],
    ['no drill at all', undefined, undefined, undefined],
  ])('%s', (_, before, after, told) => expect(endedWith(before, after)).toEqual(told))
})

describe('nothing but a page can leave for a test contact', () => {
  test.each(MessageClass.options)('class %s', (as) => {
    const message = { ...outboundOf(as), deadline: at(60), ...(as === 'page' ? { page: undefined } : {}) }
    expect(unsendableReason(message, { contact: started() }, now, programme)).toBe(as === 'page' ? undefined : 'a drill')
  })

  const acts: [string, Partial<StaffAct>][] = [
    ['claim', {}],
    ['release', {}],
    ['show-number', {}],
    ['opt-out', {}],
    ['goes-on', {}],
    ['reply', { body: 'hello' }],
    ['close', { disposition: 'answered' }],
  ]
  test.each(acts)('staff cannot %s it (R43)', (happened, more) => {
    const act = { key: 'key-1', staff: 'sam', happened, ...more } as StaffAct
    expect(onStaffAct({ contact: started() }, act, contextAt())).toEqual({ refused: 'drill' })
  })
})
