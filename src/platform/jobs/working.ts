import type { PgBoss } from 'pg-boss'
import type { Feature } from '../feature.ts'
import { JOB, type Outside, REACTION } from './index.ts'

interface Queued {
  name: string
  about?: unknown
  data?: unknown
}

/** Takes reactions, jobs and the timetable off the queue until the process stops. */
export async function work(boss: PgBoss, features: readonly Feature[], outside: Outside) {
  const run = runner(features, outside)
  const often = { pollingIntervalSeconds: 2 }
  await boss.work<Queued>(REACTION, often, async ([job]) => job && run(REACTION, job.data))
  await boss.work<Queued>(JOB, often, async ([job]) => job && run(JOB, job.data))
  for (const duty of features.flatMap(({ timetable }) => timetable ?? [])) {
    await boss.createQueue(duty.name)
    await boss.schedule(duty.name, duty.cron, {}, { tz: 'Europe/Copenhagen' })
    await boss.work(duty.name, { pollingIntervalSeconds: 10 }, () => duty.run(outside))
  }
}

/** Runs what one queued job names. Tests use it to do all that waits, at once. */
export function runner(features: readonly Feature[], outside: Outside) {
  const reactions = named(features.flatMap(({ reactions }) => reactions ?? []))
  const jobs = named(features.flatMap(({ jobs }) => jobs ?? []))
  return async (queue: typeof REACTION | typeof JOB, { name, about, data }: Queued) => {
    if (queue === REACTION) await reactions.get(name)?.run(about as never, outside)
    else await jobs.get(name)?.run(data as never, outside)
  }
}

const named = <T extends { name: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.name, item]))
