import * as z from 'zod'
import type { Problems } from '#platform/http.tsx'
import { text } from '../text/index.ts'
import { line } from './fields.ts'

/** Anywhere else than our meeting places. */
export const ELSEWHERE = 'andet'

export const whereForm = z.object({
  placeId: line(60),
  placeText: line(200),
  areaId: line(60),
})

export type WhereTyped = z.output<typeof whereForm>

export interface WhereChoices {
  areas: { id: string; name: string }[]
  /** `asks`: who looks after it says yes before it is shown. */
  places: { id: string; name: string; areaId: string; asks: boolean }[]
}

/** Where, with the names; a place of its own in free words is as good as any. */
export function readWhere({ placeId, placeText, areaId }: WhereTyped, choices: WhereChoices) {
  const place = choices.places.find(({ id }) => id === placeId)
  const area = choices.areas.find(({ id }) => id === (place?.areaId ?? areaId))
  const problems: Problems = {}
  if (!place && placeText === '') problems.placeText = text('placeMissing')
  if (!area) problems.areaId = text('areaMissing')
  if (!area || Object.keys(problems).length > 0) return { known: null, problems }
  const known = { areaId: area.id, area: area.name, place: place?.name ?? '' }
  return { known, problems: null }
}
