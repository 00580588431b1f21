import { setTimeout as wait } from 'node:timers/promises'

/** What the process leans on, each asked in its own way: throws where it does not answer. */
export type Asks = Record<string, () => Promise<unknown>>

/** Whether it answered within the time. */
export async function answersWithin(milliseconds: number, ask: () => Promise<unknown>) {
  const late = new AbortController()
  const tooLate = wait(milliseconds, false, { signal: late.signal }).catch(() => false)
  const inTime = ask().then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([inTime, tooLate])
  } finally {
    late.abort()
  }
}

/** The same question, asked once for all who come meanwhile and for so long afterwards. */
export function shared(
  ask: () => Promise<unknown>,
  milliseconds: number,
  now = () => performance.now(),
) {
  let asked: Promise<unknown> | null = null
  let until = 0
  return () => {
    if (asked && now() < until) return asked
    asked = ask()
    until = Number.POSITIVE_INFINITY
    const settled = () => {
      until = now() + milliseconds
    }
    asked.then(settled, settled)
    return asked
  }
}
