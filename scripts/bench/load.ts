import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'

export interface Measured {
  perSecond: number
  p99: number
}

export interface Load {
  url: string
  headers?: Record<string, string>
  /** Asked for in turn instead of the one address. */
  paths?: string[]
}

/** Until the code that runs is the compiled one. */
const WARM_UP = 5
const CONNECTIONS = 10
const ROUNDS = 3

/** Ten connections for some seconds; anything but the wanted answer stops the bench. */
export async function measure(load: Load): Promise<Measured> {
  await run(load, WARM_UP)
  return run(load, 5)
}

/**
 * The slowest of a hundred when people come by themselves: so many a second on average, each at a
 * moment of their own, whether the one before has been answered or not.
 */
export async function p99OfComing(
  { url, headers = {}, paths = [''] }: Load,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<number> {
  const ask = async (number: number) => {
    const begin = performance.now()
    const answer = await fetch(url + paths[number % paths.length], { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
    return performance.now() - begin
  }
  const asked: Promise<number>[] = []
  for (let at = 0; asked.length < perSecond * seconds; ) {
    await wait(at)
    asked.push(ask(asked.length))
    at = (-Math.log(1 - Math.random()) * 1000) / perSecond
  }
  const times = (await Promise.all(asked)).sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.99)] ?? 0
}

/** What `ours` does of what `theirs` does, in pages a second; by turns, so that both have the same minutes. */
export async function compare(ours: Load, theirs: Load) {
  for (const load of [theirs, ours]) await run(load, WARM_UP)
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const { perSecond: all } = await run(theirs, 3)
    const { perSecond } = await run(ours, 3)
    rounds.push({ perSecond, ratio: perSecond / all })
  }
  const [middle] = rounds.sort((a, b) => a.ratio - b.ratio).slice(Math.floor(ROUNDS / 2))
  return middle ?? { perSecond: 0, ratio: 0 }
}

async function run({ url, headers = {}, paths }: Load, duration: number): Promise<Measured> {
  const result = await autocannon({
    url,
    duration,
    connections: CONNECTIONS,
    headers,
    ...(paths && { requests: paths.map((path) => ({ path })) }),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} wrong answers, ${result.errors} errors`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}
