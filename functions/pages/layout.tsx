/** What every public page has around it. The title is the programme's name and nothing else: a shared phone keeps it (R17). */
import type { Child } from 'hono/jsx'
import type { Programme } from '../../shared/domain/programme.ts'
import type { TimeWords } from '../../shared/domain/staffed.ts'

/** What the pages say of the programme, in English: `time` has its words. `line` is the number to text as people write it, `dial` as phones do; `asset` the address of a file of ours. */
export type About = { programme: Programme; time: TimeWords; line: string; dial: string; asset(name: string): string }

export const Layout = ({ about, children }: { about: About; children: Child }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{about.programme.name}</title>
      <link rel="icon" href={about.asset('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={about.asset('pages.css')} />
    </head>
    <body>
      <header>
        <a href="/">{about.programme.name}</a>
      </header>
      <main>{children}</main>
      <footer>
        <p class="danger">
          This is not an emergency service. In danger? Call <a href="tel:911">911</a>. Need to talk now? Call or text{' '}
          <a href="tel:988">988</a>.
        </p>
        <p class="links">
          <a href="/join">Join</a>
          <a href="/trust">Who can see my texts?</a>
          <a href={`tel:${about.programme.phone}`}>Call us: {about.programme.phone}</a>
        </p>
      </footer>
    </body>
  </html>
)
