import { childrenAnswerFor, WITH_PARENT } from '#features/declarations/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { InvitationInput } from './input.ts'

interface Before {
  traits: readonly string[]
  associationId: string | null
}

/**
 * The invitation as it may stand: what somebody private invites children to says that a parent
 * comes along; an organisation that has not declared certificates is refused.
 */
export async function keptSafe(
  { db, now }: Work,
  input: InvitationInput,
  before?: Before,
): Promise<InvitationInput> {
  const answer = await childrenAnswerFor(db, input, now, before)
  refuseIf(answer === 'undeclared' ? 'children-undeclared' : null)
  if (answer !== 'with-parent' || input.traits.includes(WITH_PARENT)) return input
  return { ...input, traits: [...input.traits, WITH_PARENT] }
}
