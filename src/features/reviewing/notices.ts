import { invitationUrl } from '#features/invitations/index.ts'
import { editUrl } from '#features/posting/index.ts'
import { after, type Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, type Language, languageOf } from '#platform/text/index.ts'
import { whenItStands } from '#platform/undo.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from './text/index.ts'

/** A no is told at once; a yes when it can no longer be undone. */
export const tellHostSoon = after(
  'review.decided',
  'reviewing.tell-host-soon',
  ({ reviewId, decision }, outside) =>
    perform(outside, nobody, (work) =>
      decision === 'approved'
        ? whenItStands(work, tellHost, { reviewId }, reviewId)
        : work.jobs.later(work.db, tellHost, { reviewId }, { once: reviewId }),
    ),
)

/** Writes to the one who posted: what was decided, why, and what one can do. */
export const tellHost: Job<{ reviewId: string }> = {
  name: 'reviewing.tell-host',
  run: ({ reviewId }, outside) =>
    perform(outside, nobody, async (work) => {
      const review = await toldOf(work.db, reviewId)
      if (!review) return
      const language = languageOf(review.language)
      const letter = letterIn(language, review, outside)
      await sendLetter(work, { to: review.address, ...letter })
    }),
}

/** Writes to them once, when an answer was taken back, that it is looked at once more. */
export const tellLookedOverAgain = after(
  'review.taken-back',
  'reviewing.tell-looked-over-again',
  ({ reviewId, why }, outside) =>
    perform(outside, nobody, async (work) => {
      const review = await hostOf(work.db, reviewId).executeTakeFirst()
      if (!review) return
      const { title, first_name: name, address, decision } = review
      const { baseUrl, helpPhone: phone } = outside.config
      const link = baseUrl + invitationUrl(review.id)
      const about = { name, title, why, decision, phone, link }
      await inLanguage(languageOf(review.language), () =>
        sendLetter(work, {
          to: address,
          key: `looked-over-again ${reviewId}`,
          subject: text('again-subject', about),
          body: text('again-body', about),
        }),
      )
    }),
)

const toldOf = (db: Outside['db'], reviewId: string) =>
  hostOf(db, reviewId).where('undone_at', 'is', null).executeTakeFirst()

const hostOf = (db: Outside['db'], reviewId: string) =>
  db
    .selectFrom('review')
    .innerJoin('invitation', 'invitation.id', 'review.invitation_id')
    .innerJoin('person', 'person.id', 'invitation.host_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['invitation.id', 'title', 'decision', 'reason', 'language', 'address', 'first_name'])
    .where('review.id', '=', reviewId)
    .where('channel', '=', 'email')

type Told = NonNullable<Awaited<ReturnType<typeof toldOf>>>

function letterIn(language: Language, review: Told, { config }: Outside) {
  const { id, title, decision, reason } = review
  const link = config.baseUrl + (decision === 'change-asked' ? editUrl(id) : invitationUrl(id))
  const about = { name: review.first_name, title, reason, link, phone: config.helpPhone }
  return inLanguage(language, () => ({
    subject: text(`${decision}-subject`, about),
    body: text(`${decision}-body`, about),
  }))
}
