// @ts-check
/** Simulated time: what it is, and fast-forward. */
import { byId, call, fullDayFormat, notice, one, reason, secondFormat } from './dom.js'

/** How far each button moves, ms, for the progress bar only; the workbench reckons for itself. */
const lengths = /** @type {Record<string, number>} */ ({ PT1H: 3_600_000, P1D: 86_400_000, P1W: 604_800_000 })

/** The fast-forward that runs. @type {{ from: number, to: number } | undefined} */
let move
let now = 0

/** Asks for the time and shows it. */
export const showClock = async () => {
  const answer = await call('/clock')
  now = Date.parse(answer.now)
  byId('clock-time').textContent = secondFormat.format(now)
  byId('clock-day').textContent = fullDayFormat.format(now)
  byId('clock').setAttribute('datetime', answer.now)
  if (move) one(document, '#moving', HTMLProgressElement).value = Math.min(1, (now - move.from) / (move.to - move.from))
}

/** @param {boolean} isMoving */
const showMoving = (isMoving) => {
  const bar = one(document, '#moving', HTMLProgressElement)
  bar.hidden = !isMoving
  bar.value = 0
  // Not `disabled`: that would take the focus from whoever pressed it.
  for (const button of document.querySelectorAll('[data-advance]')) button.setAttribute('aria-disabled', String(isMoving))
}

/** @param {string} duration */
const advance = async (duration) => {
  if (move) return
  move = { from: now, to: now + (lengths[duration] ?? 0) }
  showMoving(true)
  notice('Moving…')
  try {
    await call('/clock', { advance: duration })
    notice('Moved. Everything due on the way has happened.')
  } catch (error) {
    notice(reason(error))
  }
  move = undefined
  showMoving(false)
}

/** Makes the buttons work. @param {() => Promise<void>} onMoved */
export const startClock = (onMoved) => {
  for (const button of document.querySelectorAll('button[data-advance]')) {
    button.addEventListener('click', async () => {
      await advance(button.getAttribute('data-advance') ?? '')
      await onMoved()
    })
  }
}
