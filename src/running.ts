import { inspect } from 'node:util'
import { WrongSettings } from '#platform/config/index.ts'
import { openTelemetry } from '#platform/telemetry/index.ts'
import { tidyUp } from './tidying.ts'

const SECONDS_TO_STOP = 30
/** In milliseconds: so long after the start the first jobs have been seen to. */
const SETTLED = 5000

/** Runs a process to its end: plain sentences where it cannot begin, order where it must stop. */
export async function runProcess(start: () => Promise<() => Promise<void>>): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < 26)
    return fail('Medklang needs Node 26. Start it with npm start, which brings its own.')
  const told = toldToStop()
  try {
    const stopTelling = await openTelemetry(process.env)
    const stop = await start()
    setTimeout(tidyUp, SETTLED).unref()
    told
      .then(() => stop().finally(stopTelling))
      .then(() => process.exit(0))
      .catch(fail)
  } catch (error) {
    fail(error instanceof WrongSettings ? error.sentences.join('\n') : error)
  }
}

function fail(why: unknown) {
  process.stderr.write(`${typeof why === 'string' ? why : inspect(why)}\n`)
  process.exit(1)
}

/**
 * Settles at the first signal, also one that comes while the process starts: what is half opened
 * then is opened first, so that all of it can be closed.
 */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => process.exit(1), SECONDS_TO_STOP * 1000).unref()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  })
}
