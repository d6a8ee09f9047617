/** Looks for people in whatever bytes it is given: marks that only their texts hold, and their numbers, in every usual writing. */

/** Begins every mark; nothing else in the world is written so. */
const canary = 'qZcanaryXw'

/** A word that only one text holds. @example markOf(7) // 'qZcanaryXw0007' */
export const markOf = (n: number): string => `${canary}${String(n).padStart(4, '0')}`

/** Area codes whose example numbers (555-01xx) stand for people here. The line itself, its staff and the programme are in 617. */
const areas = [202, 303, 312, 415, 212, 206, 305, 404, 503, 512, 602, 702, 713, 808, 907]
/** Ends that the numbers of the line, its staff and the programme have too. */
const taken = new Set([0, 11, 12, 13, 99])
const ends = Array.from({ length: 100 }, (_, n) => n).filter((n) => !taken.has(n))
export const mostPeople = areas.length * ends.length

/** @example personPhone(0) // '+12025550101' */
export function personPhone(n: number): string {
  const [area, end] = [areas[Math.floor(n / ends.length)], ends[n % ends.length]]
  if (area === undefined || end === undefined) throw new Error('there are not as many example numbers')
  return `+1${area}55501${String(end).padStart(2, '0')}`
}

const somebody = `01(?!${[...taken].map((end) => String(end).padStart(2, '0')).join('|')})\\d\\d`
const gap = '[^0-9A-Za-z]{0,3}'
const numbers: [string, RegExp][] = [
  ['a number', new RegExp(`(?:${areas.join('|')})${gap}555${gap}${somebody}`, 'g')],
  ['the last seven digits', new RegExp(`(?<![0-9A-Za-z])555[-. ]?${somebody}(?![0-9A-Za-z])`, 'g')],
]

/** What base64 makes of these letters wherever they begin, without the digits at both ends that depend on what stands beside them. */
function base64Of(text: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const all = Buffer.from(`${'x'.repeat(before)}${text}`)
      .toString('base64')
      .replace(/=+$/, '')
    const first = Math.ceil((before * 8) / 6)
    const last = Math.floor(((before + text.length) * 8) / 6)
    const sure = all.slice(first, last)
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

const hexOf = (text: string): string => Buffer.from(text).toString('hex')
const written: [string, string][] = [
  ['a mark', canary.toLowerCase()],
  ['a mark in hexadecimal', hexOf(canary)],
  ...base64Of(canary).map((text): [string, string] => ['a mark in base64', text]),
  ...areas.map((area): [string, string] => ['a number in hexadecimal', hexOf(`${area}55501`)]),
  ...areas.flatMap((area) => base64Of(`${area}55501`).map((text): [string, string] => ['a number in base64', text])),
]

const digests = /[0-9a-f]{32,}/g

export type Leak = { where: string; what: string; around: string }

/** Every sign of a person in these bytes. UTF-16 is read by leaving its zero bytes out; base64 counts as it is written, the rest in any case. */
export function leaksIn(where: string, bytes: string | Uint8Array): Leak[] {
  const text = Buffer.from(bytes as Uint8Array).toString('latin1')
  const found: Leak[] = []
  for (const reading of text.includes('\0') ? [text, text.replaceAll('\0', '')] : [text]) {
    const lower = reading.toLowerCase()
    const see = (what: string, at: number) => found.push({ where, what, around: reading.slice(Math.max(0, at - 30), at + 40) })
    for (const [what, form] of written) {
      const inText = what.includes('base64') ? reading : lower
      const at = inText.indexOf(form)
      if (at >= 0) see(what, at)
    }
    // Ten digits of a signature may look like a number; a digest tells nobody's.
    const withoutDigests = reading.replace(digests, (digest) => '-'.repeat(digest.length))
    for (const [what, form] of numbers) for (const { index } of withoutDigests.matchAll(form)) see(what, index)
  }
  return found
}
