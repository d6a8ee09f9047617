/** The table and its controls fit the code: an entry that has drifted proves nothing. */
import { describe, expect, test } from 'vitest'
import { type Control, isRemoval } from './control.ts'
import { controls } from './controls.ts'
import { edgeControls } from './controls-edges.ts'
import { occurrences } from './red.ts'
import { sources, tells } from './report.ts'
import { rows } from './rows.ts'
import { waiting } from './waiting.ts'

const all: readonly Control[] = [...controls, ...edgeControls]

describe('a control', () => {
  test.each(all.filter(isRemoval))('is where it is said to be: $control', (control) => expect(occurrences('.', control)).toBe(1))
  test.each(all.filter(isRemoval))('changes something when it is taken away: $control', ({ find, replace }) =>
    expect(replace).not.toBe(find),
  )
  test('belongs to rows that there are', () =>
    expect(all.flatMap((control) => control.rows).filter((id) => !rows.includes(id))).toEqual([]))
  test('that cannot be taken away says why', () =>
    expect(all.flatMap((control) => (isRemoval(control) ? [] : [control.reason])).filter((reason) => reason.length < 20)).toEqual([]))
})

test('only rows that there are wait', () => expect(Object.keys(waiting).filter((id) => !rows.includes(id))).toEqual([]))

describe('every row whose code exists', () => {
  const files = [...sources('.').values()]
  const live = rows.filter((id) => waiting[id] === undefined)
  test('has a test', () => expect(live.filter((id) => !files.some((source) => tells(source, id)))).toEqual([]))
  test('has a control, or says why none can be taken away', () =>
    expect(live.filter((id) => !all.some((control) => control.rows.includes(id)))).toEqual([]))
  test('and no other has a test', () => expect(Object.keys(waiting).filter((id) => files.some((source) => tells(source, id)))).toEqual([]))
})
