import type { Context } from 'hono'
import * as z from 'zod'
import { ownPath } from '#features/people/index.ts'
import { query, type Web } from '#platform/http.tsx'

/** What an action begins from: words of another page of ours, and the way back to it. */
export interface Begun {
  words: string
  from: string
}

const last = z.array(z.string()).transform((typed) => typed.at(-1) ?? '')
const asked = z.object({ ord: last.optional(), fra: last.optional() })

/** Read from the address; null where somebody begins with nothing. */
export function begunIn(c: Context<Web>): Begun | null {
  const { ord: words = '', fra } = query(c, asked)
  return fra ? { words, from: ownPath(fra) } : null
}
