import { lockInvitation } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { questionLink } from './link.ts'
import { letterAt } from './notices.ts'
import { hostsToAsk, maybeDue, readFreshness } from './queries.ts'
import { type Freshness, nextStage } from './stages.ts'
import { storeFreshness } from './storing.ts'

/** Looks through every series and asks, marks or takes off the list what is due today. */
export async function lookThrough(outside: Outside): Promise<void> {
  for (const row of await maybeDue(outside.db, outside.now()))
    if (row.published_at && nextStage(asFreshness(row, row.published_at), outside.now()))
      await moveOn(outside, row.id)
}

/** One series a stage on; it is read again under lock, so that two looking at once do it once. */
const moveOn = (outside: Outside, id: string) =>
  perform(outside, nobody, async (work) => {
    const { db, now, record } = work
    const invitation = await lockInvitation(work, id)
    if (!invitation?.published_at) return
    const stood = asFreshness(await readFreshness(db, id), invitation.published_at)
    const stage = nextStage(stood, now)
    if (!stage) return
    const hosts = await hostsToAsk(db, id)
    for (const { id: personId, first_name: name, language, address } of hosts)
      await inLanguage(languageOf(language), () => {
        const link = questionLink(outside, { invitationId: id, personId }, now)
        const about = { name, title: invitation.title, link, phone: outside.config.helpPhone }
        return sendLetter(work, {
          to: address,
          key: `still-true ${id} ${personId} ${stage} ${stood.since}`,
          ...letterAt(stage, about),
        })
      })
    await storeFreshness(db, id, { stage, since: now, reached: hosts.length > 0 })
    await record('freshness.moved', { invitationId: id, stage, reached: hosts.length > 0 })
  })

type Stored = { [K in keyof Freshness]: Freshness[K] | null }

const asFreshness = (row: Stored | undefined, publishedAt: Temporal.Instant): Freshness => ({
  stage: row?.stage ?? 'fresh',
  since: row?.since ?? publishedAt,
  reached: row?.reached ?? true,
})
