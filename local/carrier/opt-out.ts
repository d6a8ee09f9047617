/** Advanced Opt-Out: what the carrier does by itself when a text is one of its own words. */

/** The value of the webhook's `OptOutType`. */
export type OptOutType = 'STOP' | 'START' | 'HELP'

export type CarrierAct = {
  block?: 'set' | 'lift'
  /** Present when the webhook carries the field. */
  optOutType?: OptOutType
  /** Which of the configured wordings is sent. */
  answer?: 'stop' | 'start' | 'help'
}

/** Twilio's default lists. JOIN is not among them, and there is no Spanish list. */
const stopWords: ReadonlySet<string> = new Set(['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'])
const startWords: ReadonlySet<string> = new Set(['START', 'UNSTOP'])
const helpWords: ReadonlySet<string> = new Set(['HELP', 'INFO'])

/**
 * What the carrier does about one text. Only the bare word counts, in any case.
 *
 * YES still lifts a block, as at Twilio, but is off the list of opt-in words: a programme asks for a YES of its own,
 * and the carrier must neither answer it nor call it a START.
 *
 * @example carrierAct(' Stop ', false) // { block: 'set', optOutType: 'STOP', answer: 'stop' }
 * @example carrierAct('stop it', false) // {}
 */
export function carrierAct(body: string, blocked: boolean): CarrierAct {
  const word = body.trim().toUpperCase()
  if (word === 'YES') return { block: 'lift' }
  if (startWords.has(word)) return { block: 'lift', optOutType: 'START', answer: 'start' }
  if (helpWords.has(word)) return { optOutType: 'HELP', answer: 'help' }
  if (!stopWords.has(word)) return {}
  // One confirmation at most (R18): a second STOP is reported to the programme and not answered.
  return blocked ? { optOutType: 'STOP' } : { block: 'set', optOutType: 'STOP', answer: 'stop' }
}
