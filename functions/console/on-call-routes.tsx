/** On call: everybody reads it, supervisors plan. */
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { changeRota } from '../../shared/app/change-rota.ts'
import { startDrill } from '../../shared/app/start-drill.ts'
import { moment } from '../../shared/domain/moment.ts'
import type { RotaChange } from '../../shared/domain/rota-change.ts'
import { dateAt } from '../../shared/domain/shifts.ts'
import { html, type Refuse } from './answer.ts'
import type { ConsoleDeps, Signed } from './deps.ts'
import { OnCallPage, type OnCallSaid } from './on-call-page.tsx'
import { readRotaForm, rotaForms } from './rota-form.ts'
import { refusedWords } from './rota-words.ts'
import { namesAmong, viewOf } from './view.ts'

const doneWords: Record<string, string> = {
  added: 'Added to the rota.',
  removed: 'Taken out of the rota.',
  drill: 'The drill has begun: whoever is on call is being paged.',
}

const movedOn =
  'Somebody else changed the rota or the staff while your page was open. Nothing of yours was stored; the page now shows the rota as it is. Look at it, then do it again.'

const Sent = z.object({ key: z.uuid(), version: z.coerce.number().int().nonnegative() })

export function onCallRoutes(deps: ConsoleDeps, refuse: Refuse) {
  const { rota, staff, drills, world } = deps

  async function page(c: Context<Signed>, said: OnCallSaid, status: 200 | 409 | 422 = 200) {
    const [stored, everybody, drill] = await Promise.all([rota.read(), staff.all(), drills.last()])
    return html(
      c,
      <OnCallPage view={viewOf(c, deps)} stored={stored} staff={everybody} names={namesAmong(everybody)} said={said} drill={drill} />,
      status,
    )
  }

  async function apply(c: Context<Signed>, change: RotaChange, seen: number, again: OnCallSaid['again']) {
    const changed = await changeRota({ change, by: c.get('me').id, seen }, { ...world, rota, staff })
    const kept = again ? { again } : {}
    switch (changed.outcome) {
      case 'saved':
        return c.redirect(`/console/on-call?done=${'remove' in change ? 'removed' : 'added'}`, 303)
      case 'changed':
        return page(c, { alert: movedOn, ...kept }, 409)
      case 'refused': {
        const [{ rota: before }, everybody] = await Promise.all([rota.read(), staff.all()])
        const about = {
          names: namesAmong(everybody),
          rota: withEntry(before, change),
          timeZone: world.programme.timeZone,
          today: dateAt(world.now(), world.programme.timeZone),
        }
        return page(c, { alert: refusedWords(changed.why, about), ...kept }, 422)
      }
      default:
        return changed satisfies never
    }
  }

  async function drill(c: Context<Signed>, key: string) {
    const started = await startDrill({ staff: c.get('me').id, key }, { ...world, drills })
    switch (started.outcome) {
      case 'started':
        return c.redirect('/console/on-call?done=drill', 303)
      case 'refused': {
        const since = moment(started.refusal.since, world.programme.timeZone)
        return page(c, { alert: `A drill runs already, since ${since}. No other was begun.` }, 409)
      }
      case 'busy':
        return refuse(c, 'busy')
      default:
        return started satisfies never
    }
  }

  return (
    new Hono<Signed>()
      .get('/', (c) => page(c, { status: doneWords[c.req.query('done') ?? ''] }))
      // Somebody who signed in again comes back to where a form was sent: to the page it was on.
      .get('/:form', (c) => c.redirect('/console/on-call', 303))
      .post('/drill', async (c) => {
        if (c.get('me').role !== 'supervisor') return refuse(c, 'supervisor-only')
        const key = z.uuid().safeParse(c.get('form').get('key')).data
        return key === undefined ? refuse(c, 'form') : drill(c, key)
      })
      .post('/:form', async (c) => {
        if (c.get('me').role !== 'supervisor') return refuse(c, 'supervisor-only')
        const fields = c.get('form')
        const sent = Sent.safeParse(Object.fromEntries(fields)).data
        if (!sent) return refuse(c, 'form')
        const name = c.req.param('form')
        if (name === 'remove') return apply(c, { remove: fields.get('entry') ?? '' }, sent.version, undefined)
        const form = rotaForms.find((each) => each === name)
        if (!form) return refuse(c, 'not-found')
        const again = { form, entry: Object.fromEntries(fields) }
        const read = readRotaForm(form, sent.key, fields)
        if ('mistakes' in read) return page(c, { alert: `${read.mistakes.join(' ')} Nothing was changed.`, again }, 422)
        return apply(c, read.change, sent.version, again)
      })
  )
}

/** With what was to be added, so that a mistake it makes can be told by its words. */
const withEntry = <R extends Awaited<ReturnType<ConsoleDeps['rota']['read']>>['rota']>(rota: R, change: RotaChange): R =>
  'remove' in change ? rota : { ...rota, [change.add]: [...rota[change.add], change.entry] }
