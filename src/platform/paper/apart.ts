import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Template } from './compiling.ts'

/**
 * The same as compile(), in a thread that is gone afterwards: others are answered meanwhile, and
 * what a long document takes of memory is given back. One document at a time.
 */
export function compileApart(template: Template, data: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const made = last.then(() => inThread({ template, data }))
  last = made.then(forget, forget)
  return made
}

let last = Promise.resolve()
/** Only that it is over: the document itself is not held on to. */
const forget = () => {}

async function inThread(workerData: { template: Template; data: unknown }) {
  const thread = new Worker(new URL('compiling-thread.ts', import.meta.url), {
    workerData,
    execArgv: [],
  })
  const [pdf] = await once(thread, 'message')
  return pdf as Uint8Array<ArrayBuffer>
}
