import {
  type InvitationStatus,
  invitationUrl,
  ownerIds,
  putBackInvitation,
  takeDownInvitation,
} from '#features/invitations/index.ts'
import { peopleByMail, type Subject } from './subject.ts'

export const invitation: Subject = {
  async find(db, id) {
    const row = await db
      .selectFrom('invitation')
      .select(['title', 'summary', 'welcome', 'bring', 'place_text', 'price_note'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    const { greeter, meeting, steps, voice } = row.welcome
    const said = steps.flatMap((step) => [step.title, step.text])
    const words = [row.summary, greeter, meeting, ...said, voice, row.bring]
    const all = [...words, row.place_text, row.price_note].filter(Boolean).join('\n')
    return { title: row.title, words: all, href: invitationUrl(id) }
  },
  async concerned(db, id) {
    const owners = await ownerIds(db, id).execute()
    return peopleByMail(
      db,
      owners.map((one) => one.id),
    )
  },
  restrict: (work, id, { how }) => takeDownInvitation(work, id, how === 'hidden' ? how : 'removed'),
  lift: (work, id, was) => putBackInvitation(work, id, was as InvitationStatus),
}
