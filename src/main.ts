import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerType } from '@hono/node-server'
import { listenForMail } from '#features/conversations/index.ts'
import { seeToAdministrators } from '#features/roles/index.ts'
import { movableClock } from '#platform/clock.ts'
import { type Config, readConfig, WrongSettings } from '#platform/config/index.ts'
import { log, openLog } from '#platform/log/index.ts'
import { tellKept } from './answering.ts'
import { buildApp } from './app.tsx'
import { assemble } from './assemble.ts'
import { drain } from './draining.ts'
import { runProcess } from './running.ts'
import { openServer } from './server.ts'

/** So long it goes on answering, while those who share out requests see that it is about to stop. */
const NOTICED = 2000

await runProcess(async () => {
  const config = readConfig(process.env)
  openLog(config)
  const now = config.production ? () => Temporal.Now.instant() : movableClock()
  const { deps, features, startWorking, close } = await assemble(config, now)
  if (!config.production) {
    const { seed } = await import('./seed.ts')
    await seed(deps)
  }
  const nobodyGives = await seeToAdministrators(deps)
  if (nobodyGives) log.warn(nobodyGives)
  const app = buildApp(deps, features)
  const server = openServer(app.fetch)
  const mailPort = config.mailIn?.port
  let mailIn: Awaited<ReturnType<typeof listenForMail>> | null = null
  try {
    await listen(server, config.port)
    if (mailPort) mailIn = await listenForMail(deps, mailPort)
  } catch (error) {
    await close()
    throw error
  }
  if (config.runJobs) await startWorking()
  for (const line of whereToLook(config)) log.info(line)
  return async () => {
    app.stopping()
    if (config.production) await wait(NOTICED)
    await Promise.all([drain(server), mailIn?.close()])
    tellKept()
    await close()
  }
})

async function listen(server: ServerType, port: number) {
  server.listen(port)
  await once(server, 'listening').catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new WrongSettings([
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    ])
  })
}

function whereToLook({ production, baseUrl }: Config) {
  const place = `Medklang is at ${baseUrl}`
  if (production) return [place]
  return [
    place,
    `Sign in as anybody in the story at ${baseUrl}/dev/personer`,
    `Letters and codes come to ${baseUrl}/dev/post`,
  ]
}
