// Asks the browser to show messages, where it can; the answer is sent as an ordinary form.
{
  const canBeTold = 'serviceWorker' in navigator && 'PushManager' in window

  const bytesOf = (base64url) =>
    Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    )

  async function subscribe(form) {
    await navigator.serviceWorker.register('/sw.js')
    const { pushManager } = await navigator.serviceWorker.ready
    const before = await pushManager.getSubscription()
    const wanted = { userVisibleOnly: true, applicationServerKey: bytesOf(form.dataset.push) }
    const subscription = before ?? (await pushManager.subscribe(wanted))
    form.elements.subscription.value = JSON.stringify(subscription)
    form.submit()
  }

  function show() {
    const form = document.querySelector('[data-push]')
    if (!form || !canBeTold) return
    form.hidden = false
    document.querySelector('[data-push-without]').hidden = true
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-push]')
    if (!form) return
    event.preventDefault()
    subscribe(form).catch(() => {
      document.querySelector('[data-push-denied]').hidden = false
    })
  })
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show)
  else show()
}
