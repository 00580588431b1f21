import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import {
  allInterests,
  type HostKind,
  isInterest,
  readWords,
  wordProblem,
} from '#features/invitations/index.ts'
import { text } from '../text/index.ts'
import { boxes, line, lines, oneOf } from './fields.ts'

const MOST_INTERESTS = 5
export const CITIZEN = 'citizen'
export const GROUP = 'group'
/** As whom: `association:<id>` for one of one's own. */
export const ASSOCIATION = 'association:'

/**
 * What a group may say that it is. A library, a council and the municipality are in the directory,
 * and those who work there invite for it.
 */
export const groupKinds = [
  'group',
  'housing-association',
  'association',
  'youth-corps',
  'school',
  'church',
  'business',
] as const satisfies readonly HostKind[]
export type GroupKind = (typeof groupKinds)[number]

/** The kind that was chosen for a group, or that an invitation has; null where it is no group's. */
export const groupKindOf = (kind: string | undefined): GroupKind | null =>
  groupKinds.find((one) => one === kind) ?? null

/** The first step: what, a few words, what it is about, and who invites. */
export const whatForm = z
  .object({
    title: line(90)
      .refine((words) => words !== '', { error: () => text('titleMissing') })
      .refine((words) => words === '' || /\p{L}/u.test(words), { error: () => text('titleWords') }),
    summary: lines(1500),
    interests: boxes()
      .transform(settled)
      .refine((chosen) => chosen.length > 0, { error: () => text('interestMissing') })
      .refine((chosen) => chosen.length <= MOST_INTERESTS, { error: () => text('interestMany') }),
    as: z
      .string({ error: () => text('chooseOne') })
      .max(60, { error: () => text('chooseOne') })
      .default(CITIZEN),
    kind: oneOf(groupKinds),
    searchWords: line(200),
    ...allMaySeeField,
  })
  .superRefine(askFirst('title', 'summary', 'searchWords'))
  .superRefine(({ searchWords }, { addIssue }) => {
    const wrong = wordProblem(readWords(searchWords))
    if (!wrong) return
    const message = text(`searchWords-${wrong.problem}`, { word: wrong.word } as never)
    addIssue({ code: 'custom', path: ['searchWords'], message })
  })

export type What = z.output<typeof whatForm>

/** What is ticked under each interest, or the interest itself where nothing under it is. */
function settled(ticked: string[]): string[] {
  const known = ticked.filter(isInterest)
  return allInterests.flatMap(({ id, sub }) => {
    if (!known.includes(id)) return []
    const under = sub.map((one) => one.id).filter((one) => known.includes(one))
    return under.length > 0 ? under : [id]
  })
}
