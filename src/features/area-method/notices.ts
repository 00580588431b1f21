import { togetherUrl } from '#features/local-areas/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import { text } from './text/index.ts'

/** Those who follow an area hear what came of what was agreed. */
const tellWhatCame = after(
  'area-method.followed-up',
  'area-method.tell-what-came',
  async ({ areaId, followUpId }, outside) => {
    const said = await outside.db
      .selectFrom('area_follow_up')
      .innerJoin('area_agreed', 'area_agreed.id', 'agreed_id')
      .select(['state', 'area_agreed.words'])
      .where('area_follow_up.id', '=', followUpId)
      .executeTakeFirst()
    if (!said) return
    const words = () => text(`told-${said.state}`, { what: said.words })
    await tellFollowers(outside, togetherUrl(areaId), { key: followUpId, words })
  },
)

/** Those who follow it hear what is agreed. */
const tellAgreed = after(
  'area-method.agreed',
  'area-method.tell-agreed',
  async ({ areaId, agreedId }, outside) => {
    const agreed = await outside.db
      .selectFrom('area_agreed')
      .select('words')
      .where('id', '=', agreedId)
      .executeTakeFirst()
    if (!agreed) return
    const words = () => text('told-agreed', { what: agreed.words })
    await tellFollowers(outside, togetherUrl(areaId), { key: agreedId, words })
  },
)

export const reactions = [tellWhatCame, tellAgreed]
