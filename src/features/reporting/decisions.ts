import { type RawBuilder, sql } from 'kysely'

/** What a body decided, under the name it had on the day. */
export interface Decision {
  bodyId: string
  body: string
  version: number
  /** A date as the database writes it. */
  on: string
  caseNumber: string
  words: string
  reason: string | null
}

const nameThen = sql`(
  select name from body_name where body_name.body_id = decision.body_id
  order by case when from_on <= decided_on then from_on end desc nulls last, from_on limit 1)`

/** All that was decided about the half-year in hand, the newest version of each first, as a part of another statement. */
export const decisionsPart: RawBuilder<Decision[]> = sql`coalesce((
  select json_agg(json_build_object('bodyId', body_id, 'body', ${nameThen}, 'version', version,
    'on', decided_on, 'caseNumber', case_number, 'words', words, 'reason', reason)
    order by body_id, version desc)
  from status_decision as decision where decision.period = frozen_status.period), '[]')`

/** The newest version of what each body decided. */
export const newestOf = (decisions: readonly Decision[]): Decision[] =>
  decisions.filter(
    (one, place) => decisions.findIndex(({ bodyId }) => bodyId === one.bodyId) === place,
  )
