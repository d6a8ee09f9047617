// @ts-check
/** The page's few tools: elements, times in the programme's zone, and calls to the workbench. Texts are set as text, never as HTML. */

/** @param {string} id @returns {HTMLElement} */
export const byId = (id) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found
}

/** @template {HTMLElement} T @param {ParentNode} parent @param {string} selector @param {new () => T} kind @returns {T} */
export const one = (parent, selector, kind) => {
  const found = parent.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`)
  return found
}

/** @param {string} tag @param {string} className @param {string} text */
export const element = (tag, className, text) => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

/**
 * Sets text only where it differs, so that a screen reader does not read it again every second.
 *
 * @param {Element} target @param {string} text
 */
export const setText = (target, text) => {
  if (target.textContent !== text) target.textContent = text
}

/** @param {string} text */
export const notice = (text) => setText(byId('notice'), text)

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => new Intl.DateTimeFormat('en-US', { timeZone: document.body.dataset.zone ?? 'UTC', ...options })
export const timeFormat = format({ hour: 'numeric', minute: '2-digit' })
export const secondFormat = format({ hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' })
export const dayFormat = format({ weekday: 'short', month: 'short', day: 'numeric' })
export const fullDayFormat = format({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })

/** @param {string} number '+16175550123' is '617-555-0123' */
export const spoken = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')

/** Calls the workbench; a body makes it a POST. @param {string} path @param {unknown} [body] @returns {Promise<any>} */
export const call = async (path, body) => {
  const post = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await fetch(path, body === undefined ? {} : post)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error ?? `The workbench answered ${response.status}.`)
  return answer
}

/** What to tell a person about a failed call; fetch throws a TypeError when nothing answers. @param {unknown} error */
export const reason = (error) => {
  if (error instanceof TypeError) return 'The workbench does not answer.'
  return error instanceof Error ? error.message : String(error)
}
