import { lawOf } from '#features/municipality/index.ts'
import { after, type Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { whenItStands } from '#platform/undo.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { complainUntil } from './complaining.ts'
import { followLink, statementLink } from './house.ts'
import { answerLetter, statementLetter } from './letters.ts'
import { stands } from './standing.ts'
import { subjects } from './subjects/index.ts'
import type { DecisionRow } from './tables.ts'
import { tellJoiners } from './telling-joiners.ts'
import { text } from './text/index.ts'
import { complainedOf } from './undoing.ts'

/** Nobody hears of a decision before it can no longer be taken back. */
export const tellSoon = after('moderation.decided', 'moderation.tell-soon', (about, outside) =>
  perform(outside, nobody, (work) =>
    whenItStands(work, tell, { decisionId: about.decisionId }, about.decisionId),
  ),
)

/** Tells whom it is about why, and answers those who reported it. */
export const tell: Job<{ decisionId: string }> = {
  name: 'moderation.tell',
  run: ({ decisionId }, outside) =>
    perform(outside, nobody, async (work) => {
      const decision = await work.db
        .selectFrom('content_decision')
        .selectAll()
        .where('id', '=', decisionId)
        .where(stands)
        .executeTakeFirst()
      if (!decision) return
      await tellConcerned(work, outside, decision)
      await tellNoticers(work, outside, decision)
      await tellJoiners(work, outside, decision, await titleOf(work, decision))
    }),
}

/** Who could not be restricted by it hears nothing: there is nothing to complain of. */
async function tellConcerned(work: Work, outside: Outside, decision: DecisionRow) {
  const { id, kind, subject_id, measure, complaint_id } = decision
  if (measure === 'left' && !complaint_id) return
  const title = await titleOf(work, decision)
  // The page of the first decision says what came of the complaint.
  const first = (complaint_id && (await complainedOf(work, complaint_id))) || decision
  const link = outside.config.baseUrl + statementLink(outside, first.id)
  const until = await lastDay(work, decision)
  for (const to of await subjects[kind].concerned(work.db, subject_id))
    await inLanguage(to.language, () => {
      const about = { title, link, phone: outside.config.helpPhone, until: inWords(until, work) }
      const send = { to: to.address, key: `${id} ${to.address}` }
      if (to.channel === 'phone')
        return sendSms(work, { ...send, body: text('statementSms', { link }) })
      return sendLetter(work, { ...send, ...statementLetter(decision, about) })
    })
}

async function tellNoticers(work: Work, outside: Outside, decision: DecisionRow) {
  const notices = await work.db
    .selectFrom('content_notice')
    .innerJoin('content_decision_notice', 'notice_id', 'content_notice.id')
    .select(['content_notice.id', 'email', 'language'])
    .where('decision_id', '=', decision.id)
    .where('email', '<>', '')
    .execute()
  const title = await titleOf(work, decision)
  const until = await lastDay(work, decision)
  for (const { id, email, language } of notices)
    await inLanguage(language, () => {
      const link = outside.config.baseUrl + followLink(outside, id)
      const about = { title, link, phone: outside.config.helpPhone, until: inWords(until, work) }
      const letter = answerLetter(decision, about)
      return sendLetter(work, { to: email, key: `${decision.id} ${id}`, ...letter })
    })
}

const titleOf = async ({ db }: Work, { kind, subject_id }: DecisionRow) =>
  (await subjects[kind].find(db, subject_id))?.title ?? ''

const lastDay = async ({ db }: Work, { decided_at }: DecisionRow) =>
  complainUntil(decided_at, (await lawOf(db)).complaintMonths)

const inWords = (until: Temporal.Instant, { now }: Work) => midSentence(day(until, now))
