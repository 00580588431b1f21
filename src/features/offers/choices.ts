import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Problems } from '#platform/http.tsx'
import type { OfferInput } from './offer-form.ts'
import { text } from './text/index.ts'

export type WhereChoices = Awaited<ReturnType<typeof whereChoices>>

/** The local areas and meeting places an offer can be at. */
export async function whereChoices(db: Db) {
  const rows = await db
    .selectFrom('area')
    .select([sql<string>`'area'`.as('kind'), 'id as value', 'name as text'])
    .unionAll(
      db
        .selectFrom('meeting_place')
        .select([sql<string>`'place'`.as('kind'), 'id as value', 'name as text']),
    )
    .orderBy('text')
    .execute()
  const of = (wanted: string) => rows.filter(({ kind }) => kind === wanted)
  return { areas: of('area'), places: of('place') }
}

/** What was chosen and is not on the list. */
export function unknownIn({ areas, places }: WhereChoices, input: OfferInput): Problems {
  const knows = (choices: { value: string }[], id: string | null) =>
    id === null || choices.some(({ value }) => value === id)
  return {
    ...(knows(areas, input.areaId) ? {} : { areaId: text('areaUnknown') }),
    ...(knows(places, input.placeId) ? {} : { placeId: text('placeUnknown') }),
  }
}
