// Shows what the server said, and opens what it is about. It keeps no pages and answers no requests.
self.addEventListener('push', (event) => {
  const { text, url, id } = event.data.json()
  event.waitUntil(
    self.registration.showNotification('Medklang', { body: text, tag: id, data: { url } }),
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data.url))
})
