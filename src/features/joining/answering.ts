import * as z from 'zod'
import { lockHosted } from '#features/invitations/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { replyAddress, sendLetter, sendSms } from '#platform/mail/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { guestParty, type House, placeLink } from './house.ts'
import { answerLetter, answerSms } from './notices.ts'
import { tellAccount } from './telling-accounts.ts'
import { text } from './text/index.ts'

export const answerForm = z.object({
  answer: z
    .string({ error: () => text('answerProblem') })
    .trim()
    .min(1, { error: () => text('answerProblem') })
    .max(2000, { error: () => text('tooLong', { most: 2000 }) }),
})

/** A question is answered once. */
export const answerRefusal = ({ answered_at }: { answered_at: Temporal.Instant | null }) =>
  answered_at === null ? null : 'answered'

/** The host's answer to a question about an invitation the actor hosts. */
export async function answerQuestion(
  work: Work,
  house: House,
  { invitationId, joiningId, answer }: { invitationId: string; joiningId: string; answer: string },
): Promise<void> {
  const invitation = found(await lockHosted(work, invitationId))
  const joining = found(
    await work.db
      .selectFrom('joining')
      .selectAll()
      .where('id', '=', joiningId)
      .where('invitation_id', '=', invitationId)
      .where('question', '<>', '')
      .where('confirmed_at', 'is not', null)
      .where('cancelled_at', 'is', null)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(answerRefusal(joining))
  await work.db
    .updateTable('joining')
    .set({ answer, answered_at: work.now })
    .where('id', '=', joiningId)
    .execute()
  const about = {
    isKnown: joining.known_at !== null,
    name: joining.first_name,
    title: invitation.title,
    greeter: invitation.welcome.greeter,
    question: joining.question,
    answer,
    link: placeLink(house, joining),
  }
  const to = joining.address
  await inLanguage(joining.language, async () => {
    const replyTo = replyAddress(house, guestParty(joiningId))
    const by = { about: [invitation.id] }
    if (joining.channel === 'account')
      return tellAccount(work, house, joining, { ...answerLetter(about), brief: answerSms(about) })
    if (joining.channel === 'email')
      await sendLetter(work, { to, ...by, replyTo, ...answerLetter(about) })
    else if (joining.channel === 'phone' && hasSmsGateway(house.config))
      await sendSms(work, { to, ...by, body: answerSms(about) })
  })
  await work.record('joining.answered', { joiningId })
}
