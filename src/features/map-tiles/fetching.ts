import type { Picture } from './keeping.ts'

const MOST_BYTES = 512 * 1024
const types = ['image/png', 'image/jpeg', 'image/webp']

interface Asking {
  /** Who asks: those who draw maps want to know. */
  agent: string
  milliseconds: number
}

/** A picture from the server that draws maps, or null where it gave none in time. */
export async function fetchPicture(
  address: string,
  { agent, milliseconds }: Asking,
): Promise<Picture | null> {
  try {
    const answer = await fetch(address, {
      headers: { 'user-agent': agent, accept: types.join(', ') },
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
    })
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
    if (!answer.ok || !answer.body || !types.includes(type)) {
      await answer.body?.cancel()
      return null
    }
    const bytes = await read(answer.body)
    return bytes && { bytes, type }
  } catch {
    return null
  }
}

async function read(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > MOST_BYTES) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
