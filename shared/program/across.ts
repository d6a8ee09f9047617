/** What two fields of program.yaml say of each other, and what dates say of today. Each is asked whenever its own fields can be read. */
import * as z from 'zod'
import type { Mistake, Reading } from './reading.ts'
import { ProgramFile } from './schema.ts'

const { shape } = ProgramFile

/** The field when it can be read; a field with mistakes of its own is reported by them. */
const readable = <Field extends keyof typeof shape>(value: unknown, field: Field): z.output<(typeof shape)[Field]> | undefined => {
  const parsed = z.object({ [field]: shape[field] }).safeParse(value)
  return parsed.success ? (parsed.data as Record<string, never>)[field] : undefined
}

/** Words that tell too much on a locked screen (R16, R17). */
const telling = /\b(drugs?|overdos\w*|recover\w*|addict\w*|opioids?|narcan|naloxone|detox\w*|rehab\w*|clinic|sober|police|sheriff|court)\b/i
/** A name that says law enforcement, whatever kind was written beside it (R12). */
const lawEnforcement =
  /\b(police|sheriff'?s?|constable|troopers?|probation|parole|corrections?|jail|prison|prosecut\w*|district attorney|law enforcement)\b/i

/** Every mistake that no single field can show. */
export function acrossFields(value: unknown, { today, spoken }: Pick<Reading, 'today' | 'spoken'>): Mistake[] {
  return [
    ...names(value),
    ...untranslated(value, spoken),
    ...repeats(value),
    ...police(value),
    ...partners(value, today),
    ...pastDays(value, today),
  ]
}

function names(value: unknown): Mistake[] {
  const name = readable(value, 'name')
  const tells = name !== undefined && telling.test(name) ? [{ path: ['name'], text: 'tells too much on a locked screen' }] : []
  const employed = Object.entries(readable(value, 'teams') ?? {}).flatMap(([team, { employers }]) =>
    employers.flatMap((employer, place) =>
      lawEnforcement.test(employer.name)
        ? [
            {
              path: ['teams', team, 'employers', place, 'name'],
              text: 'is a law enforcement agency, and its people may not read what survivors write',
            },
          ]
        : [],
    ),
  )
  return [...tells, ...employed]
}

/** A language without its texts would leave a survivor unanswered (R36). */
const untranslated = (value: unknown, spoken: Reading['spoken']): Mistake[] =>
  (spoken ? (readable(value, 'languages') ?? []) : []).flatMap((language, place) =>
    spoken?.includes(language) ? [] : [{ path: ['languages', place], text: `has no texts: shared/texts/${language}.yaml is missing` }],
  )

/** Lists in which a second mention is a slip of the hand, with what makes an entry the same one. */
function repeats(value: unknown): Mistake[] {
  const lists: Record<string, readonly string[] | undefined> = {
    towns: readable(value, 'towns')?.map((town) => town.toLowerCase()),
    languages: readable(value, 'languages'),
    alerts: readable(value, 'alerts')?.map((address) => address.toLowerCase()),
    helplines: readable(value, 'helplines')?.map(({ number }) => number),
    partners: readable(value, 'partners')?.map(({ name }) => name.toLowerCase()),
  }
  return Object.entries(lists).flatMap(([field, items = []]) =>
    items.flatMap((item, place) => (items.indexOf(item) < place ? [{ path: [field, place], text: 'is there twice' }] : [])),
  )
}

/** Nobody is on the team by one word alone: everybody has agreed to the policy as it stands now (R34, S15). */
function police(value: unknown): Mistake[] {
  if (readable(value, 'policeOnTeam') !== true) return []
  if (typeof value === 'object' && value !== null && !('police' in value)) {
    return [{ path: ['policeOnTeam'], text: 'needs a published policy, acknowledgements, attestations and a board review' }]
  }
  const chosen = readable(value, 'police')
  if (!chosen) return []
  const current = chosen.acknowledgements
    .filter(({ policyVersion }) => policyVersion === chosen.policyVersion)
    .map(({ partner }) => partner)
  return (readable(value, 'partners') ?? [])
    .filter(({ name }) => !current.includes(name))
    .map(({ name }) => ({ path: ['police', 'acknowledgements'], text: `lacks ${name}'s for policy version ${chosen.policyVersion}` }))
}

function partners(value: unknown, today: string | undefined): Mistake[] {
  return (readable(value, 'partners') ?? []).flatMap(({ mou }, place) => {
    const at = (field: string) => ['partners', place, 'mou', field]
    if (mou.until <= mou.from) return [{ path: at('until'), text: 'ends before it begins' }]
    if (today === undefined) return []
    if (mou.until < today) return [{ path: at('until'), text: `has expired: it ended on ${mou.until}` }]
    return mou.from > today ? [{ path: at('from'), text: `has not begun: it begins on ${mou.from}` }] : []
  })
}

/** What somebody is said to have done cannot lie ahead. */
function pastDays(value: unknown, today: string | undefined): Mistake[] {
  if (today === undefined) return []
  const chosen = readable(value, 'police')
  const done: { path: (string | number)[]; on: string }[] = [
    ...(readable(value, 'helplines') ?? []).map(({ checked }, place) => ({ path: ['helplines', place, 'checked'], on: checked })),
    ...(readable(value, 'reviews') ?? []).map(({ on }, place) => ({ path: ['reviews', place, 'on'], on })),
    ...(chosen ? [{ path: ['police', 'boardReview', 'on'], on: chosen.boardReview.on }] : []),
    ...(chosen?.acknowledgements ?? []).map(({ on }, place) => ({ path: ['police', 'acknowledgements', place, 'on'], on })),
    ...(chosen?.attestations ?? []).map(({ on }, place) => ({ path: ['police', 'attestations', place, 'on'], on })),
  ]
  return done.filter(({ on }) => on > today).map(({ path, on }) => ({ path, text: `lies in the future: ${on}` }))
}
