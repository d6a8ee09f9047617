/** A programme file in which nearly everything is wrong: each mistake is told, all at once, in the order of the file. */
import { expect, test } from 'vitest'
import { readProgramText } from '../infra/program-file.ts'
import { ProgrammeMistakes } from '../shared/program.ts'

const text = `name: The Harbor Overdose Recovery Line
operator: ""
towns: [A, "Harbor City, MA", "harbor city, MA"]
phone: call us
timeZone: EST5
languages: [en, fr, English, en]
staffed:
  days: [funday]
  from: "9"
  to: "02:00"
  holidays: ["Christmas", 2026-02-30]
checkIns:
  at: "24:00"
  hours: { from: "19:00", to: "07:00" }
retention:
  messageDays: 31
  contactDays: 29.5
teams:
  harm-reduction:
    employers: []
  treatment:
    employers: [{ name: County Sheriff's Office, kind: police }]
  police: { employers: [] }
policeOnTeam: yes
police:
  policyUrl: ftp://x
  policyVersion: ""
  acknowledgements: []
  attestations: [{ officer: b7, mustReport: true, on: 2026-13-01 }]
  boardReview: { on: 2027-01-01, decision: pending }
partners:
  - { name: River, town: Rivertown, mou: { url: "http://e.org", from: 2026-01-01, until: 2025-01-01 } }
  - { name: river, town: Rivertown, mou: { url: "https://e.org", from: 2026-01-01, until: 2026-10-01 } }
helplines:
  - { name: 988, number: "nine", checked: 2027-01-01 }
  - { name: X, number: "988" }
reviews: [{ what: texts, board: B, on: soon, decision: maybe }]
sender:
  kind: pigeon
  number: "+442079460000"
  account: XX
  messagingService: YY
  registration: maybe
spend: { monthlyDollars: 0 }
alerts: [a@example.org, A@example.org, nobody]
firstAdmin: { email: sam, name: "", phone: "911" }
escalation:
  - { page: sheriff, afterMinutes: 2 }
emergency: { email: nobody, smtp: "http://x" }
promise: { answerHours: 48, quietHours: 0 }
sendToPolice: true
`

/** By line; two of one place are two mistakes. */
const wrong: Record<number, readonly string[]> = {
  1: ['name', 'name'],
  2: ['operator'],
  3: ['towns.0', 'towns.2'],
  4: ['phone'],
  5: ['timeZone'],
  6: ['languages.2', 'languages.1', 'languages.3'],
  8: ['staffed.days.0'],
  9: ['staffed.from'],
  11: ['staffed.holidays.0', 'staffed.holidays.1'],
  13: ['checkIns.at'],
  14: ['checkIns.hours'],
  16: ['retention.messageDays'],
  17: ['retention.contactDays'],
  20: ['teams.harm-reduction.employers'],
  22: ['teams.treatment.employers.0.kind', 'teams.treatment.employers.0.name'],
  23: ['teams.police'],
  24: ['policeOnTeam'],
  26: ['police.policyUrl'],
  27: ['police.policyVersion'],
  28: ['police.acknowledgements'],
  29: ['police.attestations.0.mustReport', 'police.attestations.0.on'],
  30: ['police.boardReview.decision', 'police.boardReview.on'],
  32: ['partners.0.mou.url', 'partners.0.mou.until'],
  33: ['partners.1', 'partners.1.mou.until'],
  35: ['helplines.0.name', 'helplines.0.number', 'helplines.0.checked'],
  36: ['helplines.1.name', 'helplines.1.checked'],
  37: ['reviews.0.what', 'reviews.0.board', 'reviews.0.on', 'reviews.0.decision'],
  39: ['sender.kind'],
  40: ['sender.number'],
  41: ['sender.account'],
  42: ['sender.messagingService'],
  43: ['sender.registration'],
  44: ['spend.monthlyDollars'],
  45: ['alerts.2', 'alerts.1'],
  46: ['firstAdmin.email', 'firstAdmin.name', 'firstAdmin.phone'],
  48: ['escalation.0.page'],
  49: ['emergency.email', 'emergency.smtp'],
  50: ['promise.answerHours', 'promise.quietHours'],
  51: ['sendToPolice'],
}

test('sixty mistakes are sixty lines, and nothing of them is a stack trace', () => {
  const caught = (() => {
    try {
      return readProgramText(text, { today: '2026-11-24', spoken: ['en', 'es', 'pt', 'ht'] })
    } catch (error) {
      return error
    }
  })()
  if (!(caught instanceof ProgrammeMistakes)) throw caught
  const places = caught.mistakes.map((each) => /^line (\d+), ([^:]+): /.exec(each)?.slice(1).join(' '))
  expect(places).toEqual(Object.entries(wrong).flatMap(([line, each]) => each.map((place) => `${line} ${place}`)))
  expect(places).toHaveLength(60)
  for (const each of caught.mistakes) expect(each).toMatch(/ \([RST]\d+(, [RST]\d+)*\)\. [A-Z].*\.$/)
  expect(caught.message.split('\n')).toHaveLength(61)
  expect(caught.message).not.toMatch(/\bat .*:\d+:\d+|Invalid input|undefined|ZodError/)
})
