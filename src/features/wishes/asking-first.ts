import { invitationUrl } from '#features/invitations/index.ts'
import { after, type Job } from '#platform/feature.ts'
import { whenItStands } from '#platform/undo.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { answeredLetter, answeredSms } from './notices.ts'
import { reachable, tell } from './reaching.ts'

/** Waits until a yes to the invitation can no longer be undone: nobody is asked to nothing. */
export const askFirstSoon = after(
  'invitation.published',
  'wishes.ask-first-soon',
  ({ invitationId }, outside) =>
    perform(outside, nobody, async (work) => {
      if (!(await wishBehind(work, invitationId))) return
      await whenItStands(work, askFirst, { invitationId }, invitationId)
    }),
)

/**
 * Asks those who wished, once each, when the invitation that was begun from their wish is
 * published. The addresses they left are gone from then on.
 */
export const askFirst: Job<{ invitationId: string }> = {
  name: 'wishes.ask-first',
  run: ({ invitationId }, outside) =>
    perform(outside, nobody, async (work) => {
      const wish = await wishBehind(work, invitationId)
      const invitation = wish && (await published(work, invitationId))
      if (!wish || !invitation) return
      const { config } = outside
      const about = {
        words: wish.words,
        title: invitation.title,
        link: config.baseUrl + invitationUrl(invitationId),
        phone: config.helpPhone,
      }
      for (const to of await reachable(work, wish.id))
        if (to.person_id === null || to.person_id !== invitation.host_id)
          await tell(work, to, {
            letter: () => answeredLetter(about),
            sms: () => answeredSms(about),
          })
      await markAnswered(work, wish.id, invitationId)
    }),
}

/** The open wish that an invitation was begun from, locked. */
const wishBehind = ({ db }: Work, invitationId: string) =>
  db
    .selectFrom('wish')
    .innerJoin('wish_draft', 'wish_draft.wish_id', 'wish.id')
    .select(['wish.id', 'words'])
    .where('draft_id', '=', invitationId)
    .where('status', '=', 'shown')
    .where('answered_at', 'is', null)
    .forUpdate('wish')
    .executeTakeFirst()

const published = ({ db }: Work, invitationId: string) =>
  db
    .selectFrom('invitation')
    .select(['title', 'host_id'])
    .where('id', '=', invitationId)
    .where('status', '=', 'published')
    .executeTakeFirst()

async function markAnswered({ db, now, record }: Work, wishId: string, invitationId: string) {
  await db
    .updateTable('wish')
    .set({ answered_at: now, invitation_id: invitationId })
    .where('id', '=', wishId)
    .execute()
  await db
    .updateTable('wish_voice')
    .set({ person_id: null, channel: null, address: null, code_hash: null })
    .where('wish_id', '=', wishId)
    .execute()
  await record('wish.answered', { wishId, invitationId })
}
