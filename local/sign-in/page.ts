/** The one page of the local provider: an address, and no password. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Provider } from 'oidc-provider'

/** @returns what answers `/sign-in/<interaction>`: the form, and the form sent */
export const interactionPage =
  (provider: Provider, knows: (email: string) => Promise<boolean>) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return answer(response, 200, form(''))
    const typed = new URLSearchParams(await text(request)).get('email') ?? ''
    const email = typed.trim().toLowerCase()
    if (!(await knows(email))) return answer(response, 422, form(typed, 'Nobody with this address is entered for this line.'))
    await provider.interactionFinished(request, response, { login: { accountId: email, remember: false } })
  }

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // No form-action: browsers hold it against redirects, too, and signing in ends with one to the console.
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
  })
  response.end(body)
}

const style = `
:root { color-scheme: light dark }
body { font: 100%/1.5 system-ui, sans-serif; margin: 0; background: light-dark(#f6f4ef, #14181a); color: light-dark(#1b2426, #eef1ef) }
main { max-width: 24rem; margin: 10vh auto; padding: 1rem }
label { display: block; font-weight: 600 }
input, button { font: inherit; box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: 0 .7rem; border-radius: .6rem; border: 1px solid light-dark(#4b585b, #b3bfbf) }
button { margin-top: 1rem; font-weight: 600; background: light-dark(#17544f, #7fd1c5); color: light-dark(#fff, #0d1f1d); border: 0; cursor: pointer }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px }
[role=alert] { padding: .75rem 1rem; border-left: 4px solid light-dark(#9a2c1c, #ffb4a3); background: light-dark(#fbe9e4, #45231c) }
`
const styleHash = createHash('sha256').update(style).digest('base64')

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

const form = (email: string, alert?: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Sign in</h1>
<p>This is the sign-in of a line that runs on one machine only. It asks for no password.</p>
${alert === undefined ? '' : `<p role="alert">${escaped(alert)}</p>`}
<form method="post">
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required autofocus value="${escaped(email)}">
<button type="submit">Sign in</button>
</form>
</main>
</body>
</html>
`
