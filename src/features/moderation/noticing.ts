import * as z from 'zod'
import type { NoticeKind } from '#features/municipality/index.ts'
import { newId } from '#platform/id.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { followLink, type House } from './house.ts'
import { reasons } from './tables.ts'
import { text } from './text/index.ts'

const MOST = 3000
const isEmail = (typed: string) => z.email().safeParse(typed).success

const line = (most: number) =>
  z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')

/** The law frees from a name who reports sexual abuse of children (DSA article 16). */
const mustSayWho = ({ reason }: { reason?: string | undefined }) => reason !== 'child-abuse'

const always = { when: () => true }

export const noticeForm = z
  .object({
    reason: z.enum(reasons, { error: () => text('reasonMissing') }),
    words: line(MOST).refine((words) => words !== '', { error: () => text('wordsMissing') }),
    name: line(100),
    email: line(254).transform((email) => email.toLowerCase()),
    faith: z.literal('ja', { error: () => text('faithMissing') }),
  })
  .refine((said) => said.name || !mustSayWho(said), {
    ...always,
    path: ['name'],
    error: () => text('nameMissing'),
  })
  .refine((said) => (said.email ? isEmail(said.email) : !mustSayWho(said)), {
    ...always,
    path: ['email'],
    error: () => text('emailMissing'),
  })

export type Noticed = z.output<typeof noticeForm>

const SECONDS_OF_A_DOUBLE_CLICK = 60

/** Somebody says that something posted must not stand there. The receipt leaves at once. */
export async function notice(
  work: Work,
  house: House,
  about: { kind: NoticeKind; id: string; title: string },
  { reason, words, name, email }: Noticed,
): Promise<string> {
  const { db, now, record } = work
  const subject = { kind: about.kind, subject_id: about.id }
  const same = await db
    .selectFrom('content_notice')
    .select('id')
    .where((eb) => eb.and({ ...subject, reason, words, email }))
    .where('at', '>', now.subtract({ seconds: SECONDS_OF_A_DOUBLE_CLICK }))
    .executeTakeFirst()
  if (same) return same.id
  const id = newId()
  const said = { reason, words, name, email, good_faith: true, language: languageNow() }
  await db
    .insertInto('content_notice')
    .values({ id, ...subject, ...said, at: now })
    .execute()
  await record('moderation.noticed', { noticeId: id })
  if (email) {
    const link = house.config.baseUrl + followLink(house, id)
    await sendLetter(work, {
      to: email,
      subject: text('receiptSubject'),
      body: text('receiptBody', { title: about.title, link }),
    })
  }
  return id
}
