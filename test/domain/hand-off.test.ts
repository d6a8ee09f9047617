/** Hand-off: every stage meets everything that can happen (R6, R7, R15, R27, R45, S18, S20, F17, F22). */
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../shared/domain/contact.ts'
import { onText } from '../../shared/domain/conversation.ts'
import { type Context, type Decision, nothing } from '../../shared/domain/decision.ts'
import { answerTo, type HandOff, type HandOffEnd } from '../../shared/domain/hand-off.ts'
import { withHandOff } from '../../shared/domain/hand-off-course.ts'
import { mayTake } from '../../shared/domain/hand-off-staff.ts'
import type { StaffAct } from '../../shared/domain/happening.ts'
import { read } from '../../shared/domain/keyword.ts'
import { onSettled } from '../../shared/domain/outcome.ts'
import { onStaffAct } from '../../shared/domain/staff-act.ts'
import { onTimerDue } from '../../shared/domain/timer-due.ts'
import { contactWith, contextAt, now, outboundOf, standings, textOf } from '../support/domain.ts'

/** Tuesday, nine in New York. Asked now, answered within a day; agreed an hour later, to be taken within four staffed hours. */
const ten = '2026-11-24T15:00:00.000Z'
const two = '2026-11-24T19:00:00.000Z'
const tomorrow = '2026-11-25T14:00:00.000Z'
const common = { id: 'q-1', to: 'treatment', by: 'ana' } as const
const asked: HandOff = { stands: 'asked', ...common, wording: 'en/hand-off-ask/1', asked: now, left: now, lapses: tomorrow }
const agreed: HandOff = { stands: 'agreed', ...common, agreed: ten }
const ended: HandOff = { stands: 'over', ...common, because: 'written over', at: ten }
const stages: Record<string, HandOff | undefined> = { none: undefined, asked, agreed, over: ended }

const anas = (handOff: HandOff | undefined, more: Partial<Contact> = {}): Contact =>
  contactWith({ conversation: { state: 'claimed', by: 'ana', claimedAt: now }, ...(handOff ? { handOff } : {}), ...more })

type Happens = (contact: Contact, context: Context) => Decision
const text =
  (body: string, more = {}): Happens =>
  (contact, context) =>
    onText({ contact }, textOf(body, { receivedAt: context.now, ...more }), context)
const timer: Happens = (contact, context) => onTimerDue({ contact }, { happened: 'timer-due', name: 'hand-off' }, context)
const question =
  (state: 'sent' | 'undelivered' | 'unsent' | 'uncertain', kind?: 'opted-out'): Happens =>
  (contact, context) =>
    onSettled(
      { contact },
      { happened: 'settled', message: outboundOf('staff', { id: 'q-1', by: 'ana' }), state, ...(kind ? { kind } : {}) },
      context,
    )
type Wanted = StaffAct extends infer Act ? (Act extends unknown ? Omit<Act, 'key' | 'staff'> : never) : never
const act =
  (wanted: Wanted, staff = 'ana'): Happens =>
  (contact, context) => {
    const ruled = onStaffAct({ contact }, { ...wanted, key: 'key-1', staff } as StaffAct, context)
    if ('decision' in ruled) return ruled.decision
    return { outbound: [], timers: {}, consent: [], audit: [{ staff, act: `refused: ${ruled.refused}`, at: context.now }] }
  }

/** The decision as it is committed, from this stage, at this time; police are on the team where it is said. */
function from(stage: HandOff | undefined, happens: Happens, { at = ten, police = false, more = {} as Partial<Contact> } = {}) {
  const plain = contextAt(at)
  const context = { ...plain, programme: { ...plain.programme, policeOnTeam: police } }
  const before = anas(stage, more)
  const decision = withHandOff(happens(before, context), before, context)
  return { decision, after: decision.contact ?? before }
}

/** How the hand-off stands, in a word. */
const standing = (contact: Contact): string => {
  const { handOff } = contact
  return handOff === undefined ? 'none' : handOff.stands === 'over' ? handOff.because : handOff.stands
}

describe('every stage, and everything that can happen to it', () => {
  const keep = { none: 'none', asked: 'asked', agreed: 'agreed', over: 'written over' }
  const ends = (because: HandOffEnd) => ({ ...keep, asked: because, agreed: because })
  const none = { none: 'none', asked: 'none', agreed: 'none', over: 'none' }
  test.each<[string, Happens, Record<keyof typeof keep, string>, { at?: string; police?: boolean }?]>([
    ['they answer 8', text('8'), { ...keep, asked: 'agreed' }],
    ['they answer 9', text('9'), { ...keep, asked: 'declined' }],
    ['they write YES', text('Yes'), { ...keep, asked: 'agreed' }],
    ['they write YES, which the carrier calls START', text('YES', { optOutType: 'START' }), { ...keep, asked: 'agreed' }],
    ['they write no', text('No.'), { ...keep, asked: 'declined' }],
    ['they write no in another language', text('não'), { ...keep, asked: 'declined' }],
    ['they ask something', text('who is that?'), keep],
    ['they say yes and more', text('yes but dont tell my cousin'), keep],
    ['they answer a check-in that crossed the question', text('1'), keep],
    ['they say stop', text('STOP'), ends('stopped')],
    ['they may have said stop', text('not interested'), ends('stopped')],
    [
      'they say no with thanks, which is a doubtful stop where nothing was asked',
      text('non mesi'),
      { ...ends('stopped'), asked: 'declined' },
    ],
    ['the carrier says that they stopped', text('Alto', { optOutType: 'STOP' }), ends('stopped')],
    ['they ask to be forgotten', text('FORGET'), ends('stopped')],
    ['they are under age', text('im 15'), ends('stopped')],
    ['they are in danger', text('she wont wake up'), ends('danger')],
    ['they choose the other team', text('TREATMENT'), ends('chosen')],
    ['they choose the team that they have', text('supplies please'), keep],
    ['they want no police, and there are none', text('NO POLICE'), keep],
    ['they want no police, and there are some', text('NO POLICE'), ends('police'), { police: true }],
    ['staff enter an opt-out', act({ happened: 'opt-out' }), ends('stopped')],
    ['its holder writes', act({ happened: 'reply', body: 'hello' }), { ...keep, asked: 'written over' }],
    ['its holder releases', act({ happened: 'release' }), keep],
    ['its holder closes', act({ happened: 'close', disposition: 'answered' }), none],
    ['its holder asks', act({ happened: 'hand-off' }), { none: 'asked', asked: 'asked', agreed: 'agreed', over: 'asked' }],
    [
      'somebody of the other team takes',
      act({ happened: 'take', handOff: 'q-1', name: 'Ben', role: 'treatment' }, 'ben'),
      { ...keep, agreed: 'taken' },
    ],
    ['its giver takes it back', act({ happened: 'take-back', handOff: 'q-1' }), ends('taken back')],
    ['another of their team takes it back', act({ happened: 'take-back', handOff: 'q-1' }, 'cleo'), keep],
    ['the question left', question('sent'), keep],
    ['nobody knows whether it left', question('uncertain'), keep],
    ['the question did not leave', question('unsent'), { ...keep, asked: 'not sent' }],
    ['the question did not arrive', question('undelivered'), { ...keep, asked: 'not sent' }],
    ['the carrier has a stop of theirs', question('undelivered', 'opted-out'), ends('stopped')],
    ['the timer comes early', timer, keep],
    ['the timer comes when nobody took it', timer, { ...keep, agreed: 'came back' }, { at: two }],
    ['the timer comes after a day', timer, { ...keep, asked: 'silence', agreed: 'came back' }, { at: tomorrow }],
  ])('%s', (_, happens, expected, when = {}) => {
    const found = Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, standing(from(stage, happens, when).after)]))
    expect(found).toEqual(expected)
  })

  test('possible danger that paged nobody ends it as well (R6)', () => {
    const urgent = anas(agreed, {
      conversation: { state: 'claimed', by: 'ana', claimedAt: now, waiting: { since: ten, urgency: 'urgent' } },
    })
    const raised = withHandOff({ ...nothing, contact: urgent }, anas(agreed), contextAt(ten))
    expect(raised.contact?.handOff).toMatchObject({ stands: 'over', because: 'danger' })
  })
  test('a cry for help that nobody has yet ends it, also where nothing waits any more', () => {
    const escalation = { id: 'in-0', since: ten, rung: 1, pages: [], woken: [] }
    const raised = withHandOff({ ...nothing, contact: anas(agreed, { escalation }) }, anas(agreed), contextAt(ten))
    expect(raised.contact?.handOff).toMatchObject({ because: 'danger' })
  })
  test('receipts that come later do not move the moment from which words count (F4)', () => {
    const { decision } = from(asked, question('sent'), { at: two })
    expect(decision.contact).toBeUndefined()
  })

  test('the timer stands where the stage stands', () => {
    expect(from(undefined, act({ happened: 'hand-off' }), { at: now }).decision.timers).toEqual({ 'hand-off': tomorrow })
    expect(from(asked, text('8')).decision.timers).toMatchObject({ 'hand-off': two })
    expect(from(asked, text('who is that?')).decision.timers).not.toHaveProperty('hand-off')
    expect(from(agreed, timer, { at: ten }).decision.timers).toEqual({ 'hand-off': two })
    for (const happens of [text('STOP'), text('she wont wake up'), act({ happened: 'close', disposition: 'answered' }), text('TREATMENT')])
      for (const stage of [asked, agreed]) expect(from(stage, happens).decision.timers).toMatchObject({ 'hand-off': 'delete' })
    expect(from(undefined, timer).decision.timers).toEqual({ 'hand-off': 'delete' })
  })
})

describe('what a yes is', () => {
  const answer = (body: string, at: string, handOff: HandOff = asked) => answerTo(handOff, { body, receivedAt: at }, read(body))
  const { left: _, ...queuedOnly } = asked as Extract<HandOff, { stands: 'asked' }>
  test.each<[string, string, string, HandOff, string | undefined]>([
    ['the digit counts from the moment they were asked', '8', now, queuedOnly, 'yes'],
    ['a digit from before is no answer: it lay in the spool (F22)', '8', '2026-11-24T13:59:59.999Z', asked, undefined],
    ['until it lapses', '8', tomorrow, asked, 'yes'],
    ['and no longer, whatever the timer did', '8', '2026-11-25T14:00:00.001Z', asked, undefined],
    ['a word counts once the question has left, and could be read', 'yes', '2026-11-24T14:00:20.000Z', asked, 'yes'],
    ['a word that is faster answers something else', 'yes', '2026-11-24T14:00:19.999Z', asked, undefined],
    ['a word does not count while nobody knows that it left', 'yes', ten, queuedOnly, undefined],
    ['a no-word is under the same rule', 'no', '2026-11-24T14:00:10.000Z', asked, undefined],
    ['in Spanish', 'Sí', ten, asked, 'yes'],
    ['in Portuguese', 'sim', ten, asked, 'yes'],
    ['in Haitian Creole', 'wi', ten, asked, 'yes'],
    ['a no in Haitian Creole is no wish about a name', 'non', ten, asked, 'no'],
    ['OK may answer anything', 'ok', ten, asked, undefined],
    ['nothing is an answer once it is answered', '8', ten, agreed, undefined],
  ])('%s', (_title, body, at, handOff, expected) => expect(answer(body, at, handOff)).toBe(expected))

  test('is proven with the wording, its language and version, and the team (R27)', () =>
    expect(from({ ...asked, wording: 'es/hand-off-ask/1' }, text('8'), { more: { language: 'es' } }).decision.consent).toEqual([
      { key: 'SM1', what: 'hand-off agreed', to: 'treatment', via: 'text', wording: 'es/hand-off-ask/1', language: 'es', at: ten },
    ]))
  test.each([
    'No thanks',
    'no, thank you!',
    'nah thanks',
    'no gracias',
    'No, muchas gracias.',
    'Não, obrigado',
    'não obrigada',
    'Non mesi',
    'non, mèsi 🙏',
    'Non mèsi anpil',
    'no merci',
  ])('a no with thanks is a no to what was asked: %s', (body) => {
    const { decision, after } = from(asked, text(body))
    expect([standing(after), after.consent.consent, decision.inbound?.readAs]).toEqual(['declined', 'opted-in', 'hand-off: no'])
    expect(after.conversation).toMatchObject({ waiting: { since: ten, urgency: 'routine' } })
    expect(decision.outbound.map(({ wording }) => wording)).toEqual(['en/not-now/1'])
  })
  test.each<[string, string, HandOff | undefined]>([
    ['where nothing was asked', 'non mesi', undefined],
    ['sooner than the question could be read', 'non mesi', { ...asked, left: ten } as HandOff],
    ['before anybody knows that it left', 'não obrigado', queuedOnly],
    ['once it was answered', 'non mesi', agreed],
    ['with more in it', 'non mesi m pa vle', asked],
    ['and another doubt', 'no thanks not interested', asked],
  ])('stays a doubtful stop %s: %s (R3)', (_, body, stage) => expect(from(stage, text(body)).after.consent.consent).toBe('held'))
  test.each([
    'no stop',
    'No, stop',
    'non sispann',
    'non mesi, sispann',
    'no gracias, alto',
    'não obrigado, pare',
    'no thank you, stop texting',
  ])('and a stop is a stop: %s (R2)', (body) => expect(from(asked, text(body)).after.consent.consent).toBe('opted-out'))
  test('as is one that the carrier heard', () =>
    expect(from(asked, text('non mesi', { optOutType: 'STOP' })).after.consent.consent).toBe('opted-out'))
  test.each(['no thanks im going to kill myself', 'non mesi, li pa respire', 'no gracias, no respira', 'não obrigado, ele não respira'])(
    'and a cry is a cry: %s (R7)',
    (body) => {
      const { decision, after } = from(asked, text(body))
      expect(decision.outbound.map((each) => each.class)).toEqual(['safety'])
      expect(standing(after)).toBe('danger')
    },
  )
  test('a no is proven, too, waits for who asked, and is not asked again (R15)', () => {
    const { decision, after } = from(asked, text('9'))
    expect(decision.consent).toMatchObject([{ key: 'SM1', what: 'hand-off declined', wording: 'en/hand-off-ask/1' }])
    expect(after.conversation).toMatchObject({ state: 'claimed', by: 'ana', waiting: { since: ten, urgency: 'routine' } })
    expect(after.notAgain).toEqual(['treatment'])
  })
  test('a yes moves nothing: the giver has it, and nothing waits for them', () => {
    const { after, decision } = from(asked, text('8'))
    expect(after).toMatchObject({ team: 'harm-reduction', conversation: { state: 'claimed', by: 'ana' } })
    expect(after.conversation).not.toHaveProperty('waiting')
    expect(decision.outbound.map(({ class: as, wording }) => `${as} ${wording}`)).toEqual(['reply en/hand-off-yes/1'])
    expect(decision.inbound?.readAs).toBe('hand-off: yes')
  })
  test('the YES of an opt-in that waits for it is that one', () => {
    const { after } = from(asked, text('YES'), { more: { consent: standings.pending } })
    expect(after).toMatchObject({ consent: { consent: 'opted-in' }, handOff: { stands: 'asked' } })
  })
})

describe('silence', () => {
  test('is no yes, changes nothing, wakes nobody, and is not asked again (R15, R31)', () => {
    const { decision, after } = from(asked, timer, { at: tomorrow })
    expect(after).toEqual(anas({ stands: 'over', ...common, because: 'silence', at: tomorrow }, { notAgain: ['treatment'] }))
    expect(decision).toMatchObject({ outbound: [], audit: [], timers: { 'hand-off': 'delete' } })
  })
})

describe('asking', () => {
  const ask = act({ happened: 'hand-off' })
  const refusalOf = ({ decision }: ReturnType<typeof from>) => decision.audit[0]?.act
  test('sends one text that names the team in neutral words, and no one (R16)', () => {
    const { decision, after } = from(undefined, act({ happened: 'hand-off', named: { id: 'ben', name: 'Ben Ortiz', role: 'treatment' } }), {
      at: now,
    })
    expect(decision.outbound).toMatchObject([{ id: 'out-1', class: 'staff', by: 'ana', answers: false, wording: 'en/hand-off-ask/1' }])
    expect(decision.outbound[0]?.body).toBe(
      'OK if our programs team reads your texts and answers from now on? Reply 8 for OK, 9 for no. A no changes nothing. Automatic, not 911.',
    )
    expect(after.handOff).toEqual({
      stands: 'asked',
      ...common,
      id: 'out-1',
      named: 'ben',
      wording: 'en/hand-off-ask/1',
      asked: now,
      lapses: tomorrow,
    })
    expect(decision.consent).toEqual([])
  })
  test.each<[string, string, string]>([
    ['Ben Ortiz', 'neutral', 'Ben (our programs team)'],
    ['O’Neil-the-second Smith', 'neutral', 'our programs team'],
    ['Ana', 'plain', 'Ana (our treatment team)'],
  ])('says the first name of %s where the programme lets names be told, %s', (name, words, who) => {
    const context = contextAt()
    const named = { ...context, programme: { ...context.programme, handOff: { ...context.programme.handOff, tellNames: true } } }
    const contact = anas(undefined, words === 'plain' ? { plainSince: now } : {})
    const decision = act({ happened: 'hand-off', named: { id: 'ben', name, role: 'treatment' } })(contact, named)
    expect(decision.outbound[0]?.body).toContain(`OK if ${who} reads`)
  })
  test.each<[string, Partial<Contact>, string | undefined, boolean?]>([
    ['who does not hold it', { conversation: { state: 'waiting', since: now, urgency: 'routine' } }, 'not-holder'],
    ['while one is under way', { handOff: asked }, 'hand-off-open'],
    [
      'somebody in danger',
      { conversation: { state: 'claimed', by: 'ana', claimedAt: now, waiting: { since: now, urgency: 'urgent' } } },
      'hand-off-urgent',
    ],
    ['who said no to that team', { notAgain: ['treatment'] }, 'hand-off-declined'],
    ['who said no to the other one', { notAgain: ['harm-reduction'] }, undefined],
    ['who wants no police, where there may be some (S20)', { noPolice: true }, 'no-police', true],
    ['who wants no police, where there are none', { noPolice: true }, undefined, false],
    ['where there may be police, who did not mind', {}, undefined, true],
    ['who opted out', { consent: standings['opted-out'] }, 'unsendable'],
    ['who may have asked to stop', { consent: standings.held }, 'unsendable'],
    ['a foreign number, which nothing reaches', { address: '+442071838750' }, 'unsendable'],
  ])('%s', (_, more, refused, police = false) =>
    expect(refusalOf(from(undefined, ask, { more, police }))).toBe(refused ? `refused: ${refused}` : 'hand-off asked: treatment'),
  )
  test('a colleague who is not of that team cannot be named', () =>
    expect(refusalOf(from(undefined, act({ happened: 'hand-off', named: { id: 'cleo', name: 'Cleo', role: 'harm-reduction' } })))).toBe(
      'refused: not-in-team',
    ))
  test('what they choose themselves they may be asked about again (R15)', () =>
    expect(from(undefined, text('TREATMENT'), { more: { notAgain: ['treatment', 'harm-reduction'] } }).after.notAgain).toEqual([
      'harm-reduction',
    ]))
  test('works the other way round as well (R14)', () =>
    expect(from(undefined, ask, { more: { team: 'treatment' } }).after.handOff).toMatchObject({ to: 'harm-reduction' }))
})

describe('taking', () => {
  const take = (staff = 'ben', role: 'treatment' | 'harm-reduction' | 'supervisor' = 'treatment', handOff = 'q-1') =>
    act({ happened: 'take', handOff, name: 'Ben Ortiz', role }, staff)
  const waiting = { since: now, urgency: 'routine' } as const
  test('makes it theirs with the wait it had, and says so in one text', () => {
    const { decision, after } = from(agreed, take(), {
      more: { noPolice: true, conversation: { state: 'claimed', by: 'ana', claimedAt: now, waiting } },
    })
    expect(after).toMatchObject({
      team: 'treatment',
      noPolice: true,
      conversation: { state: 'claimed', by: 'ben', claimedAt: ten, waiting },
      handOff: { stands: 'over', because: 'taken' },
    })
    expect(decision.outbound.map(({ body }) => body)).toEqual([
      'From now on our programs team reads your texts here and answers you. This one is automatic, not 911. In danger, call 911.',
    ])
    expect(decision.audit).toEqual([{ staff: 'ben', act: 'hand-off taken', at: ten }])
    expect(decision.timers).toEqual({ 'hand-off': 'delete' })
  })
  test.each<[string, HandOff, Happens, string, boolean?]>([
    ['by the giver', agreed, take('ana', 'supervisor'), 'not-in-team'],
    ['by another of the giver’s team', agreed, take('cleo', 'harm-reduction'), 'not-in-team'],
    ['by somebody else than who was named', { ...agreed, named: 'dora' }, take(), 'not-in-team'],
    ['before the yes', asked, take(), 'hand-off-over'],
    ['from a page of an earlier one', agreed, take('ben', 'treatment', 'q-0'), 'hand-off-over'],
    ['after it came back', { stands: 'over', ...common, because: 'came back', at: two }, take(), 'hand-off-over'],
  ])('%s is refused', (_, stage, happens, refused) => {
    const { decision, after } = from(stage, happens)
    expect(decision.audit[0]?.act).toBe(`refused: ${refused}`)
    expect(after).toEqual(anas(stage))
  })
  test('where police came to the team since, is refused (S20)', () =>
    expect(from(agreed, take(), { more: { noPolice: true }, police: true }).decision.audit[0]?.act).toBe('refused: no-police'))
  test('a supervisor who did not give it may', () => {
    expect(mayTake(agreed, { id: 'sam', role: 'supervisor' })).toBe(true)
    expect(mayTake(asked, { id: 'sam', role: 'supervisor' })).toBe(false)
  })
})

describe('taking it back', () => {
  const back = (staff = 'ana', handOff = 'q-1') => act({ happened: 'take-back', handOff }, staff)
  test('before an answer changes nothing else: they may be asked again, and nothing waits', () => {
    const { decision, after } = from(asked, back())
    expect(after).toEqual(anas({ stands: 'over', ...common, because: 'taken back', at: ten }))
    expect(decision).toEqual({
      outbound: [],
      consent: [],
      contact: after,
      timers: { 'hand-off': 'delete' },
      audit: [{ staff: 'ana', act: 'hand-off taken back', at: ten }],
    })
    expect(standing(from(after.handOff, act({ happened: 'hand-off' })).after)).toBe('asked')
  })
  test('after their yes it waits for its giver: they were told that they would hear', () => {
    const { decision, after } = from(agreed, back())
    expect(after.conversation).toEqual({ state: 'claimed', by: 'ana', claimedAt: now, waiting: { since: ten, urgency: 'routine' } })
    expect(decision.consent).toEqual([])
    expect(after).not.toHaveProperty('notAgain')
  })
  test('by a giver who released it meanwhile, it waits where their team finds it', () =>
    expect(from(agreed, back(), { more: { conversation: { state: 'quiet' } } }).after.conversation).toEqual({
      state: 'waiting',
      since: ten,
      urgency: 'routine',
    }))
  test.each<[string, HandOff | undefined, Happens, string]>([
    ['by another of the team', agreed, back('cleo'), 'not-giver'],
    ['by who was named', { ...agreed, named: 'ben' }, back('ben'), 'not-giver'],
    ['after it was taken', { stands: 'over', ...common, because: 'taken', at: two }, back(), 'hand-off-over'],
    ['from a page of an earlier one', asked, back('ana', 'q-0'), 'hand-off-over'],
    ['where there is none', undefined, back(), 'hand-off-over'],
  ])('%s is refused', (_, stage, happens, refused) => {
    const { decision, after } = from(stage, happens)
    expect(decision.audit[0]?.act).toBe(`refused: ${refused}`)
    expect(after).toEqual(anas(stage))
  })
  test('an 8 that comes after it is no yes any more: a person reads it (R5)', () => {
    const { decision, after } = from(from(asked, back()).after.handOff, text('8'))
    expect(after.conversation).toMatchObject({ waiting: { urgency: 'routine' } })
    expect(decision.consent).toEqual([])
  })
  test('that its question was not sent then is nobody’s to mend', () => {
    expect(from(from(asked, back()).after.handOff, question('unsent')).decision).toMatchObject(nothing)
  })
})

test('what nobody took comes back as a text that waits for its giver, and that is recorded (R45)', () => {
  const { decision, after } = from(agreed, timer, { at: two })
  expect(after.conversation).toEqual({ state: 'claimed', by: 'ana', claimedAt: now, waiting: { since: two, urgency: 'routine' } })
  expect(after).not.toHaveProperty('notAgain')
  expect(decision.audit).toEqual([{ staff: 'ana', act: 'hand-off came back', at: two }])
})
test('nights do not count for taking', () => {
  const evening: HandOff = { ...agreed, agreed: '2026-11-24T21:00:00.000Z' } as HandOff
  expect(from(evening, timer, { at: '2026-11-25T01:00:00.000Z' }).decision.timers).toEqual({ 'hand-off': '2026-11-25T17:00:00.000Z' })
})
