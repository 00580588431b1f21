import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField, reachField } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { caseNumberOrNone, documentField, words } from './fields.ts'
import { knowBody } from './knowing-body.ts'
import { text } from './text/index.ts'

/** A policy as it stands written: what it is called and about, who decided it, when it is looked at. */
export const policyForm = z
  .object({
    bodyId: words(100, 'bodyMissing'),
    title: words(120, 'titleMissing'),
    about: words(600, 'aboutMissing'),
    documentUrl: documentField,
    decidedOn: dateField,
    nextOn: dateField,
    caseNumber: caseNumberOrNone,
    /** Who answers for it, by what they sign in with. */
    owner: z
      .union([z.literal('').transform(() => null), reachField], {
        error: () => text('ownerUnknown'),
      })
      .default(null),
    ...allMaySeeField,
  })
  .superRefine(({ decidedOn, nextOn }, { addIssue }) => {
    if (Temporal.PlainDate.compare(nextOn, decidedOn) <= 0)
      addIssue({ code: 'custom', path: ['nextOn'], message: text('nextBeforeDecided') })
  })
  .superRefine(askFirst('title', 'about'))

export type PolicyInput = Omit<z.output<typeof policyForm>, 'owner' | 'allMaySee'> & {
  ownerId: string | null
}

const rowOf = ({ bodyId, documentUrl, decidedOn, nextOn, caseNumber, ...rest }: PolicyInput) => ({
  ...{ title: rest.title, about: rest.about, owner_id: rest.ownerId, body_id: bodyId },
  ...{ document_url: documentUrl, decided_on: decidedOn, next_review_on: nextOn },
  case_number: caseNumber,
})

const holding = { ended_on: null, ended_why: null, ended_case: null, ended_at: null }

/** Writes a policy down and gives its id; `id` where an import already has one. */
export async function makePolicy(
  work: Work,
  input: PolicyInput,
  id: string = newId(),
): Promise<string> {
  const { db, now, record } = work
  await knowBody(work, input.bodyId)
  await db
    .insertInto('policy')
    .values({ id, ...rowOf(input), ...holding, reminded_for: null, made_at: now })
    .execute()
  await record('policy.made', { policyId: id })
  return id
}

/** Says it anew. What was found and decided at a review stays as it was. */
export async function changePolicy(work: Work, id: string, input: PolicyInput): Promise<void> {
  await knowBody(work, input.bodyId)
  found(
    await work.db
      .updateTable('policy')
      .set(rowOf(input))
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst(),
  )
  await work.record('policy.changed', { policyId: id })
}
