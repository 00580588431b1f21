import type { AnswerKind } from './kinds.ts'

/** What may happen with a proposal now: a reason why not, or null. */
interface About {
  adopted_on: Temporal.PlainDate | null
  sent_at: Temporal.Instant | null
}

/** Words that are adopted are changed with a reason, and not as a draft. */
export const draftRefusal = ({ adopted_on }: Pick<About, 'adopted_on'>) =>
  adopted_on === null ? null : 'proposal-adopted'

/** The council adopts the words its chair has read, and no others. */
export function adoptRefusal(
  proposal: Pick<About, 'adopted_on'> & { version: number },
  read: number,
) {
  return draftRefusal(proposal) ?? (proposal.version === read ? null : 'proposal-rewritten')
}

export function sendProposalRefusal({ adopted_on, sent_at }: About) {
  if (adopted_on === null) return 'proposal-not-adopted'
  return sent_at === null ? null : 'proposal-sent'
}

/** What was answered stays as it was answered; where the answer is later, it may still be put better. */
export function rewordRefusal({ adopted_on }: Pick<About, 'adopted_on'>, last: AnswerKind | null) {
  if (adopted_on === null) return 'proposal-not-adopted'
  return last === null || last === 'later' ? null : 'proposal-answered'
}

export function committeeRefusal({ sent_at }: Pick<About, 'sent_at'>, last: AnswerKind | null) {
  if (sent_at === null) return 'proposal-not-sent'
  return last === null || last === 'later' ? null : 'proposal-answered'
}
