import type { Db } from '#platform/database/index.ts'

/** What an input can be about, by name; what is a part of another theme is left out. */
export const openThemes = (db: Db) =>
  db
    .selectFrom('input_theme')
    .select(['id', 'name'])
    .where('merged_into', 'is', null)
    .orderBy('name')
    .execute()
