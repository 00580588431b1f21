import { randomInt } from 'node:crypto'
import type { Web } from '#platform/http.tsx'
import { log } from '#platform/log/index.ts'

type Env = Web['Bindings']

/** A request before it has a number. A kept page never gets one. */
export type Arrival = Omit<Env, 'id'> & { id?: string }

/** Gives a request a number that can be read aloud, and the log one line of how it went. */
export async function tell(
  { method }: Request,
  arrival: Arrival,
  answer: (env: Env) => Response | Promise<Response>,
): Promise<Response> {
  const env: Env = Object.assign(arrival, { id: newNumber() })
  const began = performance.now()
  const response = await answer(env)
  const ms = Math.round(performance.now() - began)
  const { id, route = 'none' } = env
  log.info('answered', { id, method, route, status: response.status, ms })
  return response
}

const A_MINUTE = 60_000
let kept = 0

/** Kept pages are told together, once a minute: a line for each took 7 % of the time of a kept page. */
export function countKept(): void {
  if (kept === 0) setTimeout(tellKept, A_MINUTE).unref()
  kept += 1
}

/** Tells how many kept pages were given since this was told last. */
export function tellKept(): void {
  if (kept > 0) log.info('answered with kept pages', { count: kept })
  kept = 0
}

const newNumber = () => `${randomInt(1000, 10_000)}-${randomInt(1000, 10_000)}`
