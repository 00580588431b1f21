import { invitationUrl } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import type { JoiningRow } from '../tables.ts'
import { likeLetter, likeSms } from './notices.ts'
import { writeTo } from './writing.ts'

/** Remembers that an invitation was started because another was full. */
export async function startedLike(work: Work, invitationId: string, likeId: string) {
  await work.db
    .insertInto('started_like')
    .values({ invitation_id: invitationId, like_id: likeId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await work.record('like.started', { invitationId, likeId })
}

/** When it is there for everybody, those who wait for the other and ticked it are asked, once. */
export async function askAboutLikes(outside: Outside): Promise<void> {
  const unasked = await outside.db
    .selectFrom('started_like')
    .innerJoin('invitation', 'invitation.id', 'started_like.invitation_id')
    .select('invitation.id')
    .where('asked_at', 'is', null)
    .where('status', '=', 'published')
    .execute()
  for (const { id } of unasked)
    await perform(outside, nobody, async (work) => {
      const started = await markAsked(work, id)
      for (const joining of started ? await thoseWhoWish(work, started) : [])
        await ask(work, outside, { joining, started: started as Started })
    })
}

type Started = NonNullable<Awaited<ReturnType<typeof markAsked>>>

/** The two invitations, the first time this is asked for; undefined ever after. */
const markAsked = ({ db, now }: Work, invitationId: string) =>
  db
    .updateTable('started_like')
    .from('invitation')
    .innerJoin('invitation as other', (join) => join.onTrue())
    .set({ asked_at: now })
    .where('started_like.invitation_id', '=', invitationId)
    .where('asked_at', 'is', null)
    .whereRef('invitation.id', '=', 'started_like.invitation_id')
    .whereRef('other.id', '=', 'started_like.like_id')
    .where('invitation.status', '=', 'published')
    .returning([
      'invitation.id',
      'invitation.title',
      'invitation.host_id',
      'other.id as other_id',
      'other.title as other',
    ])
    .executeTakeFirst()

const thoseWhoWish = ({ db }: Work, { other_id, host_id }: Started) =>
  db
    .selectFrom('joining')
    .selectAll()
    .where('invitation_id', '=', other_id)
    .where('waiting_since', 'is not', null)
    .where('wants_like', '=', true)
    .where((eb) => eb(eb.ref('person_id'), 'is distinct from', host_id))
    .orderBy('id')
    .forUpdate()
    .execute()

async function ask(
  work: Work,
  house: Outside,
  { joining, started }: { joining: JoiningRow; started: Started },
) {
  await work.db
    .updateTable('joining')
    .set({ wants_like: false, like_id: started.id })
    .where('id', '=', joining.id)
    .execute()
  const { title, other } = started
  await writeTo(work, house, joining, () => {
    const link = house.config.baseUrl + invitationUrl(started.id)
    const about = { name: joining.first_name, title, other, link }
    return { letter: () => likeLetter(about), sms: () => likeSms(about) }
  })
  await work.record('like.asked', { joiningId: joining.id, invitationId: started.id })
}
