import { sql } from 'kysely'
import { notify } from '#features/notifying/index.ts'
import type { Job } from '#platform/feature.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendOnPaper } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { receiptLink } from './house.ts'
import type { LinkedTo } from './kinds.ts'
import type { InputContactRow } from './tables.ts'
import { text } from './text/index.ts'

/**
 * Says what came of what people said about something: on their own pages, and to those who wanted
 * to hear it, each once. The same words again tell nobody anything.
 */
export async function tellWhatCame(
  work: Work,
  { kind, key }: LinkedTo,
  words: string,
): Promise<void> {
  const { db, now, jobs, record } = work
  const id = newId()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('input_news')
    .values({ id, kind, key, words, at: now })
    .onConflict((one) => one.doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return
  await jobs.later(db, tellNews, { newsId: id }, { once: id })
  await record('input.what-came', { newsId: id, kind, toId: key })
}

/** Tells one piece of news to all who are behind it. */
export const tellNews: Job<{ newsId: string }> = {
  name: 'inputs.tell-news',
  run: async ({ newsId }, outside) => {
    for (const one of await behind(outside, newsId))
      await inLanguage(one.language, () =>
        perform(outside, nobody, async (work) => {
          await tell(work, outside, newsId, one)
          await work.db
            .updateTable('input_contact')
            .set({ told_at: work.now })
            .where('id', '=', one.id)
            .execute()
          await work.record('input.told', { inputId: one.id })
        }),
      )
  },
}

type Behind = Pick<InputContactRow, 'id' | 'channel' | 'address' | 'language'> & {
  said: string
  words: string
}

/** Those whose own words, or a part of them, or what was put together with them, are linked to it. */
async function behind({ db }: Outside, newsId: string): Promise<Behind[]> {
  const { rows } = await sql<Behind>`
    select contact.id, contact.channel, contact.address, contact.language,
      whole.words as said, news.words
    from input_news as news
      join input_contact as contact on contact.confirmed_at is not null
      join input as whole on whole.id = contact.id
    where news.id = ${newsId} and exists (
      select from input join input_link on input_id in (input.id, input.lead_id)
      where (input.id = whole.id or input.split_from = whole.id)
        and input_link.kind = news.kind and input_link.key = news.key)
    order by contact.id`.execute(db)
  return rows
}

const SHORT = 300

async function tell(work: Work, house: Outside, newsId: string, one: Behind) {
  const said = one.said.length > SHORT ? `${one.said.slice(0, SHORT)}…` : one.said
  const link = receiptLink(house, one.id)
  const about = { said, words: one.words, link }
  const subject = text('newsSubject')
  const shared = { key: `input-news ${newsId} ${one.id}`, about: [one.id] }
  if (one.channel === 'paper') {
    const opening = [text('newsHello'), text('newsSaid', about), text('newsCame', about)]
    const closing = [text('newsCall', { phone: house.config.helpPhone })]
    const paper = { language: one.language, opening, sections: [], closing }
    const body = [...opening, ...closing].join('\n\n')
    return sendOnPaper(work, { ...shared, to: one.address, subject, body, paper })
  }
  const to = { personId: null, channel: one.channel, address: one.address }
  await notify(work, house, to, {
    ...{ ...shared, sort: 'watch', subject, link },
    body: text('newsBody', about),
    brief: text('newsBrief', about),
  })
}
