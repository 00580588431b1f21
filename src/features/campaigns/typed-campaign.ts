import type { Typed } from '#platform/http.tsx'
import type { Campaign } from './queries.ts'

/** A campaign as it was typed; one made after another has its own word and its own days. */
export function asTyped(campaign: Campaign | undefined, like: Campaign | undefined): Typed {
  const before = campaign ?? like
  if (!before) return {}
  const { title, sentence, words, cover, area_ids, interests, who } = before
  return {
    ...{ title, sentence, words, cover, areas: area_ids, interests, who },
    alt: before.picture_alt ?? '',
    ...(before.picture_id && before.picture_alt === '' && { decorative: 'ja' }),
    ...(like && { like: like.id }),
    ...(campaign && {
      short: campaign.short,
      from: campaign.from_day.toString(),
      until: campaign.until_day.toString(),
    }),
  }
}
