/** The console: staff read and answer in a browser, often on a phone in the street. Verify, parse, hand over, answer. */
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { readForm } from '../../shared/web/form.ts'
import { pageHeaders } from '../../shared/web/security.ts'
import { html, isPoll } from './answer.ts'
import { assetRoutes, assetUrl } from './assets.ts'
import { contactRoutes } from './contact-routes.tsx'
import type { ConsoleDeps, Signed } from './deps.ts'
import { listRoutes } from './list-routes.tsx'
import { onCallRoutes } from './on-call-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { pagingRoutes } from './paging-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { type ProblemName, ProblemPage, ProblemWords, problems } from './problem.tsx'
import { isFormToken, isOurOrigin } from './security.ts'
import { whoAsks } from './session.ts'
import { beginSignIn, signInRoutes, signOutRoute } from './sign-in-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'

const refusals = { 400: 'form', 413: 'too-large', 415: 'wrong-kind' } as const satisfies Record<number, ProblemName>

/** @returns the whole console, below `/console` */
export function consoleApp(deps: ConsoleDeps): Hono {
  const { world, publicUrl } = deps
  const app = new Hono()

  const problem = (c: Context, name: ProblemName, draft?: string) => {
    const { status } = problems[name]
    if (isPoll(c)) return html(c, <ProblemWords name={name} />, status)
    return html(c, <ProblemPage name={name} programme={world.programme.name} asset={assetUrl(deps.assets)} draft={draft} />, status)
  }

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(pageHeaders('same-origin'))) c.header(name, value)
    await next()
  })
  app.route('/console/assets', assetRoutes(deps.assets))
  app.route('/console', signInRoutes(deps, problem))
  app.route('/console/p', pageRoutes(deps, problem))

  const signedIn = createMiddleware<Signed>(async (c, next) => {
    const who = await whoAsks(c, deps, { isPoll: isPoll(c) })
    if (who) {
      c.set('me', who.me)
      c.set('token', who.token)
    }
    if (c.req.method === 'GET' || c.req.method === 'HEAD') {
      if (who) return next()
      return isPoll(c) ? problem(c, 'signed-out') : beginSignIn(c, deps, problem)
    }
    // Whose form it is comes before what is in it.
    if (!isOurOrigin(c.req.header('origin'), publicUrl)) return problem(c, 'wrong-page')
    const read = await readForm(c.req.raw)
    if ('refused' in read) return problem(c, refusals[read.refused])
    if (!who) return problem(c, 'signed-out', read.form.get('body'))
    if (!isFormToken(read.form.get('token'), who.token)) return problem(c, 'wrong-page', read.form.get('body'))
    c.set('form', read.form)
    return next()
  })

  const signed = new Hono<Signed>()
  signed.use(signedIn)
  signed.route('/', signOutRoute(deps))
  signed.route('/', listRoutes(deps))
  signed.route('/people', peopleRoutes(deps, problem))
  signed.route('/contacts', contactRoutes(deps, problem))
  signed.route('/paging', pagingRoutes(deps))
  signed.route('/on-call', onCallRoutes(deps, problem))
  signed.route('/staff', staffRoutes(deps, problem))
  app.route('/console', signed)

  app.notFound((c) => problem(c, 'not-found'))
  app.onError((error, c) => {
    world.log('console.failed', { error: error.name, route: c.req.routePath })
    return problem(c, isStoreDown(error) ? 'store-down' : 'broken')
  })
  return app
}

const connectionCodes: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])

/** Whether an error is the store's silence and not a mistake of ours. AWS marks its own with `$fault`; a refused connection has a code. */
function isStoreDown(error: Error & { code?: unknown; $fault?: unknown; $retryable?: unknown }): boolean {
  return error.$fault === 'server' || error.$retryable !== undefined || error.name === 'TimeoutError' || connectionCodes.has(error.code)
}
