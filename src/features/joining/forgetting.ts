import { hostUrl } from '#features/invitations/index.ts'
import { notify } from '#features/notifying/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { leave } from './changing.ts'
import { lockJoining } from './confirming.ts'
import type { House } from './house.ts'
import { dateOf, hostForgottenLetter } from './notices.ts'
import { type InvitationDetail, isStanding, readInvitation } from './queries.ts'
import { hostsOf } from './telling-hosts.ts'

/**
 * Forgets a joining and all that hangs on it. Whoever still counted on them hears that somebody
 * does not come, and not who: that is what is forgotten. Twice is once.
 */
export async function forgetJoining(work: Work, house: House, id: string): Promise<void> {
  const joining = await lockJoining(work, { id })
  if (!joining) return
  const invitation = await readInvitation(work.db, joining.invitation_id, work.now)
  const stands = isStanding(joining)
  if (stands) await leave(work, house, id)
  await work.db.deleteFrom('joining').where('id', '=', id).execute()
  await work.record('joining.erased', { joiningId: id, invitationId: joining.invitation_id })
  const date = invitation && dateOf(invitation, joining.occurrence_id, work.now)
  if (stands && joining.told_host !== null && invitation?.status === 'published' && date)
    await tellHosts(work, house, { invitation, startsAt: date.startsAt })
}

async function tellHosts(
  work: Work,
  house: House,
  { invitation, startsAt }: { invitation: InvitationDetail; startsAt: Temporal.Instant },
): Promise<void> {
  const link = house.config.baseUrl + hostUrl(invitation.id)
  for (const host of await hostsOf(work.db, invitation.id))
    await inLanguage(host.language as Language, () => {
      const letter = hostForgottenLetter({ title: invitation.title, link })
      const to = { personId: host.person_id, channel: 'email', address: host.address } as const
      return notify(work, house, to, { sort: 'hosting', ...letter, startsAt, link })
    })
}
