/** Asks this browser to be woken by push, and hands what it answers to the form around the button. */
'use strict'

const form = document.getElementById('push')
const said = document.getElementById('push-said')
if (form instanceof HTMLFormElement) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    if (form.elements.namedItem('subscription').value !== '') return
    event.preventDefault()
    subscribe(form.dataset)
      .then((subscription) => {
        form.elements.namedItem('subscription').value = JSON.stringify(subscription)
        form.submit()
      })
      .catch((error) => {
        if (said) said.textContent = reasons[error.name] ?? 'This browser could not be asked. Try again, or choose another way.'
      })
  })
}

const reasons = {
  NotAllowedError: 'This browser does not allow notifications here. Allow them in its settings, then try again.',
  NotSupportedError: 'This browser has no notifications. On an iPhone, add this page to the home screen first.',
}

/** @throws DOMException named as in `reasons` */
async function subscribe({ worker, key }) {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) throw new DOMException('', 'NotSupportedError')
  if ((await Notification.requestPermission()) !== 'granted') throw new DOMException('', 'NotAllowedError')
  const registration = await navigator.serviceWorker.register(worker)
  await registration.update()
  const active = await ready(registration)
  return active.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

/** `navigator.serviceWorker.ready` waits for a worker of this very page, and ours lives beside its files. */
function ready(registration) {
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker || worker.state === 'activated') return Promise.resolve(registration)
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(registration)
    })
  })
}
