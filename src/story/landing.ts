import { agree, askWhetherLanded, joinForThem } from '#features/assisted/index.ts'
import { markWhoCame } from '#features/how-it-went/index.ts'
import { type House, tellBefore } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'
import { storyPeople } from './people.ts'

const told = {
  'Sy og snak på flere sprog': 'Jeg vil helst bare se på den første gang.',
  'Kor uden noder': 'Jeg hører bedst, når jeg sidder tæt på.',
}

/** Somebody without e-mail for each way a story is told. */
const helped = ['Karla', 'Ester']

/** Two have told the hosts something; two whom Jens helps have been there once, and the host was asked. */
export async function someLand(outside: Outside): Promise<void> {
  await someTell(outside)
  await cameOnce(outside)
}

/** Two who come have told the hosts something first, and said yes to these being asked how it goes. */
async function someTell(outside: Outside): Promise<void> {
  for (const [title, words] of Object.entries(told)) {
    const { id } = await outside.db
      .selectFrom('joining')
      .select('id')
      .where('invitation_id', '=', await idOf(outside, title))
      .where('way', '=', 'coming')
      .where('person_id', 'is', null)
      .where('cancelled_at', 'is', null)
      .where('question', '=', '')
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    await perform(outside, nobody, (work) => tellBefore(work, id, { words, askHosts: 'ja' }))
  }
}

/** They were joined for two weeks ago, and ticked on the first of the two evenings since. */
async function cameOnce(outside: Outside): Promise<void> {
  const { db, config, signer, now } = outside
  const house: House = { config, signer }
  const { jens, birthe } = storyPeople
  const invitationId = await idOf(outside, 'Masker og minder')
  const [, first] = await db
    .selectFrom('occurrence')
    .select(['id', 'starts_at', 'over_at'])
    .where('invitation_id', '=', invitationId)
    .where('over_at', '<', now())
    .orderBy('over_at', 'desc')
    .limit(2)
    .execute()
  if (!first) throw new Error('The knitters have not met twice yet.')
  const before = { ...outside, now: () => first.starts_at.subtract({ hours: 30 }) }
  const after = { ...outside, now: () => first.over_at.add({ hours: 1 }) }
  for (const firstName of helped) {
    const id = await perform(before, jens, (work) =>
      agree(work, {
        ...{ firstName, area: 'ry', how: 'said', agreed: ['find', 'join', 'tell'] },
        reach: 'through',
      }),
    )
    await perform(before, jens, (work) =>
      joinForThem(work, house, { id, invitationId }, { often: 'from-now-on', words: '' }),
    )
  }
  const rows = await db
    .selectFrom('joining')
    .select('id')
    .where('invitation_id', '=', invitationId)
    .where('first_name', 'in', helped)
    .execute()
  const came = rows.map(({ id }) => id)
  await perform(after, birthe, (work) =>
    markWhoCame(work, { invitationId, dateId: first.id, came, before: [] }),
  )
  await askWhetherLanded(after)
}
