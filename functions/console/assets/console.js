/** Keeps an open page fresh and a draft safe. Every page works without it. */
'use strict'

const everyMs = 5_000
const hiddenEveryMs = 60_000
/** A line that does not answer is asked less and less often. */
const longestMs = 60_000
/** A second press this soon is a double click, not a second thought. */
const againMs = 3_000

const live = document.getElementById('live')
if (live?.hasAttribute('hx-get')) keepFresh(live)
for (const box of document.querySelectorAll('textarea[data-draft]')) keepDraft(box)
for (const form of document.forms) sendOnce(form)
if (location.search.includes('done=')) history.replaceState(null, '', location.pathname)

/** Asks for the live part again and again: every five seconds, less often in a hidden tab and while the line is silent. */
function keepFresh(part) {
  let etag
  let failures = 0
  let timer

  const wait = () => (document.hidden ? hiddenEveryMs : Math.min(everyMs * 2 ** failures, longestMs))
  const ask = () => {
    plan()
    part.dispatchEvent(new CustomEvent('poll'))
  }
  const plan = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, wait())
  }
  const ours = (event, then) => {
    if (event.detail?.ctx?.sourceElement === part) then(event.detail.ctx)
  }
  const ended = (ok) => {
    failures = ok ? 0 : failures + 1
    const stale = document.getElementById('stale')
    if (stale) stale.hidden = failures < 2
    plan()
  }

  document.addEventListener('htmx:config:request', (event) =>
    ours(event, (ctx) => {
      if (etag) ctx.request.headers['If-None-Match'] = etag
    }),
  )
  document.addEventListener('htmx:after:request', (event) =>
    ours(event, ({ response }) => {
      if (response.status === 200) etag = response.headers.get('etag') ?? undefined
      // Signed out, another team's, or gone: the part now says so, and stays that way.
      if (response.status >= 400 && response.status < 429) {
        part.removeAttribute('hx-get')
        clearTimeout(timer)
        return
      }
      ended(response.status < 400)
    }),
  )
  document.addEventListener('htmx:error', (event) => ours(event, () => ended(false)))
  document.addEventListener('visibilitychange', () => {
    if (!part.hasAttribute('hx-get')) return
    if (document.hidden) plan()
    else ask()
  })
  plan()
}

/** Keeps what is typed in this tab until it is sent; signing out removes it. */
function keepDraft(box) {
  const name = `draft:${box.dataset.draft}`
  const longest = Number(box.dataset.longest)
  const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')
  const said = hint?.textContent ?? ''
  const sent = document.querySelector('[data-done="reply"]')
  if (sent) sessionStorage.removeItem(name)
  else if (box.value.trim() === '') box.value = sessionStorage.getItem(name) ?? ''

  const count = () => {
    if (hint) hint.textContent = box.value.length > longest * 0.8 ? `${box.value.length} of ${longest} characters. ${said}` : said
  }
  box.addEventListener('input', () => {
    if (box.value === '') sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, box.value)
    count()
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) box.form?.requestSubmit()
  })
  count()
}

/** A double click is one click: the second answer would hide the first. */
function sendOnce(form) {
  let sentAt = 0
  form.addEventListener('submit', (event) => {
    if (Date.now() - sentAt < againMs) event.preventDefault()
    else sentAt = Date.now()
  })
  // The page was come back to, and its buttons should work again.
  addEventListener('pageshow', () => {
    sentAt = 0
  })
}
