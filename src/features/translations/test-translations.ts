import { world } from '#test/world.ts'
import { danishNow } from './queries.ts'
import { writeUrl } from './urls.ts'

/** What Karen invites to, in Arabic. */
export const arabic = {
  title: 'قهوة ولعب الورق',
  summary: 'نلعب الورق ونشرب القهوة بهدوء.',
  visit: 'ستحصل على مكان على الطاولة. هناك قهوة وشاي وعصير.',
  meeting: 'كارين تقف عند الباب وترتدي وشاحاً أصفر.',
  bring: 'لا تحتاج إلى إحضار أي شيء.',
}

/** For tests: Karen who invites, Kim and Mona at the desk, and what a translation is posted with. */
export async function translating() {
  const w = await world()
  const host = async (name: string) => (await w.given.person({ name, roles: ['platform-host'] })).id
  const [kimId, monaId] = [await host('Kim'), await host('Mona')]
  const { id, hostId } = await w.given.invitation()
  const karen = await w.as(hostId)
  const danish = async () =>
    (
      await w.db
        .selectFrom('invitation')
        .select(danishNow.as('danish'))
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).danish
  const typed = async () => ({ ...arabic, danish: await danish() })
  return {
    ...{ ...w, id, hostId, karen, kimId, typed },
    kim: await w.as(kimId),
    mona: await w.as(monaId),
    writes: async (client = karen) => client.post(writeUrl(id, 'ar'), await typed()),
    /** Where the one translation there is is read through. */
    checkUrl: async () => {
      const { id: key } = await w.db
        .selectFrom('translation')
        .select('id')
        .executeTakeFirstOrThrow()
      return `/let-arbejde/oversaettelse/${key}/laes`
    },
  }
}
