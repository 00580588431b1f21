import autocannon from 'autocannon'

export interface Measured {
  perSecond: number
  p99: number
}

/** Ten connections for some seconds; anything but the wanted answer stops the bench. */
export async function load(
  url: string,
  { seconds = 5, connections = 10, headers = {}, paths }: LoadOptions = {},
): Promise<Measured> {
  const run = (duration: number) =>
    autocannon({
      url,
      duration,
      connections,
      headers,
      ...(paths && { requests: paths.map((path) => ({ path })) }),
    })
  await run(2)
  const result = await run(seconds)
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} wrong answers, ${result.errors} errors`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

interface LoadOptions {
  seconds?: number
  connections?: number
  headers?: Record<string, string>
  /** Asked for in turn instead of the one address. */
  paths?: string[]
}
