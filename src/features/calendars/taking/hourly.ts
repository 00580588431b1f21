import { rolesFor } from '#features/associations/index.ts'
import type { Duty } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { log } from '#platform/log/index.ts'
import type { Actor } from '#platform/work.ts'
import { nextAt } from '../entries/stored.ts'
import { carryChanges } from './carrying.ts'
import { readAgain } from './reading-again.ts'

const AT_A_TIME = 4
const MOST_MOVED = 5000
const DAYS_UNTAKEN = 7

/** Every hour: what is new in the calendars that have an address. */
export const hourly: Duty = {
  name: 'calendars.read',
  cron: '7 * * * *',
  async run(outside) {
    await forgetUntaken(outside)
    await moveOn(outside)
    const waiting = await allTaken(outside)
    // A few at a time: a slow one must not keep the others waiting.
    const worker = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await readOne(outside, one)
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  },
}

type Taken = Awaited<ReturnType<typeof allTaken>>[number]

async function readOne(outside: Outside, { address, member, ...calendar }: Taken) {
  if (!member) return
  const actor: Actor = { id: member, name: '', roles: [] }
  try {
    if (address) await readAgain(outside, actor, { ...calendar, address })
    await carryChanges(outside, actor, calendar.id, MOST_MOVED)
  } catch (error) {
    // The next hour tries again; the others are read now.
    log.broken('A calendar could not be read', error)
  }
}

/** Each with somebody who may act for the association: who brought it in, else another member. */
const allTaken = ({ db }: Outside) =>
  db
    .selectFrom('calendar')
    .select(['id', 'address', 'etag', 'last_modified', 'digest'])
    .select((eb) =>
      eb
        .selectFrom('association_member')
        .select('person_id')
        .innerJoin('association', 'association.id', 'association_member.association_id')
        .whereRef('association_member.association_id', '=', 'calendar.association_id')
        .where('association_member.role', 'in', rolesFor('post'))
        .where('association.status', '=', 'listed')
        .orderBy((by) => by('person_id', '=', by.ref('calendar.added_by')), 'desc')
        .orderBy('since')
        .limit(1)
        .as('member'),
    )
    .where('taken_in_at', 'is not', null)
    .orderBy('last_read_at')
    .execute()

/** Dates that have passed give way to the next one. */
async function moveOn({ db, now }: Outside) {
  const passed = await db
    .selectFrom('calendar_entry')
    .select(['id', 'entry'])
    .where('next_at', '<', now())
    .limit(MOST_MOVED)
    .execute()
  for (const { id, entry } of passed) {
    const next_at = nextAt(entry, now())
    await db.updateTable('calendar_entry').set({ next_at }).where('id', '=', id).execute()
  }
}

async function forgetUntaken({ db, now }: Outside) {
  const before = now().subtract({ hours: 24 * DAYS_UNTAKEN })
  await db
    .deleteFrom('calendar')
    .where('taken_in_at', 'is', null)
    .where('created_at', '<', before)
    .execute()
}
