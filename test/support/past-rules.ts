import type { world } from '../world.ts'
import type { Past } from './past.ts'
import { pastOfExports } from './past-exports.ts'

type World = Awaited<ReturnType<typeof world>>

/** Six months from the tests' November, when the clock has been put forward since. */
const SIX_MONTHS = 181 - 1 / 24

/** Karen's coffee is reported by Bodil and removed; Karen complains, and is answered. */
export async function decided({ db, given, time }: World) {
  const { id: subject_id, hostId: concerned_id } = await given.invitation()
  const { id: decided_by } = await given.person({ name: 'Yusuf', roles: ['platform-host'] })
  const [about, at] = [{ kind: 'invitation', subject_id } as const, time.at]
  const said = { words: 'Der står noget grimt', name: 'Bodil', email: 'bodil@example.org' }
  await db
    .insertInto('content_notice')
    .values({
      ...{ id: 'n', ...about, ...said, at },
      ...{ reason: 'hate', language: 'da', good_faith: true },
    })
    .execute()
  const decision = {
    ...{ ...about, measure: 'removed' as const, ground: '2', law: '', facts: 'Det er hån.' },
    ...{ automated: false, until: null, was: '', concerned_id, decided_by, decided_at: at },
  }
  await db
    .insertInto('content_decision')
    .values({ id: 'd', ...decision, complaint_id: null })
    .execute()
  await db
    .insertInto('content_decision_notice')
    .values({ decision_id: 'd', notice_id: 'n' })
    .execute()
  await db
    .insertInto('content_complaint')
    .values({ id: 'c', decision_id: 'd', side: 'concerned', notice_id: null, words: 'Nej', at })
    .execute()
  await db
    .insertInto('content_decision')
    .values({ id: 'e', ...decision, complaint_id: 'c' })
    .execute()
}

async function looksAfterAPlace({ db, given, time }: World) {
  const { id: person_id } = await given.person({ name: 'Lone' })
  const { id: association_id } = await given.association({ members: [person_id] })
  await given.area()
  await db
    .insertInto('meeting_place')
    .values({ id: 'moellen', name: 'Møllen', area_id: 'ry', summary: '', traits: [] })
    .execute()
  const about = { place_id: 'moellen', association_id, person_id, words: 'Jeg har nøglen' }
  const answered = { asks_first: true, created_at: time.at, decided_at: time.at, approved: false }
  await db
    .insertInto('keeper_claim')
    .values({ id: 'a', ...about, ...answered })
    .execute()
}

/** What is reported and decided, and who says that a place is theirs. */
export const pastOfRules: readonly Past[] = [
  {
    ...{ table: 'content_notice', days: SIX_MONTHS, make: decided },
    where: "words || name || email <> ''",
  },
  {
    ...{ table: 'content_decision', days: SIX_MONTHS, make: decided },
    where: "facts <> '' or concerned_id is not null or decided_by is not null",
  },
  { table: 'content_complaint', where: "words <> ''", days: SIX_MONTHS, make: decided },
  {
    ...{ table: 'noticing_pause', days: 7 },
    make: ({ db, time }) =>
      db
        .insertInto('noticing_pause')
        .values({ address_hash: 'a', until: time.at.add({ hours: 24 * 7 }) })
        .execute(),
  },
  { table: 'keeper_claim', days: 30, make: looksAfterAPlace },
  ...pastOfExports,
]
