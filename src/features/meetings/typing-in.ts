import * as z from 'zod'
import { askWhereToTell, consents, contactOf, whereToTellFields } from '#features/inputs/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { someWords } from './fields.ts'
import { holdMeeting } from './holding.ts'
import { cancelledRefusal, lockMeeting, notYetRefusal } from './locking.ts'
import { MOST_QUESTIONS } from './meeting-form.ts'
import { text } from './text/index.ts'
import { takeAnswers } from './voices.ts'

const MOST = 2000

/** The field of the question at a place. */
export const answerField = (at: number) => `answer${at + 1}` as const

const fields = Array.from({ length: MOST_QUESTIONS }, (_, at) => answerField(at))

/** One sheet of paper: what somebody answered, and what may be done with it. */
export const sheetForm = z
  .object({
    ...(Object.fromEntries(fields.map((field) => [field, someWords(MOST)])) as Record<
      (typeof fields)[number],
      ReturnType<typeof someWords>
    >),
    consent: z.enum(consents, { error: () => text('consentMissing') }),
    ...whereToTellFields,
  })
  .superRefine(askWhereToTell)
  .transform((sheet, { addIssue }) => {
    const said: Record<string, unknown> = sheet
    const answers = fields.map((field) => String(said[field]))
    if (!answers.some(Boolean))
      addIssue({ code: 'custom', path: [answerField(0)], message: text('sheetEmpty') })
    return { consent: sheet.consent, contact: contactOf(sheet), answers }
  })

export type SheetInput = z.output<typeof sheetForm>

/** Takes in one sheet. The first of them says that the meeting was held. */
export async function typeIn(
  work: Work,
  id: string,
  { answers, ...sheet }: SheetInput,
): Promise<void> {
  const meeting = await lockMeeting(work, id)
  refuseIf(cancelledRefusal(meeting) ?? notYetRefusal(meeting, work.now))
  const answered = meeting.questions.flatMap(({ id: questionId }, at) => {
    const words = answers[at]
    return words ? [{ questionId, words }] : []
  })
  await takeAnswers(work, meeting, { ...sheet, answers: answered, channel: 'paper' })
  await holdMeeting(work, id)
}
