import type { Language } from '#platform/text/index.ts'

export const decisions = ['shown', 'refused'] as const
export type Decision = (typeof decisions)[number]

export interface WishRow {
  id: string
  /** Personal: what somebody would like, in their own words and without a name. Purpose: others can say the same, and somebody can begin it. Erased 180 days after it was written, 30 days after it was refused, or when it is taken back. */
  words: string
  area_id: string
  /** Whom the thing wished for is for; nothing about the one who wishes. */
  age_from: number | null
  age_to: number | null
  status: 'in-review' | Decision
  /** Personal: what the one who wishes is told. Purpose: to know why. Erased with the wish. */
  reason: string
  /** Personal: who looked it over. Purpose: to ask why. Erased with the wish, or with the account. */
  decided_by: string | null
  decided_at: Temporal.Instant | null
  /** The last answer the one who wishes was told, so that it is told once. */
  told_status: Decision | null
  created_at: Temporal.Instant
  /** When those who wished were asked to what it became. */
  answered_at: Temporal.Instant | null
  /** The invitation it became. */
  invitation_id: string | null
}

/** Somebody who wishes: the one who wrote it, or one who said "me too". */
export interface VoiceRow {
  id: string
  wish_id: string
  is_wisher: boolean
  /** Personal: who wishes. Purpose: to be asked first. Erased when asked, with the wish, or with the account. */
  person_id: string | null
  channel: 'email' | 'phone' | null
  /** Personal: how to reach the one who wishes; never shown. Purpose: to be asked first. Erased when asked, with the wish, or after two days when no code came back. */
  address: string | null
  language: Language
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
  asked_at: Temporal.Instant
  confirmed_at: Temporal.Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    wish: WishRow
    wish_voice: VoiceRow
    /** Which wish a draft was begun from; the invitation it becomes has the same id. */
    wish_draft: { draft_id: string; wish_id: string; begun_at: Temporal.Instant }
  }
}
