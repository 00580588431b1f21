import { type Asking, askOutside } from './asking.ts'

interface Init {
  method: string
  headers: Record<string, string>
  body?: unknown
}

const WITHOUT_BODY = [204, 205, 304]

/** The same way out, as a library calls what it asks with. */
export const fetchOutside =
  (asking: Pick<Asking, 'mayReach' | 'mostBytes' | 'milliseconds'>) =>
  async (address: string, { method, headers, body }: Init): Promise<Response> => {
    const words = body === undefined || body === null ? {} : { body: String(body) }
    const answer = await askOutside(address, {
      ...asking,
      ...words,
      headers,
      method: method === 'POST' ? 'POST' : 'GET',
    })
    const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
    return new Response(WITHOUT_BODY.includes(answer.status) ? null : answer.bytes, {
      status: answer.status,
      headers: Object.fromEntries(told),
    })
  }
