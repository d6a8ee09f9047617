// @ts-check
/** The phone page: keeps the phones, and asks the workbench every second what is new. */
import { makePhone, showPhone } from './card.js'
import { showFaults, showRequests, startCarrier } from './carrier.js'
import { showClock, startClock } from './clock.js'
import { byId, notice, one, reason, spoken } from './dom.js'

/** @typedef {import('./card.js').Phone} Phone */

const pollMs = 1000
const hiddenPollMs = 15_000
const examplePhones = ['+16175550123', '+16175550124', '+16175550125']
/** Where this browser keeps which phones are shown. */
const rememberedAs = 'phones'

/** @type {Map<string, Phone>} */
const phones = new Map()

const remember = () => localStorage.setItem(rememberedAs, JSON.stringify([...phones.keys()]))

/** @param {string} number */
const addPhone = (number) => {
  if (phones.has(number)) return
  const phone = makePhone(number, () => {
    phones.delete(number)
    remember()
    byId('add-number').focus()
  })
  phones.set(number, phone)
  byId('phones').append(phone.card)
}

let lost = false

const refresh = async () => {
  try {
    await Promise.all([showClock(), showFaults(), showRequests(), ...[...phones.values()].map(showPhone)])
    if (lost) notice('')
    lost = false
  } catch (error) {
    lost = true
    notice(reason(error))
  }
}

/** @type {number | undefined} */
let nextPoll

const poll = async () => {
  clearTimeout(nextPoll)
  await refresh()
  clearTimeout(nextPoll)
  nextPoll = setTimeout(poll, document.hidden ? hiddenPollMs : pollMs)
}

/** @param {string} typed ten digits are a US number @returns {string | undefined} */
const asE164 = (typed) => {
  const digits = typed.replace(/\D/g, '')
  if (typed.trim().startsWith('+')) return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined
  return digits.length === 10 ? `+1${digits}` : undefined
}

const startAdding = () => {
  const input = one(document, '#add-number', HTMLInputElement)
  input.addEventListener('input', () => input.setCustomValidity(''))
  byId('add').addEventListener('submit', (event) => {
    event.preventDefault()
    const number = asE164(input.value)
    if (!number) {
      input.setCustomValidity('Ten digits, or a number that begins with +')
      input.reportValidity()
      return
    }
    addPhone(number)
    remember()
    input.value = ''
    byId(`text-${number}`).focus()
    void refresh()
  })
}

byId('line').textContent = spoken(document.body.dataset.line ?? '')
const remembered = JSON.parse(localStorage.getItem(rememberedAs) ?? 'null')
for (const number of Array.isArray(remembered) ? remembered : examplePhones) addPhone(String(number))
startAdding()
startClock(refresh)
startCarrier()
document.addEventListener('visibilitychange', () => void (document.hidden || poll()))
void poll()
