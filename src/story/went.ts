import { answerVisit, askNewcomers, markWhoCame, wishToTalk } from '#features/how-it-went/index.ts'
import { type House, type JoinInput, join, useLink } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { type Actor, nobody, perform } from '#platform/work.ts'
import { hostNumber } from './directory.ts'
import { idOf } from './joinings.ts'
import { type StoryPerson, storyPeople } from './people.ts'

/** Newcomers to the choir, asked how it was. One of them would like to talk with somebody. */
const singers = [2, 3, 4, 5].map(hostNumber)

/**
 * Two Tuesdays of knitting: Bodil stays away from both and wants a call, Anders would like to talk
 * with the host, and Inger is asked how it was. Some try the choir.
 */
export async function someWent(outside: Outside): Promise<void> {
  const house: House = { config: outside.config, signer: outside.signer }
  await knits()
  await sings()

  async function knits() {
    const id = await idOf(outside, 'Masker og minder')
    const [last, before] = await pastDates(outside, id)
    if (!last || !before) throw new Error('The knitters have not met twice yet.')
    await comes(id, before, guest('Bodil'), { callIfAway: true })
    const anders = await comes(id, last, guest('Anders'))
    const inger = await comes(id, last, storyPeople.inger)
    await marks(id, before, [])
    await marks(id, last, [anders, inger])
    const noon = await asks(last)
    await does(nobody, noon, (work) => answerVisit(work, house, anders, 'talk'))
    const toHost = { with: 'host' as const, callMeOn: '+4512345613' }
    await does(nobody, noon, (work) => wishToTalk(work, house, anders, toHost))
  }

  async function sings() {
    const id = await idOf(outside, 'Kor uden noder')
    const [last] = await pastDates(outside, id)
    if (!last) throw new Error('The choir has not met yet.')
    const places: string[] = []
    for (const singer of singers) places.push(await comes(id, last, singer))
    const noon = await asks(last)
    const [talks = ''] = places.slice(-1)
    await does(nobody, noon, (work) => answerVisit(work, house, talks, 'talk'))
  }

  /** The newcomers of a date are asked the day after at noon. */
  async function asks({ over_at }: PastDate) {
    const day = wallOf(over_at).toPlainDate().add({ days: 1 })
    const noon = instantOf(day.toPlainDateTime('12:00'))
    await askNewcomers({ ...outside, now: () => noon })
    return noon
  }

  async function comes(id: string, date: PastDate, who: Comer, more = {}) {
    const at = date.starts_at.subtract({ hours: 20 })
    const actor = 'about' in who ? who : nobody
    const input = said(who, more)
    const joined = await does(actor, at, (work) => join(work, house, id, input))
    if (joined.refusal !== null) throw new Error(`${who.name}: ${joined.refusal}`)
    if (joined.next === 'code')
      await does(actor, at, (work) => useLink(work, house, joined.askedId))
    const joining = await outside.db
      .selectFrom('joining')
      .select('id')
      .where('invitation_id', '=', id)
      .where('address', '=', who.email)
      .executeTakeFirstOrThrow()
    return joining.id
  }

  function marks(invitationId: string, { id, over_at }: PastDate, came: string[]) {
    return does(storyPeople.birthe, over_at.add({ hours: 1 }), (work) =>
      markWhoCame(work, { invitationId, dateId: id, came, before: [] }),
    )
  }

  function does<T>(actor: Actor, at: Temporal.Instant, task: Parameters<typeof perform<T>>[2]) {
    return perform({ ...outside, now: () => at }, actor, task)
  }
}

type Comer = StoryPerson | { name: string; email: string }

const guest = (name: string): Comer => ({ name, email: `${name.toLowerCase()}@example.org` })

interface PastDate {
  id: string
  starts_at: Temporal.Instant
  over_at: Temporal.Instant
}

/** The newest first; the question about the last one is asked the day after. */
const pastDates = ({ db, now }: Outside, invitationId: string): Promise<PastDate[]> =>
  db
    .selectFrom('occurrence')
    .select(['id', 'starts_at', 'over_at'])
    .where('invitation_id', '=', invitationId)
    .where('over_at', '<', now().subtract({ hours: 48 }))
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at', 'desc')
    .limit(2)
    .execute()

const said = ({ name, email }: Comer, more: object): JoinInput => ({
  reach: { channel: 'email', address: email },
  often: 'from-now-on',
  wish: {
    firstName: name,
    way: 'coming',
    companions: 0,
    wantsCompanion: false,
    question: '',
    callTimes: [],
    occurrenceId: null,
    ...more,
  },
})
