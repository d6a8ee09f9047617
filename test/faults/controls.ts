/** The controls of rows F1–F24, each of which is taken away once by `npm run faults -- --red`. */
import type { Control } from './control.ts'

export const controls: readonly Control[] = [
  {
    rows: ['F1', 'F2'],
    control: 'the handled mark is written only if absent',
    file: 'shared/adapters/dynamo/commit.ts',
    find: "{ key: keys.handled(mark), if: 'absent', put:",
    replace: '{ key: keys.handled(mark), put:',
  },
  {
    rows: ['F1', 'F2'],
    control: 'of all reasons of a refusal, "handled" is read first',
    file: 'shared/adapters/dynamo/contacts.ts',
    find: "return done.at.some((n) => handledBy.has(n)) ? 'handled' : 'changed'",
    replace: "return handledBy.has(-1) ? 'handled' : 'changed'",
  },
]
