import type { Attributes, Histogram, Meter, Span, Tracer } from '@opentelemetry/api'

interface Watch {
  tracer: Tracer
  meter: Meter
  seconds: Histogram
  /** OpenTelemetry's number for a span that failed. */
  failed: number
}

/** Null where nobody has asked to watch: then none of this is loaded, and nothing is counted. */
let watch: Watch | null = null

const isAskedFor = (env: NodeJS.ProcessEnv) =>
  env.OTEL_SDK_DISABLED !== 'true' &&
  Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT || env.OTEL_TRACES_EXPORTER)

/**
 * Begins to tell an OpenTelemetry collector what the process does, where the standard OTEL_*
 * settings ask for it. Gives a way to send what is left and stop.
 */
export async function openTelemetry(env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  if (!isAskedFor(env)) return async () => {}
  const standard = { OTEL_SERVICE_NAME: 'medklang', OTEL_LOGS_EXPORTER: 'none' }
  for (const [name, value] of Object.entries(standard)) env[name] ??= value
  // What a machine is called and which account runs the process is nobody's business.
  env.OTEL_NODE_RESOURCE_DETECTORS ??= 'env,serviceinstance'
  const [{ NodeSDK }, { trace, metrics, SpanStatusCode }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/api'),
  ])
  const sdk = new NodeSDK({ instrumentations: [] })
  sdk.start()
  const meter = metrics.getMeter('medklang')
  const seconds = meter.createHistogram('http.server.request.duration', { unit: 's' })
  watch = { tracer: trace.getTracer('medklang'), meter, seconds, failed: SpanStatusCode.ERROR }
  return async () => {
    watch = null
    await sdk.shutdown().catch(() => {})
  }
}

/** Runs `task` as a span. No attribute may tell of a person: names, patterns and numbers alone. */
export function spanned<T>(
  name: string,
  attributes: Attributes,
  task: (span: Span | null) => Promise<T>,
): Promise<T> {
  if (!watch) return task(null)
  const { tracer, failed } = watch
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await task(span)
    } catch (error) {
      span.setStatus({ code: failed })
      throw error
    } finally {
      span.end()
    }
  })
}

/** A request as a span and a measurement; `route` gives the pattern it went to, never the address. */
export function watchedRequest(
  request: Request,
  answer: () => Response | Promise<Response>,
  route: () => string,
): Response | Promise<Response> {
  if (!watch) return answer()
  const { seconds } = watch
  const begin = performance.now()
  return spanned(request.method, {}, async (span) => {
    const response = await answer()
    const about = {
      'http.request.method': request.method,
      'http.route': route(),
      'http.response.status_code': response.status,
    }
    span?.updateName(`${request.method} ${about['http.route']}`).setAttributes(about)
    seconds.record((performance.now() - begin) / 1000, about)
    return response
  })
}

/** Tells how much waits, each time the collector is told. */
export function watchWaiting(count: () => Promise<{ queue: number; outbox: number }>): void {
  if (!watch) return
  const queue = watch.meter.createObservableGauge('medklang.queue.length')
  const outbox = watch.meter.createObservableGauge('medklang.outbox.waiting')
  watch.meter.addBatchObservableCallback(
    async (result) => {
      const now = await count().catch(() => null)
      if (!now) return
      result.observe(queue, now.queue)
      result.observe(outbox, now.outbox)
    },
    [queue, outbox],
  )
}
