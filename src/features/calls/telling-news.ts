import { isStanding } from '#features/joining/index.ts'
import { after } from '#platform/feature.ts'
import { newId } from '#platform/id.ts'
import { nobody, perform } from '#platform/work.ts'

/** Whoever only has a telephone hears in one call what is new. */
export const callAboutNews = after(
  'joiner.to-be-called',
  'calls.line-up-news',
  ({ joiningId, invitationId, news }, outside) =>
    perform(outside, nobody, async ({ db, now }) => {
      const joining = await db
        .selectFrom('joining')
        .select(['confirmed_at', 'cancelled_at'])
        .where('id', '=', joiningId)
        .forUpdate()
        .executeTakeFirst()
      if (!joining || !isStanding(joining)) return
      if (news === 'cancelled')
        await db
          .deleteFrom('call')
          .where('joining_id', '=', joiningId)
          .where('done_at', 'is', null)
          .execute()
      await db
        .insertInto('call')
        .values({ id: newId(), joining_id: joiningId, kind: news, created_at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['joining_id', 'kind'])
            .doUpdateSet({ created_at: now, done_at: null, done_by: null })
            // Something more is new since the last call.
            .where('call.done_at', '<', (eb) =>
              eb.selectFrom('invitation').select('changed_at').where('id', '=', invitationId),
            ),
        )
        .execute()
    }),
)
