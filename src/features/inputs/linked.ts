import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Channel, LinkedKind, LinkedTo } from './kinds.ts'

export interface LinkedInput {
  id: string
  words: string
  said_on: Temporal.PlainDate
  channel: Channel
  /** What it is about, where somebody has said so. */
  theme: { id: string; name: string } | null
}

/** Whether the words of an input may be read by everybody: it was looked at, and they said yes. */
export const isPublic = sql<boolean>`
  (input.is_shown and input.consent in ('may-be-quoted', 'tell-me'))`

/** What people said about something and others may read, newest first; also what was put together with it. */
export async function inputsLinkedTo(db: Db | Tx, { kind, key }: LinkedTo): Promise<LinkedInput[]> {
  const { rows } = await sql<LinkedInput>`
    select input.id, words, said_on, channel, case when theme.id is not null then
      json_build_object('id', theme.id, 'name', theme.name) end as theme
    from input
      left join input_theme as own on own.id = theme_id
      left join input_theme as theme on theme.id = coalesce(own.merged_into, own.id)
    where ${isPublic} and exists (
      select from input_link where input_id in (input.id, input.lead_id)
        and kind = ${kind} and key = ${key})
    order by said_on desc, input.id`.execute(db)
  return rows
}

/** How many inputs each thing is linked to, also those whose words are not shown. */
export async function howManyLinked(
  db: Db | Tx,
  kind: LinkedKind,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; inputs: number }>`
    select key, count(distinct input.id)::int as inputs
    from input_link join input on input_id in (input.id, input.lead_id)
    where kind = ${kind} and key = any(${[...keys]}::text[]) group by key`.execute(db)
  return new Map(rows.map(({ key, inputs }) => [key, inputs]))
}
