import { approve, cancel, post, turnThePage } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { somethingIsDone } from './actions.ts'
import { type Activity, inputOf } from './activity.ts'
import { callTogether } from './area.ts'
import { helpSome } from './assisted.ts'
import { playAssociations } from './associations.ts'
import { bodiesAreKept } from './bodies.ts'
import { someCampaign } from './campaigns.ts'
import { gatherAtSoelund } from './centre.ts'
import { someAreYoung } from './children.ts'
import { hostTogether } from './cohost.ts'
import { someGoAlong } from './companions.ts'
import demo from './demo.json' with { type: 'json' }
import { addAssociations, addPerson, addPlaces, hostNumber } from './directory.ts'
import { someWorkWaits } from './easy-work.ts'
import { askSome } from './freshness.ts'
import { halfYearsAreLocked } from './half-years.ts'
import { someSpeak } from './inputs.ts'
import { joinSome } from './joinings.ts'
import { someLand } from './landing.ts'
import { getLetters } from './letters.ts'
import { lookAfterPlaces } from './localarea.ts'
import { someConfirm } from './login.ts'
import { someMeet } from './meetings.ts'
import { someWrite } from './messages.ts'
import { areasWorkTogether } from './method.ts'
import { someReport } from './moderation.ts'
import { someCameBefore } from './newcomers.ts'
import { someChoose } from './notices.ts'
import { addOffers } from './offers.ts'
import { papersAreDecided } from './paper.ts'
import { printTheWeek } from './papers.ts'
import { type StoryPerson, storyPeople } from './people.ts'
import { askTheHouse } from './place-yes.ts'
import { policiesAreKept } from './policies.ts'
import { councilsPropose } from './proposals.ts'
import { aaseJoins } from './reach.ts'
import { readOfInger } from './readings.ts'
import { receiveSome } from './receiving.ts'
import { statusIsWritten } from './reporting.ts'
import { giveRoles } from './roles.ts'
import { aRoomIsOpen } from './rooms.ts'
import { changeSomeDates } from './series.ts'
import { handSlips } from './signing-in.ts'
import { theStrategyIsBrought } from './strategy.ts'
import { isTold } from './told.ts'
import { someTranslate } from './translations.ts'
import { someWait } from './waiting.ts'
import { someWent } from './went.ts'
import { theYearComesRound } from './wheel.ts'
import { wishSome } from './wishes.ts'
import { declareForYoung, fireForChildren } from './young.ts'

const WEEKS_BACK = 8

/** What those with a name of their own invite to, apart from their associations. */
const theirOwn: Record<string, StoryPerson> = {
  'act.telefonven': storyPeople.inger,
  'act.yoga-stol': storyPeople.inger,
  'act.faelleshave-veng': storyPeople.amal,
  'act.ny-i-byen': storyPeople.amal,
}

/**
 * Plays two months in the municipality with the features' own commands under a moving clock,
 * so that something happens today, tomorrow and in three weeks. False when it was played before.
 */
export async function playStory(outside: Outside): Promise<boolean> {
  const { db, now } = outside
  if (await isTold(db)) return false
  const begin = now().subtract({ hours: 24 * 7 * WEEKS_BACK })
  await addPlaces(db)
  for (const person of Object.values(storyPeople)) await addPerson(db, person, begin)
  await giveRoles(outside, begin)
  await addOffers(outside, begin)
  const chairs = await addAssociations(db, begin)
  await declareForYoung(outside, chairs, begin)
  const hosts = { ...Object.fromEntries(chairs) }

  const step = (now().epochMilliseconds - begin.epochMilliseconds) / (demo.activities.length + 1)
  for (const [number, activity] of demo.activities.entries()) {
    const at = begin.add({ milliseconds: Math.round(step * number) })
    const host =
      hosts[activity.organiserId?.split('.')[1] ?? ''] ?? (await ownHost(activity.id, number))
    await postAndApprove(at, host, activity)
  }
  await postOne('act.ry-band', storyPeople.malte, now().subtract({ hours: 5 }))
  await lookAfterPlaces(outside)
  await joinSome(outside)
  await playAssociations(outside)
  await changeSomeDates(outside)
  await wishSome(outside)
  await someWait(outside)
  await callTogether(outside)
  await someChoose(outside)
  await hostTogether(outside)
  await askTheHouse(outside)
  await askSome(outside)
  await receiveSome(outside, chairs)
  await someWent(outside)
  await fireForChildren(outside, chairs)
  await someWrite(outside)
  await someGoAlong(outside)
  await someLand(outside)
  await someConfirm(outside)
  await readOfInger(outside)
  await someReport(outside)
  await someWorkWaits(outside)
  await someTranslate(outside)
  await gatherAtSoelund(outside, chairs)
  await turnThePage(db, now())
  await handSlips(outside)
  await aaseJoins(outside)
  await getLetters(outside)
  await someAreYoung(outside)
  await helpSome(outside)
  await printTheWeek(outside)
  await someCampaign(outside)
  await bodiesAreKept(outside)
  await theStrategyIsBrought(outside)
  await councilsPropose(outside)
  await someSpeak(outside)
  await somethingIsDone(outside)
  await policiesAreKept(outside)
  await areasWorkTogether(outside)
  await someMeet(outside)
  await aRoomIsOpen(outside)
  await someCameBefore(outside)
  await halfYearsAreLocked(outside)
  await statusIsWritten(outside)
  await theYearComesRound(outside)
  await papersAreDecided(outside)
  return true

  async function postAndApprove(at: Temporal.Instant, host: StoryPerson, activity: Activity) {
    const id = await postOne(activity.id, host, at)
    const waiting = await db
      .selectFrom('invitation')
      .select('id')
      .where('id', '=', id)
      .where('status', '=', 'in-review')
      .executeTakeFirst()
    if (waiting) await does(storyPeople.kim, at.add({ hours: 2 }), (work) => approve(work, id))
    if (activity.id === 'act.kano')
      await does(host, at.add({ hours: 30 }), (work) => cancel(work, id))
  }

  function postOne(activityId: string, host: StoryPerson, at: Temporal.Instant) {
    const activity = demo.activities.find(({ id }) => id === activityId) as Activity
    const title = host === storyPeople.malte ? { title: 'Spil sammen i øverummet' } : {}
    return does(host, at, (work) => post(work, { ...inputOf(activity, host.name, at), ...title }))
  }

  function does<T>(
    person: StoryPerson,
    at: Temporal.Instant,
    task: Parameters<typeof perform<T>>[2],
  ) {
    return perform({ ...outside, now: () => at }, person, task)
  }

  async function ownHost(activityId: string, number: number) {
    const own = theirOwn[activityId]
    if (own) return own
    const host = hostNumber(100 + number)
    await addPerson(db, host, begin)
    return host
  }
}
