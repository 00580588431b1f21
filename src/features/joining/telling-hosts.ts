import { hostIds, hostUrl, isSeries } from '#features/invitations/index.ts'
import { notify } from '#features/notifying/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { replyAddress } from '#platform/mail/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { lockJoining } from './confirming.ts'
import { hostParty } from './house.ts'
import { dateOf, hostLeftLetter, hostLetter, whenWords } from './notices.ts'
import { isStanding, readInvitation } from './queries.ts'
import type { JoiningRow } from './tables.ts'
import { columnsOf, wishIn } from './wish.ts'
import { hostsToBegin } from './young-hosts.ts'

const tellsHost = (event: 'confirmed' | 'changed' | 'cancelled') =>
  after(`joining.${event}`, `joining.tell-host-${event}`, ({ joiningId }, outside) =>
    tellHosts(outside, joiningId),
  )

/** Whoever invites hears who comes, by first name, each in a letter of their own. */
export const hostReactions = [tellsHost('confirmed'), tellsHost('changed'), tellsHost('cancelled')]

/** Says how it stands now, and only what was not said before: twice does no harm. */
async function tellHosts(outside: Outside, joiningId: string): Promise<void> {
  await perform(outside, nobody, async (work) => {
    const joining = await lockJoining(work, { id: joiningId })
    if (!joining || !concernsHosts(joining)) return
    const said = saying(joining)
    if (said === joining.told_host || (joining.told_host === null && !isStanding(joining))) return
    const invitation = await readInvitation(work.db, joining.invitation_id, work.now)
    if (!invitation) return
    const link = outside.config.baseUrl + hostUrl(invitation.id)
    const name = joining.first_name
    const startsAt = dateOf(invitation, joining.occurrence_id, work.now)?.startsAt ?? null
    const hosts = await hostsOf(work.db, invitation.id)
    // A question is words of somebody's own; that somebody comes is told to all.
    const readers =
      joining.way === 'asking' ? await hostsToBegin(work.db, hosts, joining.person_id) : hosts
    for (const host of readers)
      await inLanguage(host.language as Language, async () => {
        const about = { title: invitation.title, link }
        const series = isSeries(invitation.series)
        const helped = joining.assisted_id !== null
        const wish = wishIn(joining)
        const when = whenWords(invitation, wish, work.now)
        const letter = isStanding(joining)
          ? hostLetter({ ...about, firstName: name, wish, when, series, helped })
          : hostLeftLetter({ ...about, name })
        const to = { personId: host.person_id, channel: 'email', address: host.address } as const
        const replyTo = replyAddress(outside, hostParty(joining.id, host.person_id))
        const concerns = [joining.id]
        await notify(work, outside, to, {
          ...{ sort: 'hosting', ...letter, replyTo, startsAt, link, about: concerns },
        })
      })
    await work.db
      .updateTable('joining')
      .set({ told_host: said })
      .where('id', '=', joiningId)
      .execute()
  })
}

/** Somebody who only wants a call talks to the municipality first; who waits does not come. */
const concernsHosts = ({ way, told_host }: JoiningRow) =>
  way !== 'waiting' && (way !== 'calling' || told_host !== null)

const saying = (joining: JoiningRow) =>
  isStanding(joining) ? JSON.stringify(columnsOf(wishIn(joining))) : 'left'

/** The hosts who hear of what comes: the host or, for an association, all who may change the invitation; each once. */
export const hostsOf = (db: Db | Tx, invitationId: string) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['reach.person_id', 'reach.address', 'person.language'])
    .distinctOn('reach.person_id')
    .where('reach.channel', '=', 'email')
    .where('reach.person_id', 'in', hostIds(db, invitationId))
    .orderBy('reach.person_id')
    .orderBy('reach.confirmed_at')
    .execute()
