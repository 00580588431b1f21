import { sql } from 'kysely'
import { type Mattering, matteringOf, unstored } from '#features/invitations/index.ts'
import { greeterWords, seriesWords } from '#features/joining/index.ts'
import { after, type Job } from '#platform/feature.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { dateWords, firstDates } from '../when/words.ts'
import { type Difference, differences } from './differences.ts'
import {
  datesJoined,
  type JoinedDate,
  type Joiner,
  markTold,
  notYetTold,
  type Told,
} from './to-tell.ts'
import { tell } from './writing.ts'

/** Several changes in a row become one letter. */
const SECONDS = 120

export const tellOfChangeSoon = after(
  'invitation.changed',
  'posting.tell-of-change-soon',
  ({ invitationId }, outside) =>
    perform(outside, nobody, ({ db, jobs }) =>
      jobs.later(db, tellOfChange, { invitationId }, { once: invitationId, afterSeconds: SECONDS }),
    ),
)

/** Writes once to each who joined and does not know what is new. */
export const tellOfChange: Job<{ invitationId: string }> = {
  name: 'posting.tell-of-change',
  run: ({ invitationId }, outside) =>
    perform(outside, nobody, async (work) => {
      const told = await notYetTold(work, invitationId)
      if (told?.invitation.status !== 'published') return
      const earlier = await changesOf(work, invitationId)
      const dates = await datesJoined(work, told.joiners)
      for (const joiner of told.joiners) {
        const only = dates.get(joiner.occurrence_id ?? '') ?? null
        const was = knownTo(joiner, earlier)
        const found = was
          ? newsFor(only, differences(was, matteringOf(told.invitation), work.now), work.now)
          : []
        if (!was || found.length === 0) continue
        const letter = (link: string) =>
          changedLetter({ told, joiner, only, was, found, link, now: work.now })
        await tell(work, outside, { told, joiner, only, news: 'changed', letter })
      }
      await markTold(work, told)
    }),
}

interface Change {
  sequence: number
  was: Mattering
}

async function changesOf({ db }: Work, invitationId: string): Promise<Change[]> {
  const rows = await db
    .selectFrom('event')
    .select('about')
    .where('name', '=', 'invitation.changed')
    .where(sql<string>`about->>'invitationId'`, '=', invitationId)
    .execute()
  return rows
    .map(({ about }) => about as Change)
    .sort((one, other) => one.sequence - other.sequence)
}

/** How it stood when this person last heard of it, or null where nothing came after. */
function knownTo({ told_sequence }: Joiner, earlier: readonly Change[]) {
  return earlier.find(({ sequence }) => sequence > told_sequence)?.was ?? null
}

/** Of what is different, what is news to somebody who comes on one date only. */
function newsFor(only: JoinedDate | null, found: Difference[], now: Temporal.Instant) {
  if (!only) return found
  if (Temporal.Instant.compare(only.overAt, now) <= 0) return []
  return only.cancelled ? found : found.filter((one) => one !== 'when')
}

interface LetterAbout {
  told: Told
  joiner: Joiner
  only: JoinedDate | null
  was: Mattering
  found: Difference[]
  link: string
  now: Temporal.Instant
}

function changedLetter({ told, joiner, only, was, found, link, now }: LetterAbout) {
  const { invitation, place } = told
  const is = matteringOf(invitation)
  const sentences: Record<Difference, () => string> = {
    title: () => text('newsTitle', { now: is.title, before: was.title }),
    when: () =>
      only
        ? text('newsDateGone', { before: dateWords(only, now), now: whenWords(is, now) })
        : text('newsWhen', { now: whenWords(is, now), before: whenWords(was, now) }),
    where: () => text('newsWhere', { now: place }),
    price: () => text('newsPrice', { kroner: is.priceKroner }),
    welcome: () =>
      text('newsWelcome', {
        greeter: greeterWords(invitation.welcome.greeter),
        meeting: invitation.welcome.meeting,
      }),
  }
  const news = found.map((one) => sentences[one]()).join('\n\n')
  const about = { name: joiner.first_name, title: invitation.title, news, link }
  return { subject: text('changedLetterSubject', about), body: text('changedLetterBody', about) }
}

/** "Hver torsdag, næste gang torsdag 3. december kl. 10.00 til 12.00" */
function whenWords({ series }: Mattering, now: Temporal.Instant): string {
  const [next] = firstDates(unstored(series), now, 1)
  const date = next ? dateWords(next, now) : text('noMoreDates')
  const often = seriesWords(series)?.replace(/\.$/, '')
  return often ? text('oftenAndNext', { often, date }) : date
}
