/** One contact: the thread, that thread again while it is open, and the acts of staff on it. */
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { keepClaim } from '../../shared/app/keep-claim.ts'
import type { Staff } from '../../shared/app/ports.ts'
import { openContact, readThread } from '../../shared/app/read-thread.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import { isUnderWay, otherTeam } from '../../shared/domain/hand-off.ts'
import { adviceOn } from '../../shared/domain/staff-wording.ts'
import { actNames, carryOut, type Ended, told } from './acts.ts'
import { Advice } from './advice.tsx'
import { fresh, html, isPoll, type Refuse } from './answer.ts'
import { ContactPage, type HandOffTo, type Said } from './contact-page.tsx'
import type { ConsoleDeps, Signed } from './deps.ts'
import { OfferPage } from './offer-page.tsx'
import { OptOutPage } from './opt-out-page.tsx'
import type { ProblemName } from './problem.tsx'
import { isReadToken, openPlace, readToken, sealPlace } from './security.ts'
import { Live, liveOf } from './thread.tsx'
import { namesOf, viewOf } from './view.ts'

const Code = z.string().regex(/^[A-Z0-9]{1,8}-[A-Z0-9]{1,8}$/)
const Act = z.enum(actNames)
const notHere = { absent: 'not-found', 'other-team': 'other-team', offered: 'other-team' } as const satisfies Record<string, ProblemName>

export function contactRoutes(deps: ConsoleDeps, refuse: Refuse) {
  const { world, desk, staff, realNow } = deps

  /** The whole page, or its live part; what is shown is recorded first. */
  async function show(c: Context<Signed>, said: Said = {}, status: 200 | 404 | 409 | 422 = 200) {
    const code = Code.safeParse(c.req.param('code')).data
    if (code === undefined) return refuse(c, 'not-found')
    const [me, token] = [c.get('me'), c.get('token')]
    const recorded = isPoll(c) && isReadToken(c.req.query('read'), token, code, realNow())
    const before = openPlace(token, c.req.query('before'))
    const opened = await readThread({ code, before, me, recorded }, { world, desk })
    if (opened.outcome === 'offered') return offered(c, opened.contact, said, status)
    // Closing erased who was owed it (S22).
    if (opened.outcome === 'absent' && said.done === 'close') return c.redirect('/console', 303)
    if (opened.outcome !== 'read') return refuse(c, notHere[opened.outcome])
    // A page that refreshes itself is no act of anybody.
    if (!isPoll(c)) await keepClaim(opened.contact, me.id, world)
    const read = { ...opened, ...(opened.older === undefined ? {} : { older: sealPlace(token, opened.older) }) }
    const view = viewOf(c, deps)
    const live = liveOf(read, { names: await namesOf(staff), view, read: readToken(token, code, realNow()) })
    if (isPoll(c)) return fresh(c, live, <Live live={live} view={view} />)
    return html(
      c,
      <ContactPage view={view} live={live} said={said} isLatest={before === undefined} handOff={await handOffOf(opened.contact, me)} />,
      status,
    )
  }

  /** What is seen of a hand-off before it is taken. */
  async function offered(c: Context<Signed>, { code, language, team, handOff }: Contact, { alert }: Said, status: 200 | 404 | 409 | 422) {
    if (handOff?.stands !== 'agreed') return refuse(c, 'other-team')
    const offer = { code, language, team, handOff }
    return html(c, <OfferPage view={viewOf(c, deps)} offer={offer} names={await namesOf(staff)} alert={alert} />, status)
  }

  /** To whom its holder may hand a conversation. */
  async function handOffOf({ team, conversation, handOff }: Contact, me: Staff): Promise<HandOffTo | undefined> {
    if (conversation.state !== 'claimed' || conversation.by !== me.id || isUnderWay(handOff)) return undefined
    const to = otherTeam(team)
    const there = (await staff.all()).filter(({ role, disabled, id }) => role === to && !disabled && id !== me.id)
    return { to, colleagues: there.map(({ id, name }) => ({ id, name })) }
  }

  async function answer(c: Context<Signed>, ended: Ended) {
    const draft = c.get('form').get('body')
    if ('done' in ended) return c.redirect(`/console/contacts/${c.req.param('code')}?done=${ended.done}`, 303)
    if ('number' in ended) return show(c, { number: ended.number })
    if ('busy' in ended) return refuse(c, 'busy', draft)
    if ('mistake' in ended) return show(c, { alert: ended.mistake, draft }, 422)
    if (ended.refused.refused === 'gone') return refuse(c, 'not-found', draft)
    const { status, says } = told(ended.refused, await namesOf(staff))
    return show(c, { alert: says, draft }, status)
  }

  return (
    new Hono<Signed>()
      .get('/:code', (c) => show(c, { done: z.enum(actNames).safeParse(c.req.query('done')).data }))
      .get('/:code/opt-out', async (c) => {
        const code = Code.safeParse(c.req.param('code')).data
        const opened = code === undefined ? undefined : await openContact(code, c.get('me'), { world, desk })
        if (opened?.outcome !== 'open') return refuse(c, opened ? notHere[opened.outcome] : 'not-found')
        return html(c, <OptOutPage view={viewOf(c, deps)} code={opened.contact.code} />)
      })
      // Somebody who signed in again comes back to where a form was sent: to the page it was on.
      .get('/:code/:act', (c) => c.redirect(`/console/contacts/${encodeURIComponent(c.req.param('code'))}`, 303))
      // A POST, because what is typed must stand in no address (R25).
      .post('/:code/advice', async (c) => {
        const code = Code.safeParse(c.req.param('code')).data
        const opened = code === undefined ? undefined : await openContact(code, c.get('me'), { world, desk })
        if (opened?.outcome !== 'open') return refuse(c, opened ? notHere[opened.outcome] : 'not-found')
        await keepClaim(opened.contact, c.get('me').id, world)
        return html(c, <Advice says={adviceOn(c.get('form').get('body') ?? '', opened.contact, world.programme.site)} />)
      })
      .post('/:code/:act', async (c) => {
        const [code, name, form] = [Code.safeParse(c.req.param('code')).data, Act.safeParse(c.req.param('act')).data, c.get('form')]
        if (code === undefined || name === undefined) return refuse(c, 'not-found')
        const key = z.uuid().safeParse(form.get('key')).data
        if (key === undefined) return refuse(c, 'form', form.get('body'))
        const opened = await openContact(code, c.get('me'), { world, desk })
        const may = opened.outcome === 'open' || (opened.outcome === 'offered' && name === 'take')
        // Said of every contact of another team alike, so that pressing it tells nothing (T3).
        if (name === 'take' && opened.outcome === 'other-team') return refuse(c, 'not-offered')
        if (!may) return refuse(c, notHere[opened.outcome], form.get('body'))
        return answer(c, await carryOut({ name, contact: opened.contact.id, code, staff: c.get('me').id, key, form }, { ...world, staff }))
      })
  )
}
