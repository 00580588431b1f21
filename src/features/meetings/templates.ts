import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { questionsField } from './meeting-form.ts'
import { text } from './text/index.ts'

/** The template that is always there. */
export const THREE_QUESTIONS = 'tre'

export const templateForm = z.object({
  title: words(80, 'titleMissing'),
  questions: questionsField,
})

/** What matters most, what you could do, and with whom. */
export const threeQuestions = () => [text('askMatters'), text('askYou'), text('askWith')]

export const listTemplates = (db: Db) =>
  db.selectFrom('meeting_template').selectAll().orderBy('title').orderBy('id').limit(100).execute()

/** Keeps questions to use again. */
export async function makeTemplate(
  { db, now, record }: Work,
  { title, questions }: z.output<typeof templateForm>,
): Promise<void> {
  const id = newId()
  await db.insertInto('meeting_template').values({ id, title, questions, made_at: now }).execute()
  await record('meeting.template-made', { templateId: id })
}

/** The meetings that were made with it keep their questions. */
export async function removeTemplate({ db, record }: Work, id: string): Promise<void> {
  found(
    await db.deleteFrom('meeting_template').where('id', '=', id).returning('id').executeTakeFirst(),
  )
  await record('meeting.template-removed', { templateId: id })
}
