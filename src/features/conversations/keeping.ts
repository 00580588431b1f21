import { sql } from 'kysely'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { handAtOnce, readersOf } from './first-words.ts'
import type { Side } from './tables.ts'

/** Who waits for whom, after somebody has written: a host's words end the wait and the help. */
export async function keptHowItStands({ db, now }: Work, joiningId: string, side: Side) {
  const waits = side === 'guest'
  await db
    .insertInto('conversation')
    .values({ joining_id: joiningId, waiting_since: waits ? now : null })
    .onConflict((conflict) =>
      conflict.column('joining_id').doUpdateSet({
        waiting_since: waits ? sql`coalesce(conversation.waiting_since, ${now})` : null,
        ...(side === 'host' && { handed_at: null, handed_for: null }),
      }),
    )
    .execute()
}

/** A question somebody joined with waits for an answer as a message does. */
export const questionReactions = [
  after('joining.confirmed', 'conversations.asked-confirmed', asked),
  after('joining.changed', 'conversations.asked-changed', asked),
  after('joining.told', 'conversations.told', told),
  after('joining.answered', 'conversations.answered', answered),
]

async function asked({ joiningId }: { joiningId: string }, outside: Outside): Promise<void> {
  await perform(outside, nobody, async (work) => {
    const { db, now } = work
    const joining = await db
      .selectFrom('joining')
      .select(['id', 'invitation_id', 'question', 'answer'])
      .select(sql<Temporal.Instant | null>`coalesce(known_at, confirmed_at)`.as('since'))
      .where('id', '=', joiningId)
      .executeTakeFirst()
    if (!joining?.question || joining.answer !== null) return
    await db
      .insertInto('conversation')
      .values({ joining_id: joiningId, waiting_since: joining.since ?? now })
      .onConflict((conflict) =>
        conflict.column('joining_id').doUpdateSet({
          waiting_since: sql`coalesce(conversation.waiting_since, ${now})`,
        }),
      )
      .execute()
    if ((await readersOf(work, joining)) === null) await handAtOnce(work, joiningId)
  })
}

/** What they want the hosts to know waits as a question does; taken back, only their messages wait. */
async function told({ joiningId }: { joiningId: string }, outside: Outside): Promise<void> {
  await asked({ joiningId }, outside)
  await sql`
    update conversation set waiting_since = (
      select min(at) from conversation_message said
      where said.joining_id = ${joiningId} and said.side = 'guest'
        and said.at >= conversation.waiting_since)
    from joining where joining.id = joining_id and question = ''
      and joining_id = ${joiningId} and conversation.waiting_since is not null`.execute(outside.db)
}

async function answered({ joiningId }: { joiningId: string }, outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db }) => {
    await db
      .updateTable('conversation')
      .set({ waiting_since: null, handed_at: null, handed_for: null })
      .from('joining')
      .whereRef('joining.id', '=', 'conversation.joining_id')
      .where('conversation.joining_id', '=', joiningId)
      // Something else may have been written since.
      .whereRef('conversation.waiting_since', '<=', 'joining.answered_at')
      .execute()
  })
}
