/** The service worker that a push wakes: shows a case code, and opens the page's link. It keeps nothing. */
'use strict'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => {
  const { text, link } = readPage(event.data)
  const shown = self.registration.showNotification(text, { tag: link, data: { link }, requireInteraction: true, icon: './icon.svg' })
  event.waitUntil(shown)
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data.link))
})

/** A push that cannot be read still means that somebody is needed. */
function readPage(data) {
  const otherwise = { text: 'Somebody needs a person now.', link: '/console' }
  try {
    const { text, link } = data.json()
    const isOurs = typeof link === 'string' && new URL(link, self.location.href).origin === self.location.origin
    return typeof text === 'string' && isOurs ? { text, link } : otherwise
  } catch {
    return otherwise
  }
}
