/**
 * What two fields of program.yaml say of each other, and what dates say of today. Each looks at the value as it was written and reads
 * only what it needs, so that a mistake beside it hides nothing.
 */
import type * as z from 'zod'
import { Team } from '../domain/team.ts'
import type { Mistake, Reading } from './reading.ts'
import { Day, ProgramFile } from './schema.ts'

const { shape } = ProgramFile
type Path = readonly (string | number)[]

/** What stands at a place, whatever it is. */
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, part) => (typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined), value)
/** The places of a list's entries; none when there is no list. */
const places = (value: unknown, path: Path): Path[] => {
  const found = at(value, path)
  return Array.isArray(found) ? found.map((_, place) => [...path, place]) : []
}
/** What stands at a place when it can be read; what cannot has a mistake of its own. */
const readable = <Schema extends z.ZodType>(schema: Schema, value: unknown, path: Path): z.output<Schema> | undefined => {
  const parsed = schema.safeParse(at(value, path))
  return parsed.success ? parsed.data : undefined
}
const text = (value: unknown, path: Path): string => {
  const found = at(value, path)
  return typeof found === 'string' ? found : ''
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
  const employers = Team.options.flatMap((team) => places(value, ['teams', team, 'employers'])).map((path) => [...path, 'name'])
  return [
    ...(telling.test(text(value, ['name'])) ? [{ path: ['name'], text: 'tells too much on a locked screen' }] : []),
    ...employers
      .filter((path) => lawEnforcement.test(text(value, path)))
      .map((path) => ({ path, text: 'is a law enforcement agency, and its people may not read what survivors write' })),
  ]
}

/** A language without its texts would leave a survivor unanswered (R36). */
const untranslated = (value: unknown, spoken: Reading['spoken']): Mistake[] =>
  places(value, ['languages']).flatMap((path) => {
    const language = readable(shape.languages.element, value, path)
    if (language === undefined || spoken === undefined || spoken.includes(language)) return []
    return [{ path, text: `has no texts: shared/texts/${language}.yaml is missing` }]
  })

/** Lists in which a second mention is a slip of the hand, with what makes an entry the same one. */
const once = [
  { list: 'towns', by: [], schema: shape.towns.element },
  { list: 'languages', by: [], schema: shape.languages.element },
  { list: 'alerts', by: [], schema: shape.alerts.element },
  { list: 'helplines', by: ['number'], schema: shape.helplines.element.shape.number },
  { list: 'partners', by: ['name'], schema: shape.partners.unwrap().element.shape.name },
] as const

const repeats = (value: unknown): Mistake[] =>
  once.flatMap(({ list, by, schema }) => {
    const paths = places(value, [list])
    const items = paths.map((path) => readable(schema, value, [...path, ...by])?.toLowerCase())
    return paths.flatMap((path, place) =>
      items[place] !== undefined && items.indexOf(items[place]) < place ? [{ path, text: 'is there twice' }] : [],
    )
  })

/** Nobody is on the team by one word alone: everybody has agreed to the policy as it stands now (R34, S15). */
function police(value: unknown): Mistake[] {
  if (at(value, ['policeOnTeam']) !== true) return []
  if (at(value, ['police']) === undefined) {
    return [{ path: ['policeOnTeam'], text: 'needs a published policy, acknowledgements, attestations and a board review' }]
  }
  const version = text(value, ['police', 'policyVersion'])
  const acknowledged = places(value, ['police', 'acknowledgements'])
  if (version === '' || acknowledged.length === 0) return []
  const current = acknowledged
    .filter((path) => text(value, [...path, 'policyVersion']) === version)
    .map((path) => text(value, [...path, 'partner']))
  return places(value, ['partners'])
    .map((path) => text(value, [...path, 'name']))
    .filter((name) => name !== '' && !current.includes(name))
    .map((name) => ({ path: ['police', 'acknowledgements'], text: `lacks ${name}'s for policy version ${version}` }))
}

function partners(value: unknown, today: string | undefined): Mistake[] {
  return places(value, ['partners']).flatMap((partner) => {
    const path = (field: string) => [...partner, 'mou', field]
    const [from, until] = [readable(Day, value, path('from')), readable(Day, value, path('until'))]
    if (from !== undefined && until !== undefined && until <= from) return [{ path: path('until'), text: 'ends before it begins' }]
    if (today === undefined) return []
    if (until !== undefined && until < today) return [{ path: path('until'), text: `has expired: it ended on ${until}` }]
    return from !== undefined && from > today ? [{ path: path('from'), text: `has not begun: it begins on ${from}` }] : []
  })
}

/** What somebody is said to have done cannot lie ahead. */
function pastDays(value: unknown, today: string | undefined): Mistake[] {
  if (today === undefined) return []
  const done: Path[] = [
    ...places(value, ['helplines']).map((path) => [...path, 'checked']),
    ...places(value, ['reviews']).map((path) => [...path, 'on']),
    ['police', 'boardReview', 'on'],
    ...places(value, ['police', 'acknowledgements']).map((path) => [...path, 'on']),
    ...places(value, ['police', 'attestations']).map((path) => [...path, 'on']),
  ]
  return done.flatMap((path) => {
    const on = readable(Day, value, path)
    return on !== undefined && on > today ? [{ path, text: `lies in the future: ${on}` }] : []
  })
}
