/** Rows whose code does not exist yet, and what they wait for. Only truly absent code may be here. */

export const waiting: Readonly<Record<string, string>> = {
  F37: 'deployment: a restored table starts paused, and the runbook for it',
  F38: 'deployment: a second region',
}
