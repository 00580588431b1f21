// Keeps a page up to date while somebody looks at it. The server sends the parts that may have
// changed; each replaces the one with its id, where its data-part is another. What somebody typed,
// ticked or stands on is carried over, and nothing moves under a finger that is pressing.
// Without this file the page is fetched anew by its link.
{
  const page = document.querySelector('[data-live]')
  const says = document.querySelector('[data-live-says]')
  const AGAIN = 4000
  const HOLD = 300
  const AIM = 1500
  let seen = page?.dataset.live ?? ''

  const fields = (part) => part.querySelectorAll('input[id], textarea[id], select[id]')

  function carryOver(from, to) {
    for (const field of fields(from)) {
      const same = to.querySelector(`#${CSS.escape(field.id)}`)
      if (!same) continue
      if (field.type === 'checkbox' || field.type === 'radio') same.checked = field.checked
      else if (field.tagName !== 'SELECT' || [...same.options].some(({ value }) => value === field.value))
        same.value = field.value
    }
  }

  function stand(id, from) {
    const same = id && document.getElementById(id)
    if (!same) return
    same.focus({ preventScroll: true })
    if (from) same.setSelectionRange?.(...from)
  }

  function replace(old, part) {
    const at = old.contains(document.activeElement) ? document.activeElement : null
    // An open list of choices would fold away under the hand: the next change brings this one too.
    if (at?.tagName === 'SELECT') return
    const from = at?.selectionStart == null ? null : [at.selectionStart, at.selectionEnd]
    carryOver(old, part)
    old.replaceWith(part)
    if (part.dataset.says && part.dataset.says !== old.dataset.says && says)
      says.textContent = part.dataset.says
    window.htmx?.process?.(part)
    stand(at?.id, from)
  }

  let pressing = false
  let moved = 0
  let waiting = null
  const aims = '[data-part] :is(a, button, label):hover'
  const isAiming = () => pressing || (Date.now() - moved < AIM && document.querySelector(aims))

  /** The newest, at once or when nobody aims at something. */
  function take(html) {
    const hold = waiting !== null
    waiting = html
    if (!hold) takeWaiting()
  }

  function takeWaiting() {
    if (isAiming()) return setTimeout(takeWaiting, HOLD)
    const html = waiting
    waiting = null
    put(html)
  }

  document.addEventListener('pointerdown', () => {
    pressing = true
  })
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () =>
      setTimeout(() => {
        pressing = false
      }, HOLD),
    )
  document.addEventListener('pointermove', ({ pointerType }) => {
    if (pointerType === 'mouse') moved = Date.now()
  })

  function put(html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html')
    for (const part of fresh.querySelectorAll('[data-part]')) {
      const old = document.getElementById(part.id)
      if (old && old.dataset.part !== part.dataset.part) replace(old, document.adoptNode(part))
    }
  }

  function open() {
    const stream = new EventSource(seen)
    const heard = ({ data, lastEventId }) => {
      seen = seen.replace(/\d+$/, lastEventId)
      take(data)
    }
    stream.addEventListener('part', heard)
    stream.addEventListener('last', (event) => {
      stream.close()
      heard(event)
    })
    stream.addEventListener('error', () => {
      // The browser asks again by itself where the line broke; where it was told no, it does not.
      if (stream.readyState === EventSource.CLOSED) setTimeout(open, AGAIN * (1 + Math.random()))
    })
    window.addEventListener('pagehide', () => stream.close(), { once: true })
  }

  if (page) open()
  // A page that comes back from the browser's memory has closed its stream.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && page) location.reload()
  })
}
