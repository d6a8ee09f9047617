// @ts-check
/** The carrier's panel: its faults, who answers STOP, and the requests it received. */
import { byId, call, element, notice, one, reason, secondFormat, setText } from './dom.js'

/** @typedef {{ at: string, method: string, path: string, status: number | null }} CarrierRequest */
/** @typedef {{ status?: number, drop?: string, code?: number, delayMs?: number, holdMs?: number }} Fault */
/** @typedef {{ next: Fault[], receipts: string, optOut: string }} Faults */

const shownRequests = 50

/** Faults set and not used up, as last heard. @type {Fault[]} */
let next = []

/** Asks what is set and shows it. */
export const showFaults = async () => {
  /** @type {Faults} */
  const faults = await call('/carrier/faults')
  next = faults.next
  setText(byId('faults'), next.length === 0 ? 'Working normally.' : `Waiting for the next messages: ${next.map(faultWords).join(' · ')}.`)
  choose('opt-out', faults.optOut)
  choose('receipts', faults.receipts)
}

/** @param {Fault} fault */
const faultWords = ({ status, drop, code, delayMs, holdMs }) => {
  const words = []
  if (status) words.push(`answer ${status}`)
  if (code) words.push(`code ${code}`)
  if (drop) words.push('accepted, no answer')
  if (delayMs) words.push(`answer ${delayMs} ms late`)
  if (holdMs) words.push(`held ${holdMs / 1000} s`)
  return words.join(', ')
}

/** @param {string} name @param {string} value */
const choose = (name, value) => {
  for (const radio of document.querySelectorAll(`input[name="${name}"]`)) {
    if (radio instanceof HTMLInputElement) radio.checked = radio.value === value
  }
}

/** Asks for the last requests and shows them, newest first; nothing while the list is closed. */
export const showRequests = async () => {
  if (!one(document, '#requests', HTMLDetailsElement).open) return
  /** @type {CarrierRequest[]} */
  const requests = await call(`/carrier/requests?last=${shownRequests}`)
  byId('request-rows').replaceChildren(...requests.toReversed().map(requestRow))
}

/** @param {CarrierRequest} request */
const requestRow = ({ at, method, path, status }) => {
  const row = document.createElement('tr')
  const answered = element('td', status !== null && status < 400 ? 'good' : 'bad', status === null ? 'none' : String(status))
  row.append(element('td', '', secondFormat.format(new Date(at))), element('td', '', method), element('td', 'path', path), answered)
  return row
}

/** @param {Partial<Record<keyof Faults, unknown>>} change */
const setFaults = async (change) => {
  try {
    await call('/carrier/faults', change)
    await showFaults()
  } catch (error) {
    notice(reason(error))
  }
}

/** Makes the buttons and choices work. */
export const startCarrier = () => {
  for (const button of document.querySelectorAll('button[data-fault]')) {
    button.addEventListener('click', () => setFaults({ next: [...next, JSON.parse(button.getAttribute('data-fault') ?? '{}')] }))
  }
  one(document, 'button[data-clear]', HTMLButtonElement).addEventListener('click', () => setFaults({ next: [] }))
  for (const radio of document.querySelectorAll('input[type="radio"]')) {
    if (!(radio instanceof HTMLInputElement)) continue
    radio.addEventListener('change', () => setFaults(radio.name === 'opt-out' ? { optOut: radio.value } : { receipts: radio.value }))
  }
  byId('requests').addEventListener('toggle', () => void showRequests().catch((error) => notice(reason(error))))
}
