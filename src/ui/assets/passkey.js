// Asks the browser for a passkey, where it can; the answer is sent as an ordinary form.
{
  const webauthn = window.SimpleWebAuthnBrowser
  const start = { make: webauthn.startRegistration, use: webauthn.startAuthentication }

  async function run(form) {
    const asked = await fetch(form.dataset.challenge, { method: 'POST' })
    if (!asked.ok) throw new Error(String(asked.status))
    const { id, options } = await asked.json()
    const answer = await start[form.dataset.passkey]({ optionsJSON: options })
    form.elements.challenge.value = id
    form.elements.response.value = JSON.stringify(answer)
    form.submit()
  }

  async function show() {
    if (!webauthn.browserSupportsWebAuthn()) return
    for (const part of document.querySelectorAll('[data-passkey]')) part.hidden = false
    for (const part of document.querySelectorAll('[data-passkey-without]')) part.hidden = true
    const asks = document.querySelector('[data-passkey-can]')
    if (asks && (await webauthn.platformAuthenticatorIsAvailable())) asks.value = 'ja'
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-passkey]')
    if (!form) return
    event.preventDefault()
    run(form).catch(() => {
      document.querySelector('[data-passkey-denied]').hidden = false
    })
  })
  show()
}
