import { putBackMessage, removeMessage } from '#features/conversations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { peopleByMail, type Subject } from './subject.ts'

/** One message of a conversation. The employee reads that one and no other. */
export const message: Subject = {
  async find(db, id) {
    const row = await messageQuery(db, id).executeTakeFirst()
    return row && { title: row.title, words: row.body, href: null }
  },
  async concerned(db, id) {
    const row = await messageQuery(db, id).executeTakeFirst()
    if (row?.side !== 'guest') return peopleByMail(db, [row?.author_id ?? null])
    const { person_id: personId, channel, address, language } = row
    if (channel === 'account') return peopleByMail(db, [personId])
    // Who came through a helper is told by them.
    return channel === 'helper' ? [] : [{ personId, channel, address, language }]
  },
  restrict: async (work, id) => {
    await removeMessage(work, id)
    return 'shown'
  },
  lift: (work, id) => putBackMessage(work, id),
}

const messageQuery = (db: Db | Tx, id: string) =>
  db
    .selectFrom('conversation_message')
    .innerJoin('joining', 'joining.id', 'conversation_message.joining_id')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['invitation.title', 'body', 'side', 'author_id'])
    .select(['joining.person_id', 'joining.channel', 'joining.address', 'joining.language'])
    .where('conversation_message.id', '=', id)
