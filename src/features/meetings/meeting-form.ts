import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { chosen, clockField, countField, dayField, instantAt, someWords, words } from './fields.ts'
import { meetingKinds } from './kinds.ts'
import { text } from './text/index.ts'

export const MOST_QUESTIONS = 8
const MOST_QUESTION = 200

/** One question a line. */
export const questionsField = words(MOST_QUESTIONS * MOST_QUESTION, 'questionsMissing').transform(
  (typed, context) => {
    const lines = typed.split('\n').flatMap((line) => line.trim() || [])
    if (lines.length > MOST_QUESTIONS)
      context.addIssue({ code: 'custom', message: text('questionsMany', { most: MOST_QUESTIONS }) })
    if (lines.some((line) => line.length > MOST_QUESTION))
      context.addIssue({ code: 'custom', message: text('questionLong', { most: MOST_QUESTION }) })
    return lines
  },
)

const online = z.url({ protocol: /^https$/, error: () => text('onlineProblem') })

const fields = z.object({
  kind: z.enum(meetingKinds, { error: () => text('kindMissing') }),
  title: words(80, 'titleMissing'),
  lead: someWords(600),
  area: chosen,
  date: dayField,
  from: clockField,
  to: clockField,
  place: someWords(200),
  online: someWords(400),
  expected: someWords(4),
  questions: questionsField,
  ...allMaySeeField,
})

type Fields = z.output<typeof fields>
type Words = Pick<Fields, 'title' | 'lead'> & {
  /** What is too long comes as it was typed. */
  questions: string[] | string
  allMaySee?: string | undefined
}

/** Numbers and homes are asked about in all that everybody will read, except where it is held. */
const asking = ({ questions, ...typed }: Words, context: z.core.$RefinementCtx) =>
  askFirst(
    'title',
    'lead',
    'questions',
  )({ ...typed, questions: [questions].flat().join('\n') }, context)

const whole = (typed: Fields, context: z.core.$RefinementCtx) => {
  const { date, from, to, place, online: url, expected, ...about } = typed
  const issue = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (Temporal.PlainTime.compare(from, to) >= 0) issue('to', text('endsBefore'))
  if (!place && !url) issue('place', text('whereMissing'))
  if (url && !online.safeParse(url).success) issue('online', text('onlineProblem'))
  if (expected && !countField.safeParse(expected).success) issue('expected', text('countProblem'))
  const times = { startsAt: instantAt(date, from), endsAt: instantAt(date, to) }
  return { ...about, ...times, place, online: url || null, expected: Number(expected) || null }
}

/** What a meeting is, when, where, and what is asked there. */
export const changeForm = fields.superRefine(asking).transform(whole)

/** The same with who calls it. */
export const callForm = fields
  .extend({ body: chosen })
  .superRefine(asking)
  .transform((typed, context) => ({
    ...whole(typed, context),
    body: typed.body,
  }))

export type ChangeInput = z.output<typeof changeForm>
export type CallInput = z.output<typeof callForm>
