/** Which rule a field of program.yaml keeps (docs/rules.md), and what to write when it is wrong. */

export type Advice = { rule: string; wayOut: string }

const zone = 'Take the name from the IANA list, like "America/Chicago"; "EST" forgets daylight saving.'

const police = 'Write "policeOnTeam: false", or record policy, acknowledgements, attestations and the board’s approval under "police".'

/** By place, without list positions. The nearest entry above a place speaks for it. */
const advice: Record<string, Advice> = {
  '': { rule: 'R33', wayOut: 'Correct or remove it; program.schema.json lists every field.' },
  name: { rule: 'R17', wayOut: 'Choose a short, neutral name, like "Harbor Outreach".' },
  operator: { rule: 'R19', wayOut: 'Write who runs the line, as it should stand on the public page.' },
  towns: { rule: 'R13', wayOut: 'List each municipality once, like "Harbor City, MA".' },
  phone: { rule: 'R19', wayOut: 'Write a number that people answer, with hyphens.' },
  timeZone: { rule: 'R23', wayOut: zone },
  languages: { rule: 'R36', wayOut: 'List only languages that have a file in shared/texts, each once.' },
  staffed: { rule: 'R42', wayOut: 'Give days, "from" and "to" as "09:00" and "17:00", and holidays as dates.' },
  checkIns: { rule: 'R23', wayOut: 'Keep between "08:00" and "21:00", with "at" inside "hours".' },
  retention: { rule: 'R26', wayOut: 'Keep texts 3 to 30 days (14 is usual) and contacts 30 to 365 (90 is usual).' },
  teams: { rule: 'R14', wayOut: 'Name at least one employer for harm reduction and one for treatment; neither team may be left out.' },
  'teams.harm-reduction': { rule: 'R14, S13', wayOut: 'Name who employs harm reduction workers; this team is never empty.' },
  'teams.employers': {
    rule: 'R12, S14',
    wayOut: 'Name health, harm reduction, treatment or community organisations; police cannot read here.',
  },
  'teams.harm-reduction.employers': {
    rule: 'R12, R14, S13',
    wayOut: 'Name at least one organisation that is no law enforcement; this team is never empty.',
  },
  'teams.treatment.employers': { rule: 'R12, S14', wayOut: 'Name at least one organisation that is no law enforcement.' },
  policeOnTeam: { rule: 'R34, S15', wayOut: police },
  police: { rule: 'R34, S15', wayOut: police },
  partners: {
    rule: 'R13, S16',
    wayOut: 'Give the public https address of the agreement and both dates, or take the partner out until it is renewed.',
  },
  helplines: { rule: 'R44', wayOut: 'Call the number, then write the day on which somebody answered as "checked".' },
  reviews: { rule: 'R35', wayOut: 'Record what the board decided and when: approved, or changes-wanted.' },
  sender: { rule: 'R37', wayOut: 'Copy number and SIDs from the Twilio console; docs/runbook.md shows where they stand.' },
  spend: { rule: 'T12', wayOut: 'Write whole dollars a month; the cost page of docs/runbook.md has the arithmetic.' },
  alerts: { rule: 'R9', wayOut: 'List the e-mail addresses of people who can act, each once.' },
  escalation: { rule: 'R9', wayOut: 'Begin with on-call at 0 and end with alarm; 0, 5, 10 and 15 minutes are usual.' },
  handOff: {
    rule: 'R45, S18',
    wayOut: 'Give 1 to 72 hours for the answer and 0.5 to 10 staffed hours to take it; 24 and 4 are usual.',
  },
  promise: { rule: 'S17', wayOut: 'Give staffed hours between 0.5 and 10; 4 for an answer and 1 for a quiet claim are usual.' },
  emergency: { rule: 'R9', wayOut: 'Give the e-mail address that is told when nobody took a cry for help.' },
  firstAdmin: { rule: 'R43', wayOut: 'Give the address, name and mobile number of the first supervisor.' },
}

/** The advice for a place; a list's positions do not matter. `adviceFor(['retention', 'messageDays']).rule // 'R26'` */
export function adviceFor(path: readonly PropertyKey[]): Advice {
  const names = path.filter((part) => typeof part === 'string')
  for (let length = names.length; length > 0; length--) {
    const found = advice[names.slice(0, length).join('.')]
    if (found) return found
  }
  return advice[''] as Advice
}
