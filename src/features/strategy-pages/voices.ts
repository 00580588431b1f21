import { type RawBuilder, sql } from 'kysely'
import { type Channel, isPublic } from '#features/inputs/index.ts'

/** What people said of a recommendation, and what they were told of it. */
export interface Voices {
  /** All that was said, also what nobody else reads. */
  said: number
  quotes: {
    words: string
    saidOn: string
    channel: Channel
    meeting: { id: string; title: string } | null
  }[]
  news: { words: string; at: string }[]
}

/** Most that stands on one page; the newest. */
const QUOTES = 20

const linked = sql`from input where exists (
  select from input_link where input_id in (input.id, input.lead_id)
    and kind = 'recommendation' and key = recommendation.id)`

/** The voices behind the recommendation in hand, as a part of another statement. */
export const voicesPart: RawBuilder<Voices> = sql`(select json_build_object(
  'said', (select count(*) ${linked}),
  'quotes', (select coalesce(json_agg(quote), '[]') from (
    select words, said_on as "saidOn", channel, (
      select json_build_object('id', meeting.id, 'title', title)
      from meeting where meeting.id = input.meeting_id) as meeting
    ${linked} and ${isPublic} order by said_on desc, id limit ${QUOTES}) as quote),
  'news', (select coalesce(json_agg(json_build_object('words', words, 'at', at)
    order by at desc), '[]') from input_news
    where kind = 'recommendation' and key = recommendation.id)))`
