/** Layout: what every page of the console has around it. */
import type { Child } from 'hono/jsx'
import type { Staff } from '../../shared/app/ports.ts'
import type { Programme } from '../../shared/domain/programme.ts'
import { roleNames } from '../../shared/domain/team.ts'
import type { At } from '../../shared/domain/time.ts'

/** The address of a file of ours; it changes with the file. */
export type Asset = (name: string) => string

/** What a page needs beside its own subject. `key` makes its forms one act each, however often they are sent (F24). */
export type View = { programme: Programme; me: Staff; formToken: string; key: string; asset: Asset; now: At }

/** No indicator styles, nothing kept of visited pages, and a failed refresh leaves the page as it was. */
const htmxConfig = JSON.stringify({ includeIndicatorCSS: false, history: false, noSwap: [204, 304, 429, '5xx'], defaultTimeout: 15_000 })

/** The bare page. */
export const Shell = ({ title, programme, asset, children }: { title: string; programme: string; asset: Asset; children: Child }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="htmx-config" content={htmxConfig} />
      <title>{`${title} · ${programme}`}</title>
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('console.css')} />
      <script src={asset('htmx.min.js')} defer />
      <script src={asset('console.js')} defer />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      {children}
    </body>
  </html>
)

const places = [
  ['/console', 'Inbox'],
  ['/console/queues/harm-reduction', 'Harm reduction'],
  ['/console/queues/treatment', 'Treatment'],
  ['/console/mine', 'Mine'],
  ['/console/people', 'People'],
  ['/console/on-call', 'On call'],
] as const

export type Place = (typeof places)[number][0]

/** A page for somebody signed in. `at` marks where they are in the navigation. */
export const Page = ({ title, view, at, wide, children }: { title: string; view: View; at?: Place; wide?: boolean; children: Child }) => (
  <Shell title={title} programme={view.programme.name} asset={view.asset}>
    <header class="top">
      <div class="account">
        <span class="programme">{view.programme.name}</span>
        <span class="who">
          {view.me.name}, {roleNames[view.me.role].toLowerCase()}
        </span>
        <a class="account-link" href="/console/paging">
          How I am paged
        </a>
        {view.me.role === 'supervisor' ? (
          <a class="account-link" href="/console/staff">
            Staff
          </a>
        ) : null}
        <form method="post" action="/console/sign-out">
          <FormToken view={view} />
          <button type="submit" class="quiet">
            Sign out
          </button>
        </form>
      </div>
      <nav aria-label="Console">
        {places.map(([href, name]) => (
          <a href={href} aria-current={href === at ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </header>
    <main id="main" class={wide ? 'wide' : undefined}>
      <p id="stale" class="notice" role="status" hidden>
        Not up to date: the line cannot be reached. We keep trying.
      </p>
      {children}
    </main>
  </Shell>
)

/** Proof that a form is one of ours. */
export const FormToken = ({ view }: { view: View }) => <input type="hidden" name="token" value={view.formToken} />

/** The same, for a form that acts: `key` makes a double click one act. */
export const ActFields = ({ view }: { view: View }) => (
  <>
    <FormToken view={view} />
    <input type="hidden" name="key" value={view.key} />
  </>
)
