import type { Context } from 'hono'

/** Where the small tasks are. */
export const tasksPath = '/let-arbejde'
const QUERY = 'opgave'

const taskIn = (c: Context): string | null =>
  /^[a-z-]{1,20}\/[0-9a-z-]{1,40}$/.exec(c.req.query(QUERY) ?? '')?.[0] ?? null

/** The card of the small task that somebody came from, or null. It never leads anywhere else. */
export function cardInHand(c: Context): string | null {
  const task = taskIn(c)
  return task && `${tasksPath}/${task}`
}

/** Keeps the task in hand on the way to a page or through a form. */
export function keepTask(c: Context): (url: string) => string {
  const task = taskIn(c)
  return (url) => (task ? withTask(url, task) : url)
}

/** The page where a task is done, with the way back to its card. */
export const withTask = (url: string, task: string): string => `${url}?${QUERY}=${task}`
