/** Opening a contact: who may, and that it leaves a trace before anything is shown (T3, R43). */
import { describe, expect, test } from 'vitest'
import { readThread } from '../../shared/app/read-thread.ts'
import { phone, type Story, tell } from '../support/story.ts'

const ana = { id: 'ana', role: 'harm-reduction' } as const
const ben = { id: 'ben', role: 'treatment' } as const
const sam = { id: 'sam', role: 'supervisor' } as const

const waiting = async () => {
  const line = tell()
  await line.join()
  await line.text(phone, 'hello')
  const { code = '' } = (await line.contact()) ?? {}
  return { line, code }
}
const reads = ({ table }: Story) =>
  [...table.items.values()].filter(({ act, pk }) => act === 'read' && String(pk).startsWith('CONTACT#')).map(({ staff }) => staff)

describe('a thread', () => {
  test.each([ana, sam])('is read by $role, oldest first, and that is recorded', async (me) => {
    const { line, code } = await waiting()
    const read = await readThread({ code, me, recorded: false }, line)
    expect(read).toMatchObject({ outcome: 'read', suppressed: false })
    expect(read.outcome === 'read' && read.messages.map(({ direction }) => direction).join(' ')).toBe('in out in out in out')
    expect(reads(line)).toEqual([me.id])
  })

  test('is not read by the other team, and nothing is recorded as if it were', async () => {
    const { line, code } = await waiting()
    expect(await readThread({ code, me: ben, recorded: false }, line)).toEqual({ outcome: 'other-team', team: 'harm-reduction' })
    expect(reads(line)).toEqual([])
  })

  test('of a contact that chose the other team is theirs from then on', async () => {
    const { line, code } = await waiting()
    await line.text(phone, 'TREATMENT')
    expect(await readThread({ code, me: ana, recorded: false }, line)).toEqual({ outcome: 'other-team', team: 'treatment' })
    expect((await readThread({ code, me: ben, recorded: false }, line)).outcome).toBe('read')
  })

  test('whose reading cannot be recorded is not shown', async () => {
    const { line, code } = await waiting()
    line.table.write = () => Promise.reject(new Error('down'))
    await expect(readThread({ code, me: ana, recorded: false }, line)).rejects.toThrow('down')
  })

  test('that was recorded is not recorded with every refresh', async () => {
    const { line, code } = await waiting()
    await readThread({ code, me: ana, recorded: true }, line)
    expect(reads(line)).toEqual([])
  })

  test('of a code that nobody has is absent', async () => {
    const { line } = await waiting()
    expect(await readThread({ code: 'Z9-99', me: sam, recorded: false }, line)).toEqual({ outcome: 'absent' })
  })

  test('of a contact that is gone is absent, also when the number is somebody else’s by now', async () => {
    const { line, code } = await waiting()
    await line.advance({ days: 90 })
    expect(await readThread({ code, me: sam, recorded: false }, line)).toEqual({ outcome: 'absent' })
    await line.text(phone, 'hello')
    expect(await readThread({ code, me: sam, recorded: false }, line)).toEqual({ outcome: 'absent' })
  })

  test('that is long is read a page at a time, every message once', async () => {
    const { line, code } = await waiting()
    for (let n = 0; n < 60; n++) await line.text(phone, `text ${n}`)
    const seen: string[] = []
    let before: string | undefined
    do {
      const read = await readThread({ code, me: ana, recorded: true, before }, line)
      if (read.outcome !== 'read') throw new Error('it is not there')
      seen.unshift(...read.messages.filter(({ direction }) => direction === 'in').map(({ body }) => body))
      before = read.older
    } while (before)
    expect(seen).toEqual(['JOIN', 'YES', 'hello', ...Array.from({ length: 60 }, (_, n) => `text ${n}`)])
  })
})
