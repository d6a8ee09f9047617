/** Walks the real sign-in by HTTP, as a browser would, and brings back the console's cookie. */

/** A flow has five or six steps; more is a circle. */
const mostSteps = 15

type Walk = {
  /** The console's base address, as the console itself knows it. */
  publicUrl: string
  /** Where it can be reached from here, when that is another address. */
  reachedAt?: string
}

/** @returns a complete Cookie header value for the console; undefined for an address that may not come in */
export async function signInAs(email: string, { publicUrl, reachedAt = publicUrl }: Walk): Promise<{ cookie: string } | undefined> {
  const jars = new Map<string, Map<string, string>>()
  const reached = (url: URL): string =>
    url.origin === new URL(publicUrl).origin ? new URL(`${url.pathname}${url.search}`, reachedAt).href : url.href

  const step = async (url: URL, form?: URLSearchParams): Promise<{ url: URL; response: Response }> => {
    const jar = jars.get(url.origin) ?? new Map<string, string>()
    jars.set(url.origin, jar)
    const response = await fetch(reached(url), {
      redirect: 'manual',
      headers: { cookie: headerOf(jar), accept: 'text/html' },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of response.headers.getSetCookie()) keep(line, jar)
    const location = response.headers.get('location')
    return { url: location === null ? url : new URL(location, url), response }
  }

  let at = new URL('/console', publicUrl)
  let form: URLSearchParams | undefined
  for (let steps = 0; steps < mostSteps; steps++) {
    const { url, response } = await step(at, form)
    const page = await response.text()
    if (isRedirect(response)) {
      at = url
      form = undefined
    } else if (url.origin === new URL(publicUrl).origin) {
      return response.ok ? { cookie: headerOf(jars.get(url.origin) ?? new Map()) } : undefined
    } else {
      // The form came back: the provider does not know this address.
      if (form || !page.includes('name="email"')) return undefined
      form = new URLSearchParams({ email })
    }
  }
  return undefined
}

const isRedirect = ({ status }: Response): boolean => status >= 300 && status < 400

function keep(line: string, jar: Map<string, string>): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const cut = pair.indexOf('=')
  const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
  const ended = attributes.some(
    (each) => /^max-age=0$/i.test(each) || (/^expires=/i.test(each) && Date.parse(each.slice('expires='.length)) < Date.now()),
  )
  if (ended || value === '') jar.delete(name)
  else jar.set(name, value)
}

const headerOf = (jar: ReadonlyMap<string, string>): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
