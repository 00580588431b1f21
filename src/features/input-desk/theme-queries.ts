import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

export interface ListedTheme {
  id: string
  name: string
  /** What is said under it and under what it has taken in. */
  inputs: number
  merged_into: string | null
  into: string | null
}

/** The whole list, with what was merged under what. */
export async function listThemes(db: Db): Promise<ListedTheme[]> {
  const { rows } = await sql<ListedTheme>`
    select theme.id, theme.name, theme.merged_into, lead.name as into,
      (select count(*)::int from input join input_theme as own on own.id = theme_id
        where theme.id in (own.id, own.merged_into)) as inputs
    from input_theme as theme left join input_theme as lead on lead.id = theme.merged_into
    order by coalesce(lead.name, theme.name), theme.merged_into nulls first, theme.name`.execute(db)
  return rows
}
