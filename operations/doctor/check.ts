/** One thing the doctor looked at: how it is, in plain words, and the next step when it is not well. */

/** `wrong` stops a deployment; `warning` does not; `unseen` is what could not be looked at, and why. */
export type Check = { state: 'ok' | 'warning' | 'wrong' | 'unseen'; text: string; next?: string }

const marks = { ok: 'ok      ', warning: 'WARNING ', wrong: 'WRONG   ', unseen: 'not seen' } as const

/** What is wrong first, then warnings, then what was not seen; what is well last, in one line each. */
export function report(checks: readonly Check[]): string {
  const order = ['wrong', 'warning', 'unseen', 'ok'] as const
  const sorted = order.flatMap((state) => checks.filter((check) => check.state === state))
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length
  return [
    ...sorted.map(({ state, text, next }) => `${marks[state]}  ${text}${next ? `\n          → ${next}` : ''}`),
    `${count('wrong')} wrong, ${count('warning')} warnings, ${count('unseen')} not seen, ${count('ok')} ok.`,
  ].join('\n')
}

export const isWrong = ({ state }: Check): boolean => state === 'wrong'
