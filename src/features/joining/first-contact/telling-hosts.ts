import { hostUrl } from '#features/invitations/index.ts'
import { notify } from '#features/notifying/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { replyAddress } from '#platform/mail/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { lockJoining } from '../confirming.ts'
import { hostParty } from '../house.ts'
import { dateOf } from '../notices.ts'
import { readInvitation } from '../queries.ts'
import { hostsOf } from '../telling-hosts.ts'
import { text } from '../text/index.ts'
import { hostsToBegin } from '../young-hosts.ts'

/** The hosts hear once that somebody has told them something; what is changed stands on their page. */
export const knownReaction = after('joining.told', 'joining.tell-known', tellKnown)

async function tellKnown({ joiningId }: { joiningId: string }, outside: Outside): Promise<void> {
  await perform(outside, nobody, async (work) => {
    const joining = await lockJoining(work, { id: joiningId })
    if (!joining?.known_at || joining.answered_at || joining.cancelled_at) return
    const invitation = await readInvitation(work.db, joining.invitation_id, work.now)
    if (!invitation) return
    const { first_name: name, question: words } = joining
    const link = outside.config.baseUrl + hostUrl(invitation.id)
    const about = { name, title: invitation.title, words, link }
    const startsAt = dateOf(invitation, joining.occurrence_id, work.now)?.startsAt ?? null
    const hosts = await hostsOf(work.db, invitation.id)
    for (const host of await hostsToBegin(work.db, hosts, joining.person_id))
      await inLanguage(host.language as Language, () => {
        const to = { personId: host.person_id, channel: 'email', address: host.address } as const
        return notify(work, outside, to, {
          ...{ sort: 'hosting', key: `known ${joiningId} ${host.person_id}` },
          ...{ startsAt, link, about: [joiningId] },
          subject: text('hostKnowsSubject', about),
          body: text('hostKnowsBody', about),
          brief: text('hostKnowsBrief', about),
          replyTo: replyAddress(outside, hostParty(joiningId, host.person_id)),
        })
      })
  })
}
