/** Rows whose code does not exist yet, and what they wait for. Only truly absent code may be here. */

export const waiting: Readonly<Record<string, string>> = {}
