/** What can be said from the programme file and the texts alone, without any account. */
import type { Stage, StageName } from '../../infra/stages.ts'
import type { Written } from '../../infra/texts.ts'
import { timelessValues } from '../../shared/app/carrier-wording.ts'
import { staleHelplines, undialled } from '../../shared/domain/helplines.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import { unreviewed } from '../../shared/domain/review.ts'
import { say } from '../../shared/domain/say.ts'
import { segmentCount } from '../../shared/domain/segment.ts'
import { packetOf, packetProblems } from '../carrier/packet.ts'
import type { Check } from './check.ts'

/** Time to renew an agreement before it stops a deployment. */
const agreementDays = 30

export type Looked = { programme: Programme; written: Written; stage: Stage; stageName: StageName; today: string; others?: Numbers }
/** The numbers of the other stages, as far as their files can be read. */
export type Numbers = Partial<Record<StageName, string>>

/** The example's own values, with which a real line must not start. */
const examples = {
  account: 'AC00000000000000000000000000000001',
  messagingService: 'MG00000000000000000000000000000001',
  number: '+16175550199',
  domain: 'harbor-outreach',
  name: 'Harbor Outreach',
}

export function fileChecks(looked: Looked): Check[] {
  return [
    { state: 'ok', text: `${looked.stage.program} is a whole programme file` },
    ...sender(looked),
    ...people(looked),
    ...mail(looked),
    ...boards(looked),
    ...dates(looked),
    ...wording(looked),
  ]
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const when = (wrong: boolean, check: Check): Check[] => (wrong ? [check] : [])

function sender({ programme, stage, others = {} }: Looked): Check[] {
  const { sender: line } = programme
  const example =
    line.account === examples.account || line.messagingService === examples.messagingService || line.number === examples.number
  const unregistered = line.registration !== 'approved'
  const shared = Object.entries(others).filter(([, number]) => number === line.number)
  return [
    ...shared.map(
      ([other]): Check => ({
        state: 'wrong',
        text: `${line.number} is the number of stage ${other} too: whichever is deployed last takes the other’s texts`,
        next: `Give each stage a number and a messaging service of its own, in its own file.`,
      }),
    ),
    ...when(example, {
      state: 'wrong',
      text: 'sender still names the simulator’s account, service or number',
      next: 'Copy number, account SID and messaging service SID from the Twilio console into "sender".',
    }),
    ...when(unregistered, {
      state: 'warning',
      text: `The sender’s registration is ${line.registration}: texts from an unregistered number are blocked (30034)`,
      next: 'npm run carrier:setup -- --packet prints what the form asks. Write "approved" when Twilio says so.',
    }),
    ...when(stage.signInDomain.startsWith(examples.domain) && programme.name !== examples.name, {
      state: 'wrong',
      text: `The sign-in address is still ${stage.signInDomain}`,
      next: 'Choose one in infra/stages.ts before anybody enrols: passkeys are bound to it.',
    }),
  ]
}

/** Where a cry for help ends when nobody takes it must be read by somebody, more than any other. */
function people({ programme: { alerts, firstAdmin, emergency } }: Looked): Check[] {
  const named: [string, readonly string[]][] = [
    ['alerts', alerts],
    ['firstAdmin.email', [firstAdmin.email]],
    ['emergency.email', [emergency.email]],
    ['emergency.from', [emergency.from]],
  ]
  return named
    .filter(([, addresses]) => addresses.some((address) => /@example\.(org|com|net)$/.test(address)))
    .map(([field]) => ({
      state: 'wrong',
      text: `${field} still holds an example address, which reaches nobody`,
      next:
        field === 'emergency.from' ? 'Write an address that your mail server may send from.' : 'Write an address of somebody who reads it.',
    }))
}

/** Without a server no e-mail leaves, and the last rung of the ladder is an e-mail. */
const mail = ({ programme, stageName }: Looked): Check[] =>
  when(programme.emergency.smtp === undefined, {
    state: stageName === 'prod' ? 'wrong' : 'warning',
    text: 'No mail server is named: when nobody takes a cry for help, nobody is told (R9)',
    next: 'Write it as emergency.smtp; after the deployment npm run rotate -- --what mail stores its account.',
  })

/** R35 asks for the board's word before texts and teams are used; a stage for trying out is not use. */
function boards({ programme, written, stageName }: Looked): Check[] {
  const state = stageName === 'prod' ? 'wrong' : 'warning'
  const unread = unreviewed(written.texts, written.review).length
  const last = programme.reviews.at(-1)
  return [
    unread === 0
      ? { state: 'ok', text: 'The advisory board has reviewed every text as it is now' }
      : {
          state,
          text: `${unread} texts were not reviewed by the advisory board as they are now (R35)`,
          next: 'npm run texts -- review prints them for the meeting, and records what it decided.',
        },
    last?.decision === 'approved'
      ? { state: 'ok', text: `The advisory board approved the teams on ${last.on}` }
      : {
          state,
          text: last
            ? 'The advisory board wants changes to the teams (R35)'
            : 'No review of the teams by the advisory board is recorded (R35)',
          next: 'Record what the board decided under "reviews".',
        },
  ]
}

function dates({ programme, written, stageName, today }: Looked): Check[] {
  const { helplines, partners, staffed } = programme
  const never = undialled(written.helplines, helplines)
  const ending = partners.filter(({ mou }) => daysBetween(today, mou.until) <= agreementDays)
  const holidays = staffed.holidays ?? []
  return [
    ...staleHelplines(helplines, today).map(
      (text): Check => ({ state: 'warning', text: `${text} (R44)`, next: 'Call it, and write today as "checked".' }),
    ),
    ...when(never.length > 0, {
      state: stageName === 'prod' ? 'wrong' : 'warning',
      text: `Nobody is known to have called ${never.join(', ')}, which texts name (R44)`,
      next: 'Call, and list what answers under "helplines" with the day.',
    }),
    ...ending.map(
      ({ name, mou }): Check => ({
        state: 'warning',
        text: `The agreement with ${name} ends on ${mou.until}; after it the next deployment is refused (R13)`,
        next: 'Renew it, or take the partner out.',
      }),
    ),
    ...when(
      holidays.every((day) => day < today),
      {
        state: 'warning',
        text: 'No holiday lies ahead: texts will promise a reader on days when nobody reads (R42)',
        next: 'List the next year’s holidays under "staffed".',
      },
    ),
  ]
}

const filled = ['opt-in', 'opt-out', 'welcome', 'help', 'check-in', 'still-wanted', 'person', 'ok', 'need'] as const

function wording({ programme, written: { texts } }: Looked): Check[] {
  const long = programme.languages.flatMap((language) =>
    filled.flatMap((key) => {
      const segments = segmentCount(say(texts, [language], key, timelessValues(programme)).body)
      return segments > 2 ? [`${language}/${key} takes ${segments} segments`] : []
    }),
  )
  const problems = packetProblems(packetOf(programme, texts, 'https://line.example.org'))
  return [
    ...long.map(
      (text): Check => ({ state: 'warning', text: `${text}, each of which is billed (R36)`, next: 'Shorten the name, or the text.' }),
    ),
    ...problems.map(
      (text): Check => ({ state: 'wrong', text, next: 'The carriers’ form refuses it: shorten the name, the operator or the text.' }),
    ),
    ...when(long.length === 0, {
      state: 'ok',
      text: `Every text of ${programme.languages.join(', ')} is there and takes two segments at most`,
    }),
  ]
}
