import type { Db } from '#platform/database/index.ts'

/** What the municipality has set, when and who did. */
export const changesOf = (db: Db) =>
  db
    .selectFrom('municipal_setting')
    .leftJoin('person', 'person.id', 'changed_by')
    .select(['name', 'changed_at', 'first_name'])
    .execute()

export type SettingChange = Awaited<ReturnType<typeof changesOf>>[number]
