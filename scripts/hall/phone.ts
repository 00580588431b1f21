export interface Phone {
  /** Settles when these words have come. */
  heard(words: string): Promise<void>
  hangUp(): void
}

/** A phone that has the room open. */
export async function listen(url: string): Promise<Phone> {
  const line = new AbortController()
  const answer = await fetch(url, { signal: line.signal })
  if (!answer.ok || !answer.body) throw new Error(`No stream: ${answer.status}`)
  const waiting = new Map<string, () => void>()
  void read(answer.body, (words) => {
    for (const [wanted, settle] of waiting)
      if (words.includes(wanted)) {
        waiting.delete(wanted)
        settle()
      }
  })
  return {
    heard: (words) => new Promise((settle) => waiting.set(words, settle)),
    hangUp: () => line.abort(),
  }
}

async function read(body: ReadableStream<Uint8Array>, tell: (words: string) => void) {
  const utf8 = new TextDecoder()
  let event = ''
  try {
    for await (const part of body) {
      event += utf8.decode(part, { stream: true })
      const end = event.lastIndexOf('\n\n')
      if (end < 0) continue
      tell(event.slice(0, end))
      event = event.slice(end + 2)
    }
  } catch {
    // It was hung up.
  }
}
