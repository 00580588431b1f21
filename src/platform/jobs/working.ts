import type { Job, JobResult, PgBoss } from 'pg-boss'
import type { Feature } from '../feature.ts'
import { log } from '../log/index.ts'
import { spanned } from '../telemetry/index.ts'
import { JOB, type Outside, REACTION } from './index.ts'

interface Queued {
  name: string
  about?: unknown
  data?: unknown
}

/** What is queued together wakes the worker once, so it takes all that waits before it rests. */
const many = {
  pollingIntervalSeconds: 2,
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const

/** Takes reactions, jobs and the timetable off the queue until the process stops. */
export async function work(boss: PgBoss, features: readonly Feature[], outside: Outside) {
  const run = runner(features, outside)
  for (const queue of [REACTION, JOB] as const)
    await boss.work(queue, many, (jobs: Job<Queued>[]) => each(jobs, queue, run))
  for (const duty of features.flatMap(({ timetable }) => timetable ?? [])) {
    await boss.createQueue(duty.name)
    await boss.schedule(duty.name, duty.cron, {}, { tz: 'Europe/Copenhagen' })
    await boss.work(duty.name, { pollingIntervalSeconds: 10 }, () =>
      spanned('duty', { name: duty.name }, () => duty.run(outside)),
    )
  }
}

/** One after another; one that fails is tried again by itself. */
async function each(
  jobs: readonly Job<Queued>[],
  queue: Queue,
  run: (queue: Queue, queued: Queued) => Promise<void>,
): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const { id, data } of jobs)
    try {
      await spanned(queue, { name: data.name }, () => run(queue, data))
      results.push({ id, status: 'completed' })
    } catch (error) {
      log.broken(`${queue} ${data.name}`, error)
      results.push({ id, status: 'failed' })
    }
  return results
}

type Queue = typeof REACTION | typeof JOB

/** Runs what one queued job names. Tests use it to do all that waits, at once. */
export function runner(features: readonly Feature[], outside: Outside) {
  const reactions = named(features.flatMap(({ reactions }) => reactions ?? []))
  const jobs = named(features.flatMap(({ jobs }) => jobs ?? []))
  return async (queue: Queue, { name, about, data }: Queued) => {
    if (queue === REACTION) await reactions.get(name)?.run(about as never, outside)
    else await jobs.get(name)?.run(data as never, outside)
  }
}

const named = <T extends { name: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.name, item]))
