// @ts-check
/** One simulated phone: its messages, and the field to text from it. */
import { call, dayFormat, element, one, reason, setText, spoken, timeFormat } from './dom.js'

/**
 * @typedef {object} Message
 * @property {'to-program' | 'to-phone'} direction
 * @property {string} body
 * @property {string} at
 * @property {string} sid
 * @property {string} [status]
 * @property {number} [segments]
 * @property {number} [errorCode]
 */
/** @typedef {{ number: string, card: HTMLElement, log: HTMLElement, shown: Map<string, HTMLElement>, lastDay: string }} Phone */

/** Twilio's words for a message, as people say them. */
const statusWords = /** @type {Record<string, string>} */ ({
  accepted: 'Accepted',
  queued: 'Queued',
  sent: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Failed',
})

/** Whoever reads within this many pixels of the end is shown what is new. */
const nearEnd = 40

/** @param {string} number @param {() => void} onRemove @returns {Phone} */
export const makePhone = (number, onRemove) => {
  const copy = /** @type {DocumentFragment} */ (one(document, '#phone', HTMLTemplateElement).content.cloneNode(true))
  const card = one(copy, '.phone', HTMLElement)
  const heading = one(card, 'h3', HTMLElement)
  const log = one(card, '.log', HTMLElement)
  const words = one(card, '.words', HTMLElement)
  const form = one(card, 'form', HTMLFormElement)
  const label = one(form, 'label', HTMLLabelElement)
  const input = one(form, 'input', HTMLInputElement)
  const remove = one(card, '.remove', HTMLButtonElement)
  const name = spoken(number)
  heading.textContent = name
  heading.id = `phone-${number}`
  card.setAttribute('aria-labelledby', heading.id)
  log.setAttribute('aria-label', `Messages on ${name}`)
  words.setAttribute('aria-label', `Send a word from ${name}`)
  remove.setAttribute('aria-label', `Remove ${name}`)
  input.id = `text-${number}`
  label.htmlFor = input.id
  label.textContent = `Text from ${name}`

  /** @type {Phone} */
  const phone = { number, card, log, shown: new Map(), lastDay: '' }
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const body = input.value
    input.value = ''
    const sent = await send(phone, body)
    if (!sent && input.value === '') input.value = body
  })
  words.addEventListener('click', (event) => {
    if (event.target instanceof HTMLButtonElement) void send(phone, event.target.textContent ?? '')
  })
  remove.addEventListener('click', () => {
    card.remove()
    onRemove()
  })
  return phone
}

/** @param {Phone} phone @param {string} body @returns {Promise<boolean>} whether the carrier took it */
const send = async (phone, body) => {
  const problem = one(phone.card, '.problem', HTMLElement)
  problem.textContent = ''
  try {
    const { status } = await call(`/phones/${phone.number}/messages`, { body })
    if (status >= 300) problem.textContent = `The programme answered ${status}.`
    await showPhone(phone)
    return true
  } catch (error) {
    problem.textContent = reason(error)
    return false
  }
}

/** Asks what is on the phone and shows it. @param {Phone} phone */
export const showPhone = async (phone) => {
  /** @type {Message[]} */
  const messages = await call(`/phones/${phone.number}/messages`)
  const { log, shown } = phone
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < nearEnd
  const before = shown.size
  for (const message of messages) {
    const bubble = shown.get(message.sid) ?? addBubble(phone, message)
    showState(bubble, message)
  }
  if (shown.size > before && atEnd) log.scrollTop = log.scrollHeight
}

/** @param {Phone} phone @param {Message} message */
const addBubble = (phone, message) => {
  const at = new Date(message.at)
  const day = dayFormat.format(at)
  if (day !== phone.lastDay) phone.log.append(element('p', 'day', day))
  phone.lastDay = day
  const bubble = element('article', message.direction, '')
  const text = element('p', 'body', message.body)
  // A text decides for itself in which direction it is read.
  text.dir = 'auto'
  const meta = element('p', 'meta', timeFormat.format(at))
  meta.append(element('span', 'state', ''))
  bubble.append(text, meta)
  phone.log.querySelector('.empty')?.remove()
  phone.log.append(bubble)
  phone.shown.set(message.sid, bubble)
  return bubble
}

/** @param {HTMLElement} bubble @param {Message} message */
const showState = (bubble, { status, segments, errorCode }) => {
  if (status === undefined) return
  bubble.dataset.status = status
  const words = [statusWords[status] ?? status]
  if (errorCode) words.push(`error ${errorCode}`)
  words.push(segments === 1 ? '1 segment' : `${segments} segments`)
  setText(one(bubble, '.state', HTMLElement), ` · ${words.join(' · ')}`)
}
