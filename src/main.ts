import { serve } from '@hono/node-server'
import { readConfig, WrongSettings } from '#platform/config.ts'
import { buildApp } from './app.tsx'
import { assemble } from './assemble.ts'

if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error('Medklang needs Node 26. Start it with npm start, which brings its own.')
  process.exit(1)
}

try {
  await start()
} catch (error) {
  const sentences = error instanceof WrongSettings ? error.sentences : null
  console.error(sentences ? sentences.join('\n') : error)
  process.exit(1)
}

async function start() {
  const config = readConfig(process.env)
  const { deps, features, startWorking, close } = await assemble(config, () =>
    Temporal.Now.instant(),
  )
  const app = buildApp(deps, features)
  const server = serve({ fetch: app.fetch, port: config.port })
  if (config.runJobs) await startWorking()
  console.log(`Medklang is at ${config.baseUrl}`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.close()
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}
