import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Web } from './http.tsx'

interface Marks {
  takesFile?: true
  sends?: true
  fromAHall?: true
}

/** Marks a door that takes a file: what is posted there may be 12 MB, elsewhere 256 kB. */
export const takesFile = mark({ takesFile: true })

/** Marks a door that sends a code or a message to somebody: it may be used less often. */
export const sendsMessage = mark({ sends: true })

/** Marks a door that a whole hall uses at once, from one network. */
export const fromAHall = mark({ fromAHall: true })

/** What the door that this request came to is called, and how it is marked. */
export function doorOf(c: Context): Marks & { name: string } {
  const routes = matchedRoutes(c)
  const marks = routes.map(({ handler }) => handler as Marks)
  const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method
  const name = routes.findLast(({ method }) => method === asked)?.path ?? 'none'
  return {
    name,
    ...(marks.some((one) => one.takesFile) && { takesFile: true }),
    ...(marks.some((one) => one.sends) && { sends: true }),
    ...(marks.some((one) => one.fromAHall) && { fromAHall: true }),
  }
}

function mark(marks: Marks) {
  return Object.assign(
    createMiddleware<Web>(async (_, next) => next()),
    marks,
  )
}
