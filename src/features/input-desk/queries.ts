import { sql } from 'kysely'
import type { Channel, Consent, Doing, LinkedKind } from '#features/inputs/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { DeskList } from './desk-list.ts'
import { alike, suggestions } from './suggesting.ts'
import { type Target, targetRows } from './targets.ts'

export const PAGE_SIZE = 20

export interface ListedInput {
  id: string
  words: string
  said_on: Temporal.PlainDate
  channel: Channel
  area: string | null
  theme: string | null
  checked_at: Temporal.Instant | null
  links: number
  /** Those that say the same. */
  led: number
  found: number
}

/** What people have said, newest first: one page. What is put together stands as one. */
export async function listInputs(db: Db, list: DeskList): Promise<ListedInput[]> {
  const { rows } = await sql<ListedInput>`
    select input.id, words, said_on, channel, area.name as area, theme.name as theme, checked_at,
      (select count(*)::int from input_link where input_id = input.id) as links,
      (select count(*)::int from input as led where led.lead_id = input.id) as led,
      count(*) over ()::int as found
    from input
      left join area on area.id = area_id
      left join input_theme as own on own.id = theme_id
      left join input_theme as theme on theme.id = coalesce(own.merged_into, own.id)
    where lead_id is null
      and (${list.area}::text is null or area_id = ${list.area})
      and (${list.theme}::text is null or theme.id = ${list.theme})
      and (${list.channel}::text is null or channel = ${list.channel})
      and (not ${list.unread}::boolean or checked_at is null)
      and (not ${list.unlinked}::boolean
        or not exists (select from input_link where input_id = input.id))
    order by taken_at desc, input.id
    offset ${(list.page - 1) * PAGE_SIZE} limit ${PAGE_SIZE}`.execute(db)
  return rows
}

interface Named {
  id: string
  name: string
}

/** What the list is filtered by, and what an input can be about: in one statement. */
export async function listChoices(db: Db): Promise<{ areas: Named[]; themes: Named[] }> {
  const { rows } = await sql<{ areas: Named[]; themes: Named[] }>`
    select
      coalesce((select json_agg(json_build_object('id', id, 'name', name) order by name)
        from area), '[]') as areas,
      coalesce((select json_agg(json_build_object('id', id, 'name', name) order by name)
        from input_theme where merged_into is null), '[]') as themes`.execute(db)
  return rows[0] ?? { areas: [], themes: [] }
}

interface Other {
  id: string
  words: string
}

export interface ShownInput extends Other {
  said_on: Temporal.PlainDate
  channel: Channel
  consent: Consent
  area: string | null
  theme_id: string | null
  checked_at: Temporal.Instant | null
  is_shown: boolean
  /** Whether somebody waits to hear what happens, and has said that the address is theirs. */
  contact: 'waits' | 'yes' | null
  lead: Other | null
  led: Other[]
  whole: Other | null
  parts: Other[]
  links: Target[]
  traces: { doing: Doing; toKind: LinkedKind | 'input'; toKey: string; title: string; at: string }[]
}

const other = sql`json_build_object('id', other.id, 'words', other.words)`

/** One of them with all that hangs on it, in one statement. Where to write to is not in it. */
export async function findInput(db: Db, id: string): Promise<ShownInput | undefined> {
  const { rows } = await sql<ShownInput>`
    with target as (${targetRows})
    select input.id, words, said_on, channel, consent, area.name as area,
      coalesce(own.merged_into, own.id) as theme_id, checked_at, is_shown,
      (select case when confirmed_at is null then 'waits' else 'yes' end
        from input_contact where input_contact.id = input.id) as contact,
      (select ${other} from input as other where other.id = input.lead_id) as lead,
      (select coalesce(json_agg(${other} order by taken_at), '[]')
        from input as other where other.lead_id = input.id) as led,
      (select ${other} from input as other where other.id = input.split_from) as whole,
      (select coalesce(json_agg(${other} order by taken_at, id), '[]')
        from input as other where other.split_from = input.id) as parts,
      (select coalesce(json_agg(json_build_object('kind', target.kind, 'key', target.key,
          'title', title, 'slug', slug) order by linked_at, title), '[]')
        from input_link join target
          on target.kind = input_link.kind and target.key = input_link.key
        where input_id = input.id) as links,
      (select coalesce(json_agg(json_build_object('doing', doing,
          'toKind', case when of_key = input.id then to_kind else of_kind end,
          'toKey', case when of_key = input.id then to_key else of_key end,
          'title', coalesce(title, ''), 'at', at) order by at, trace.id), '[]')
        from input_trace as trace left join target
          on target.kind = to_kind and target.key = to_key
        where (of_kind = 'input' and of_key = input.id)
          or (to_kind = 'input' and to_key = input.id)) as traces
    from input
      left join area on area.id = area_id
      left join input_theme as own on own.id = theme_id
    where input.id = ${id}`.execute(db)
  return rows[0]
}

export interface InputChoices {
  themes: Named[]
  targets: Target[]
  suggested: (Target & { shared: string[] })[]
  alike: (Other & { shared: string[] })[]
}

/** What can be done with one of them: in one statement. */
export async function choicesFor(db: Db, id: string): Promise<InputChoices> {
  const { rows } = await sql<InputChoices>`
    select
      coalesce((select json_agg(json_build_object('id', id, 'name', name) order by name)
        from input_theme where merged_into is null), '[]') as themes,
      coalesce((select json_agg(json_build_object('kind', kind, 'key', key, 'title', title,
          'slug', slug) order by kind <> 'recommendation', kind,
          case when kind in ('recommendation', 'action') then slug end, title, key)
        from (${targetRows}) as target), '[]') as targets,
      coalesce((select json_agg(one) from (${suggestions(id)}) as one), '[]') as suggested,
      coalesce((select json_agg(one) from (${alike(id)}) as one), '[]') as alike`.execute(db)
  return rows[0] ?? { themes: [], targets: [], suggested: [], alike: [] }
}
