import type { Config } from '#platform/config/index.ts'
import { type Database, openDatabase } from '#platform/database/index.ts'
import { type Outside, openQueue } from '#platform/jobs/index.ts'
import { work } from '#platform/jobs/working.ts'
import { keepDelivering, openMailer } from '#platform/mail/index.ts'
import { migrate } from '#platform/migrate.ts'
import { openSigner } from '#platform/secret.ts'
import { watchWaiting } from '#platform/telemetry/index.ts'
import { countWaiting } from '#platform/telemetry/waiting.ts'
import { featuresFor } from './features.ts'

/** So long what is being done may go on when the process stops; the rest is done by the next. */
const JOBS_MAY_TAKE = 10_000

/** Everything a process needs, opened in order, and one way to close it again. */
export async function assemble(config: Config, now: () => Temporal.Instant) {
  const database: Database = await openDatabase(config)
  await migrate(database.db)
  const features = featuresFor(config)
  const { boss, jobs } = await openQueue(database.connection, features, { working: config.runJobs })
  const mailer = await openMailer(config, database.db)
  const signer = await openSigner(database.db, now)
  let stopDelivering = async () => {}
  const deps: Outside = { config, db: database.db, jobs, mailer, signer, now }
  return {
    deps: { ...deps, pool: database.pool },
    features,
    connection: database.connection,
    async startWorking() {
      stopDelivering = keepDelivering(deps)
      watchWaiting(() => countWaiting(database.db))
      await work(boss, features, deps)
    },
    async close() {
      await Promise.all([boss.stop({ graceful: true, timeout: JOBS_MAY_TAKE }), stopDelivering()])
      mailer.close()
      await database.close()
    },
  }
}
