/** What is sent to a page: its parts as HTML, and which number they are of. */
export interface Sent {
  html: string
  number: number
  /** Nothing comes after it: the page need not ask again. */
  isLast?: boolean
}

/** One page's stream of server-sent events (HTML Living Standard, 9.2). */
export interface Stream {
  body: ReadableStream<Uint8Array>
  /** Sends the newest, where the line is free; one that is slow gets only the last of several. */
  send(sent: Sent): void
  signOfLife(): void
  end(): void
}

/** In milliseconds: so long a browser waits before it asks again. */
const RETRY = 3000
const utf8 = new TextEncoder()

/** `gone` is called once, when the page is closed or the stream has ended. */
export function openStream(longest: number, gone: () => void): Stream {
  const until = performance.now() + longest
  let controller: ReadableStreamDefaultController<Uint8Array>
  let waiting: Sent | null = null
  let isOpen = true

  const write = (words: string) => controller.enqueue(utf8.encode(words))
  const isFree = () => isOpen && (controller.desiredSize ?? 0) > 0
  const leave = () => {
    if (isOpen) gone()
    isOpen = false
  }
  const end = () => {
    if (!isOpen) return
    leave()
    controller.close()
  }
  const flush = () => {
    if (!waiting || !isFree()) return
    const sent = waiting
    waiting = null
    write(eventOf(sent))
    if (sent.isLast) end()
  }

  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
      write(`retry: ${RETRY}\n\n`)
    },
    pull: flush,
    cancel: leave,
  })
  return {
    body,
    send(sent) {
      waiting = sent
      flush()
    },
    signOfLife() {
      if (performance.now() > until) end()
      else if (isFree()) write(':\n\n')
    },
    end,
  }
}

const eventOf = ({ html, number, isLast }: Sent) => {
  const lines = html.split('\n').map((line) => `data: ${line}\n`)
  return `event: ${isLast ? 'last' : 'part'}\nid: ${number}\n${lines.join('')}\n`
}
