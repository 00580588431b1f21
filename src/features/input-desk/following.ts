import { sql } from 'kysely'
import type { LinkedKind } from '#features/inputs/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import { findTarget } from './target-form.ts'
import { hrefOf } from './targets.ts'
import { themeUrl } from './urls.ts'

/** These tell their followers themselves, in each one's language. */
const tellTheirOwn: readonly LinkedKind[] = ['meeting', 'proposal']

/** Those who follow the thing, or a theme that people's words about it stand under, hear it too. */
export const tellOfNews = after(
  'input.what-came',
  'input-desk.tell-followers',
  async ({ newsId, kind, toId }, outside) => {
    const { db } = outside
    const news = await db
      .selectFrom('input_news')
      .select('words')
      .where('id', '=', newsId)
      .executeTakeFirst()
    const target = await findTarget(db, { kind, key: toId })
    if (!news || !target) return
    const { rows } = await sql<{ id: string }>`
      select distinct coalesce(merged_into, theme.id) as id
      from input_link join input on input.id = input_id
        join input_theme as theme on theme.id = theme_id
      where kind = ${kind} and key = ${toId}`.execute(db)
    const words = () => news.words
    const things = tellTheirOwn.includes(kind) ? [] : [hrefOf(target)]
    for (const href of [...things, ...rows.map(({ id }) => themeUrl(id))])
      await tellFollowers(outside, href, { key: `input-news ${newsId} ${href}`, words })
  },
)
