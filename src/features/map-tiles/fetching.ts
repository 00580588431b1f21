import { anywhere, askOutside, NotReached } from '#platform/outbound/index.ts'
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
    const { status, headers, bytes } = await askOutside(address, {
      mayReach: anywhere,
      mostBytes: MOST_BYTES,
      milliseconds,
      headers: { 'user-agent': agent, accept: types.join(', ') },
    })
    const type = headers['content-type']?.split(';')[0]?.trim() ?? ''
    return status === 200 && types.includes(type) ? { bytes, type } : null
  } catch (error) {
    if (!(error instanceof NotReached)) throw error
    return null
  }
}
