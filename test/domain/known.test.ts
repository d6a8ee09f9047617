import { expect, test } from 'vitest'
import { known } from '../../shared/domain/known.ts'

test('each thing is asked once, and each has its own answer', () => {
  const asked: string[] = []
  const shout = known((word) => {
    asked.push(word)
    return word.toUpperCase()
  })
  expect([shout('a'), shout('b'), shout('a'), shout('b')]).toEqual(['A', 'B', 'A', 'B'])
  expect(asked).toEqual(['a', 'b'])
})
