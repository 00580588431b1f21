// Every page works without this file. It runs before the first paint, so that a chosen text size
// and background do not flicker, and it listens on the document, so that htmx may swap the page.
{
  const root = document.documentElement
  const speech = window.speechSynthesis

  const stored = {
    get(name) {
      try {
        return localStorage.getItem(`mk-${name}`)
      } catch {
        return null
      }
    },
    set(name, value) {
      try {
        if (value) localStorage.setItem(`mk-${name}`, value)
        else localStorage.removeItem(`mk-${name}`)
      } catch {
        // The choice then lasts as long as the page.
      }
    },
  }

  for (const name of ['text', 'theme']) {
    const value = stored.get(name)
    if (value) root.dataset[name] = value
  }
  if (!speech) root.dataset.speech = 'none'

  /** Text size goes back to normal by its own button; a background by pressing it once more. */
  function choose(setting) {
    const [name, wanted] = setting.split(':')
    const value = name === 'theme' && root.dataset.theme === wanted ? '' : wanted
    if (value) root.dataset[name] = value
    else delete root.dataset[name]
    // What was chosen here counts, also on the next page.
    if (name === 'text') {
      document.cookie = 'skrift=; Max-Age=0; Path=/'
      document.cookie = '__Host-skrift=; Max-Age=0; Path=/; Secure'
    }
    stored.set(name, value)
    mark()
  }

  function mark() {
    for (const button of document.querySelectorAll('[data-set]')) {
      const [name, value] = button.dataset.set.split(':')
      button.setAttribute('aria-pressed', String((root.dataset[name] ?? '') === value))
    }
  }

  function readAloud(button) {
    const done = () => button.setAttribute('aria-pressed', 'false')
    if (speech.speaking) {
      speech.cancel()
      return done()
    }
    const words = new SpeechSynthesisUtterance(document.querySelector('main').innerText)
    words.lang = root.lang
    words.rate = 0.9
    words.onend = done
    speech.speak(words)
    button.setAttribute('aria-pressed', 'true')
  }

  function borrow(button) {
    const field = document.getElementById(button.dataset.loan)
    field.value = button.textContent.trim()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }

  document.addEventListener('click', ({ target }) => {
    const near = (selector) => target.closest?.(selector)
    if (near('[data-set]')) choose(near('[data-set]').dataset.set)
    if (near('[data-read]') && speech) readAloud(near('[data-read]'))
    if (near('[data-loan]')) borrow(near('[data-loan]'))
    if (near('[data-print]')) print()
  })

  document.addEventListener('input', ({ target }) => {
    if (!target.id) return
    const mirror = document.querySelector(`[data-mirror="${CSS.escape(target.id)}"]`)
    if (mirror) mirror.textContent = target.value || mirror.dataset.empty
  })

  document.addEventListener('DOMContentLoaded', mark)
  window.addEventListener('pagehide', () => speech?.cancel())
}
