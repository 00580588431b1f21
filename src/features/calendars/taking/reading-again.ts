import type { Outside } from '#platform/jobs/index.ts'
import { openNet } from '#platform/outbound/index.ts'
import { type Actor, perform, type Tools } from '#platform/work.ts'
import { readBytes } from '../entries/reading.ts'
import type { ReadingProblem } from '../entries/trouble.ts'
import { type Fetched, fetchCalendar } from '../fetching/fetching.ts'
import { lockCalendar } from '../reach.ts'
import { carryChanges } from './carrying.ts'
import { takeEntries } from './taking.ts'

type Reaching = Tools & Pick<Outside, 'config'>

export interface Followed {
  id: string
  address: string
  etag: string | null
  last_modified: string | null
  digest: string | null
}

/** The calendar at an address, within what this installation may reach. */
export const fetchFrom = (
  { config }: Pick<Outside, 'config'>,
  address: string,
  known: Partial<Followed> = {},
): Promise<Fetched> =>
  fetchCalendar(address, {
    mayReach: openNet(config),
    etag: known.etag ?? null,
    lastModified: known.last_modified ?? null,
  })

/**
 * Fetches a calendar and takes in what is new. What cannot be fetched or read changes nothing:
 * the calendar's page says why.
 */
export async function readAgain(tools: Reaching, actor: Actor, followed: Followed): Promise<void> {
  const fetched = await fetchFrom(tools, followed.address, followed)
  if ('problem' in fetched) return keepProblem(tools, actor, followed.id, fetched.problem)
  if ('same' in fetched) return keepTime(tools, followed.id, null)
  const read = readBytes(fetched.bytes, tools.now())
  if ('broken' in read) return keepProblem(tools, actor, followed.id, read.broken)

  const { reading } = read
  if (reading.digest === followed.digest) return keepTime(tools, followed.id, fetched)
  await perform(tools, actor, async (work) => {
    await lockCalendar(work, followed.id)
    await takeEntries(work, followed.id, reading.entries)
    await work.db
      .updateTable('calendar')
      .set({
        problems: JSON.stringify(reading.problems) as never,
        digest: reading.digest,
        etag: fetched.etag,
        last_modified: fetched.lastModified,
      })
      .where('id', '=', followed.id)
      .execute()
  })
  await carryChanges(tools, actor, followed.id)
}

/** Nothing was new. */
async function keepTime(
  { db, now }: Reaching,
  id: string,
  fetched: { etag: string | null; lastModified: string | null } | null,
) {
  await db
    .updateTable('calendar')
    .set({
      last_read_at: now(),
      last_problem: null,
      ...(fetched && { etag: fetched.etag, last_modified: fetched.lastModified }),
    })
    .where('id', '=', id)
    .execute()
}

const keepProblem = (tools: Reaching, actor: Actor, id: string, problem: ReadingProblem) =>
  perform(tools, actor, async ({ db, record }) => {
    await db
      .updateTable('calendar')
      .set({ last_problem: JSON.stringify(problem) as never })
      .where('id', '=', id)
      .execute()
    await record('calendar.not-read', { calendarId: id, problem: problem.kind })
  })
