import type { NoticeKind } from '#features/municipality/index.ts'
import type { Language } from '#platform/text/index.ts'

/** What a decision can be about: what somebody posted, or somebody who does it again and again. */
export const kinds = [
  ...['invitation', 'association', 'place', 'wish', 'offer', 'message'],
  ...['poster', 'noticer'],
] as readonly Kind[]
export type Kind = NoticeKind | 'poster' | 'noticer'

/** Why somebody says that it must not stand there. */
export const reasons = [
  'threat',
  'hate',
  'privacy',
  'fraud',
  'copyright',
  'child-abuse',
  'other-law',
  'rules',
] as const
export type Reason = (typeof reasons)[number]

export const measures = ['left', 'warned', 'hidden', 'removed', 'paused'] as const
export type Measure = (typeof measures)[number]

export type ComplaintSide = 'concerned' | 'noticer'

export interface NoticeRow {
  id: string
  kind: NoticeKind
  /** What it is about; a person when they were reported for doing it again and again. */
  subject_id: string
  reason: Reason
  /** Personal: why somebody says it must not stand there. Purpose: to decide on it. Erased when the time to complain of the decision is over. */
  words: string
  /** Personal: who says it; empty where the law asks for no name. Purpose: the law asks for it, and to answer. Erased when the time to complain of the decision is over. */
  name: string
  /** Personal: where the answer goes; never shown to the one it is about. Purpose: receipt and answer. Erased when the time to complain of the decision is over. */
  email: string
  language: Language
  good_faith: boolean
  at: Temporal.Instant
}

export interface DecisionRow {
  id: string
  kind: Kind
  /** Personal: whom a pause is about, else the thing. Purpose: to see what was decided before. Erased when the time to complain is over. */
  subject_id: string
  measure: Measure
  /** The number of the rule it is against, `law`, or nothing when all may stand. */
  ground: string
  /** The law, when it is against one. */
  law: string
  /** Personal: what happened, as told to the one concerned. Purpose: to know why. Erased when the time to complain is over. */
  facts: string
  /** Whether a machine decided or helped. A person decides all there is today. */
  automated: boolean
  /** A pause ends by itself. */
  until: Temporal.Instant | null
  /** How the thing stood before, so that it can be put back. */
  was: string
  /** Personal: who posted it. Purpose: to see whether it happens again and again. Erased when the time to complain is over, or with the account. */
  concerned_id: string | null
  /** The complaint it answers. */
  complaint_id: string | null
  /** Personal: the employee who decided. Purpose: another one answers a complaint. Erased when the time to complain is over, or with the account. */
  decided_by: string | null
  decided_at: Temporal.Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    content_notice: NoticeRow
    content_decision: DecisionRow
    /** A decision that was taken back before anybody was told. */
    content_decision_undone: {
      decision_id: string
      /** Personal: the employee who took it back. Purpose: to ask why. Erased with the account. */
      by_id: string | null
      at: Temporal.Instant
    }
    /** The notices a decision answers. */
    content_decision_notice: { decision_id: string; notice_id: string }
    content_complaint: {
      id: string
      decision_id: string
      side: ComplaintSide
      notice_id: string | null
      /** Personal: why somebody does not agree. Purpose: another employee reads it. Erased when the time to complain is over. */
      words: string
      at: Temporal.Instant
    }
    noticing_pause: {
      /** Personal: a digest of the address of somebody who may report nothing for a time. Purpose: to know the address again. Erased when the time is over. */
      address_hash: string
      until: Temporal.Instant
    }
  }
}
