/** Names of languages, as people write them in any of our languages: "en español", "speak english". */

import type { Spoken } from './language.ts'
import { normalise } from './normalise.ts'
import { firstOfEach } from './phrase.ts'

const namesOf = firstOfEach<Spoken>({
  es: ['(espanol|espaol|spanish|castellano|espanhol|panyol|esp)'],
  pt: ['(portugues|portuguese|portugese|portuges|brazilian|brasileiro|potige)'],
  ht: ['(kreyol|kreol|creole|creyol|criollo haitiano|haitian|haitiano|ayisyen|haitien)'],
  en: ['(english|ingles|inglesa|inglish|engles|angle|anglais)'],
})

/**
 * The language that a text asks for by its name. With two of them nobody knows which one is meant, and none is taken.
 *
 * @example languageNamed('en español por favor') // 'es'
 */
export function languageNamed(text: string): Spoken | undefined {
  const named = Object.keys(namesOf(normalise(text))) as Spoken[]
  return named.length === 1 ? named[0] : undefined
}
