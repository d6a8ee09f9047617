/** Acts: what each button of the contact page asks of a use case, and what came of it. */
import { createHash } from 'node:crypto'
import { takeCry } from '../../shared/app/acknowledge.ts'
import { claim } from '../../shared/app/claim.ts'
import { close } from '../../shared/app/close.ts'
import { askHandOff, takeBackHandOff, takeHandOff } from '../../shared/app/hand-off.ts'
import { optOutByStaff } from '../../shared/app/opt-out-by-staff.ts'
import type { StaffBook, World } from '../../shared/app/ports.ts'
import { release } from '../../shared/app/release.ts'
import { reply } from '../../shared/app/reply.ts'
import { settleDoubt } from '../../shared/app/settle-doubt.ts'
import { showNumber } from '../../shared/app/show-number.ts'
import type { ActOutcome } from '../../shared/app/staff-act.ts'
import { Disposition } from '../../shared/domain/disposition.ts'
import type { Refusal } from '../../shared/domain/staff-act.ts'
import { teamNames } from '../../shared/domain/team.ts'
import type { Form } from '../../shared/web/form.ts'
import { longestReply, typed } from './message-text.ts'

export const actNames = [
  'claim',
  'release',
  'reply',
  'close',
  'number',
  'opt-out',
  'goes-on',
  'acknowledge',
  'hand-off',
  'take',
  'take-back',
] as const
export type ActName = (typeof actNames)[number]

/** `mistake` is what the person should mend; `number` is shown once and never lands in an address. */
export type Ended = { done: ActName } | { number: string } | { refused: Refusal } | { mistake: string } | { busy: true }

export type Acting = { name: ActName; contact: string; code: string; staff: string; key: string; form: Form }

/** Carries out one act. The form's key makes a double click one act; an edited text sent with an old form is another one. */
export async function carryOut(acting: Acting, world: World & { staff: Pick<StaffBook, 'byId'> }): Promise<Ended> {
  const { name, contact, staff, form } = acting
  const by = { contact, staff, key: keyOf(acting) }
  const ended = (outcome: ActOutcome): Ended =>
    outcome.outcome === 'done' ? { done: name } : outcome.outcome === 'refused' ? { refused: outcome.refusal } : { busy: true }
  switch (name) {
    case 'claim':
      return ended(await claim(by, world))
    case 'release':
      return ended(await release(by, world))
    case 'opt-out':
      return ended(await optOutByStaff(by, world))
    case 'goes-on':
      return ended(await settleDoubt(by, world))
    case 'acknowledge':
      return ended(await takeCry({ ...by, ladder: form.get('ladder') ?? '' }, world))
    case 'hand-off': {
      const named = form.get('colleague')
      return ended(await askHandOff({ ...by, ...(named ? { named } : {}) }, world))
    }
    case 'take':
      return ended(await takeHandOff({ ...by, handOff: form.get('handOff') ?? '' }, world))
    case 'take-back':
      return ended(await takeBackHandOff({ ...by, handOff: form.get('handOff') ?? '' }, world))
    case 'number': {
      const number = await showNumber(by, world)
      return number === undefined ? { refused: { refused: 'gone' } } : { number }
    }
    case 'reply': {
      const body = typed(form.get('body') ?? '')
      const mistake = mistakeIn(body)
      return mistake === undefined ? ended(await reply({ ...by, body, ...seenOn(form) }, world)) : { mistake }
    }
    case 'close': {
      const disposition = Disposition.safeParse(form.get('outcome')).data
      return disposition
        ? ended(await close({ ...by, disposition, ...seenOn(form) }, world))
        : { mistake: 'Choose an outcome before you close.' }
    }
    default:
      return name satisfies never
  }
}

/** The text stored last when the page was shown, which it carries in a hidden field. */
function seenOn(form: Form): { seen?: string } {
  const seen = form.get('seen')
  return seen ? { seen } : {}
}

function mistakeIn(body: string): string | undefined {
  if (body === '') return 'Write something before you send.'
  if (body.length <= longestReply) return undefined
  return `This is ${body.length} characters long, and a text has at most ${longestReply}. Shorten it, or send it in two.`
}

const keyOf = ({ name, code, staff, key, form }: Acting): string => {
  const said = createHash('sha256')
    .update(typed(form.get('body') ?? ''))
    .digest('base64url')
  return [name, code, staff, key, ...(name === 'reply' ? [said] : [])].join(':')
}

type Told = { status: 404 | 409 | 422; says: string }

/** Why an act was not carried out, for the person who tried. */
export function told(refusal: Refusal, names: (id: string) => string): Told {
  switch (refusal.refused) {
    case 'gone':
      return { status: 404, says: 'This person is no longer here.' }
    case 'taken':
      return {
        status: 409,
        says: `${names(refusal.by)} holds this conversation. Nothing was sent or changed; what you typed is still below.`,
      }
    case 'not-holder':
      return { status: 409, says: 'You do not hold this conversation, so you cannot release it.' }
    case 'new-text':
      return { status: 409, says: 'A new text came in while you were closing. It is below. Nothing was closed.' }
    case 'not-held':
      return { status: 409, says: 'Somebody settled this already. Nothing was changed.' }
    case 'page-over':
      return {
        status: 409,
        says: refusal.by === undefined ? 'Nobody needs to be woken for this person now.' : `${names(refusal.by)} has it.`,
      }
    case 'unsendable':
      return { status: 422, says: `Not sent: ${reasons[refusal.reason]} What you typed is still below.` }
    case 'drill':
      return { status: 409, says: 'This is a drill: nobody is there to write to, to claim or to look up. Nothing was sent or changed.' }
    case 'hand-off-open':
      return { status: 409, says: 'They were asked already, or said yes already. Nothing was sent.' }
    case 'hand-off-over':
      return { status: 409, says: 'This hand-off is over: somebody took it, or it went back. Nothing was changed.' }
    case 'hand-off-urgent':
      return { status: 409, says: 'This person may be in danger. Answer that first; nothing was sent.' }
    case 'hand-off-declined':
      return {
        status: 409,
        says: `They were asked about ${teamNames[refusal.to].toLowerCase()} before and did not say yes, so they are not asked again. They can still choose it themselves: MENU shows how.`,
      }
    case 'no-police':
      return { status: 409, says: 'They asked for no police, and there may be police on the other team. Nothing was sent or changed.' }
    case 'not-in-team':
      return { status: 409, says: `Only somebody of the ${teamNames[refusal.to].toLowerCase()} team it is meant for can take this.` }
    case 'not-giver':
      return { status: 409, says: `Only ${names(refusal.by)}, who asked, can take this hand-off back. Nothing was changed.` }
    case 'no-colleague':
      return { status: 409, says: 'Whoever you chose answers here no more. Choose somebody else, or anyone.' }
    default:
      return refusal satisfies never
  }
}

const reasons = {
  'opted out': 'this person opted out, and no text may go to them. Use another way they agreed to.',
  'no consent': 'this person has not agreed to texts. Only an answer to a text of theirs may go, while that text is still readable.',
  'number suspended': 'the carrier says this number gets no texts. Use another way they agreed to.',
  'on hold': 'this person may have asked to stop. Settle that first.',
  'too late': 'it waited too long.',
  replaced: 'another message took its place.',
  'quiet hours': 'it is outside the hours they get texts.',
  'somebody has it': 'somebody has it already.',
  'told together': 'it was said together with others.',
  'a drill': 'this is a drill, and nobody is there.',
  'a text waits': 'a text of theirs waits for an answer.',
  'asked no more': 'the hand-off that it asks about is over.',
} as const satisfies Record<Extract<Refusal, { refused: 'unsendable' }>['reason'], string>
