import type pg from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Config } from '../config/index.ts'
import type { Tx } from '../database/index.ts'
import type { EventName } from '../events.ts'
import type { Feature, Job, Reaction } from '../feature.ts'
import { log } from '../log/index.ts'
import type { Mailer } from '../mail/index.ts'
import type { Signer } from '../secret.ts'
import type { Tools } from '../work.ts'

/** What runs outside a request may use. */
export interface Outside extends Tools {
  config: Config
  mailer: Mailer
  signer: Signer
}

interface Happened {
  name: EventName
  about: unknown
}

export interface Jobs {
  /** Queues every reaction to the event, in the same transaction. */
  react(tx: Tx, event: Happened): Promise<void>
  /** Queues a job; of those with the same `once` only one waits at a time. */
  later<T extends object>(
    tx: Tx,
    job: Job<T>,
    data: T,
    options?: { once?: string; afterSeconds?: number },
  ): Promise<void>
  /** Throws where the queue cannot be reached, or is not there. */
  check(): Promise<void>
}

export const REACTION = 'reaction'
export const JOB = 'job'

/** What a process that died was doing is another's after a minute, and not after a quarter of an hour. */
const alive = { heartbeatSeconds: 60 }

/** The queue: pg-boss on the same database, so that a job is saved with what it is about. */
export async function openQueue(
  connection: pg.ClientConfig,
  features: readonly Feature[],
  options: { working: boolean },
): Promise<{ boss: PgBoss; jobs: Jobs }> {
  const boss = new PgBoss({
    ...(connection as object),
    max: 4,
    supervise: options.working,
    schedule: options.working,
    useListenNotify: options.working,
  })
  boss.on('error', (error) => log.broken('The queue stumbled', error))
  await boss.start()
  const retry = { retryLimit: 5, retryBackoff: true, notify: true, ...alive }
  await boss.createQueue(REACTION, retry)
  await boss.createQueue(JOB, { ...retry, policy: 'short' })
  for (const queue of [REACTION, JOB]) await boss.updateQueue(queue, alive)
  return { boss, jobs: jobsOn(boss, features) }
}

function jobsOn(boss: PgBoss, features: readonly Feature[]): Jobs {
  const reactions = Map.groupBy<EventName, Reaction>(
    features.flatMap((feature) => feature.reactions ?? []),
    (reaction) => reaction.to,
  )
  return {
    async react(tx, { name, about }) {
      for (const reaction of reactions.get(name) ?? [])
        await boss.send(REACTION, { name: reaction.name, about }, { db: within(tx) })
    },
    async later(tx, job, data, { once, afterSeconds } = {}) {
      await boss.send(
        JOB,
        { name: job.name, data },
        {
          db: within(tx),
          singletonKey: once ? `${job.name} ${once}` : crypto.randomUUID(),
          ...(afterSeconds && { startAfter: afterSeconds }),
        },
      )
    },
    async check() {
      if (!(await boss.isInstalled())) throw new Error('There is no queue')
    },
  }
}

const within = (tx: Tx) => fromKysely(tx as never)
