import * as z from 'zod'
import { type InputRow, leaveTrace } from '#features/inputs/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockInput, lockInputs } from './locking.ts'
import { text } from './text/index.ts'

export const mergeForm = z.object({
  with: z
    .string({ error: () => text('mergeMissing') })
    .min(1, { error: () => text('mergeMissing') })
    .max(60, { error: () => text('mergeMissing') }),
})

type Standing = Pick<InputRow, 'id' | 'lead_id'>

/** Why one cannot stand under another, or null: one leads, and nobody leads a leader. */
export function mergeRefusal(one: Standing, lead: Standing, leads: boolean) {
  if (one.id === lead.id) return 'merge-with-itself'
  if (one.lead_id !== null || lead.lead_id !== null) return 'input-is-led'
  return leads ? 'input-leads' : null
}

/** Says that two say the same: one leads, and both are read. */
export async function mergeInputs(work: Work, id: string, leadId: string): Promise<void> {
  const { db } = work
  const ids = id === leadId ? [id] : [id, leadId]
  const [one, lead = one] = await lockInputs(work, ids)
  if (!one || !lead) return
  const led = await db.selectFrom('input').select('id').where('lead_id', '=', id).executeTakeFirst()
  refuseIf(mergeRefusal(one, lead, led !== undefined))
  await db.updateTable('input').set({ lead_id: leadId }).where('id', '=', id).execute()
  await trace(work, 'merged', id, leadId)
  await work.record('input.merged', { inputId: id, leadId })
}

/** Takes them apart again. Twice is once. */
export async function unmergeInput(work: Work, id: string): Promise<void> {
  const { lead_id: leadId } = await lockInput(work, id)
  if (leadId === null) return
  await work.db.updateTable('input').set({ lead_id: null }).where('id', '=', id).execute()
  await trace(work, 'unmerged', id, leadId)
  await work.record('input.unmerged', { inputId: id, leadId })
}

const trace = (work: Work, doing: 'merged' | 'unmerged', of_key: string, to_key: string) =>
  leaveTrace(work, { of_kind: 'input', of_key, doing, to_kind: 'input', to_key })
