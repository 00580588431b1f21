import {
  answerMatch,
  goneTogether,
  keepAsking,
  moveCompanion,
  offerToGoAlong,
  propose,
  readCourse,
} from '#features/companions/index.ts'
import { type House, join, useLink } from '#features/joining/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import { giveRole, lastDay } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { addPerson } from './directory.ts'
import { idOf } from './joinings.ts'
import { type StoryPerson, storyPeople } from './people.ts'

const who = (id: string, name: string, about = ''): StoryPerson => ({
  ...{ id, name, email: `${id}@example.org`, roles: [], about },
})

/** Those who go along, and how far they are. */
const going = {
  saga: who('saga', 'Saga', '24 år. Går med andre den første gang.'),
  emil: who('emil', 'Emil'),
  liv: who('liv', 'Liv'),
  storm: who('storm', 'Storm'),
  ask: who('ask', 'Ask'),
  freja: who('freja', 'Freja'),
}

const evenings = {
  ...{ label: 'Ungeven', areas: ['skanderborg', 'galten', 'stilling'] },
  ...{ times: ['afternoon', 'evening'] as ('afternoon' | 'evening')[] },
  ...{ languages: ['da', 'en'] as ('da' | 'en')[], interests: ['spil', 'musik'], most: 3 },
}

const courses = ['ten-minutes', 'quiet', 'away', 'yourselves'] as const

/** Who goes with whom for the longer run, and have for six weeks. */
const longer = { Karoline: going.ask, Mikkel: going.freja }

/** A coordinator, companions who have come more and less far, one who waits, and some who go together. */
export async function someGoAlong(outside: Outside): Promise<void> {
  const rikke = { ...who('rikke', 'Rikke'), roles: ['coordinator'] as const }
  const daysAgo = (days: number) => ({
    ...outside,
    now: () => outside.now().subtract({ hours: 24 * days }),
  })
  const at = daysAgo(20)
  await addPerson(outside.db, rikke, at.now())
  const from = at.now().toZonedDateTimeISO(ZONE).toPlainDate()
  const role = { personId: rikke.id, role: 'coordinator' as const, from, until: lastDay(from) }
  await perform(at, storyPeople.anders, (work) =>
    giveRole(work, { ...role, reason: 'Ser efter dem, der følges med andre' }),
  )
  const law = await lawOf(outside.db)
  for (const person of Object.values(going)) await begins(person)
  await certified(going.saga)
  await certified(going.emil)
  await moves(going.liv, 'talk')
  await moves(going.liv, 'certificate')
  await perform(at, going.liv, (work) => readCourse(work, 'ten-minutes'))
  await asks('Brætspil for dig på 16-29', 'Sofus')
  const room = await asks('Fællesgryden', 'Mila')
  await goesWith(room, going.saga)
  for (const [guest, companion] of Object.entries(longer)) {
    await certified(companion)
    const cafe = await asks('Stille café', guest, daysAgo(44))
    await goesWith(cafe, companion, { on: daysAgo(43), times: 12 })
  }

  async function begins(person: StoryPerson) {
    await addPerson(outside.db, person, at.now())
    const age = person === going.storm ? ('not-of-age' as const) : ('of-age' as const)
    await perform(at, person, (work) => offerToGoAlong(work, law, { ...evenings, age }))
  }

  function moves(person: StoryPerson, move: Parameters<typeof moveCompanion>[2]['move']) {
    const by = move === 'pledge' ? 'companion' : 'coordinator'
    const actor = by === 'companion' ? person : rikke
    return perform(at, actor, (work) => moveCompanion(work, person.id, { move, by }))
  }

  async function certified(person: StoryPerson) {
    await moves(person, 'talk')
    await moves(person, 'certificate')
    for (const course of courses) await perform(at, person, (work) => readCourse(work, course))
    await moves(person, 'pledge')
    await moves(person, 'start')
  }

  /** Somebody says yes, and would like a volunteer along. */
  async function asks(title: string, firstName: string, on = outside): Promise<string> {
    const house: House = { config: on.config, signer: on.signer }
    const wish = {
      ...{ firstName, way: 'coming-with' as const, companions: 0, wantsCompanion: true },
      ...{ question: '', callTimes: [], occurrenceId: null },
    }
    const address = `${firstName.toLowerCase()}@example.org`
    const reach = { channel: 'email' as const, address }
    const id = await idOf(outside, title)
    const as = <T>(task: (work: Work) => Promise<T>) => perform(on, nobody, task)
    const joined = await as((w) => join(w, house, id, { reach, often: 'from-now-on', wish }))
    if (joined.refusal !== null) throw new Error(`${title}: ${joined.refusal}`)
    if (joined.next === 'code') await as((w) => useLink(w, house, joined.askedId))
    const { id: joiningId } = await outside.db
      .selectFrom('joining')
      .select('id')
      .where('address', '=', address)
      .executeTakeFirstOrThrow()
    await keepAsking(on, joiningId)
    const asking = await outside.db
      .selectFrom('companion_asking')
      .select('id')
      .where('joining_id', '=', joiningId)
      .executeTakeFirstOrThrow()
    return asking.id
  }

  async function goesWith(asking: string, person: StoryPerson, { on = outside, times = 2 } = {}) {
    const companion = person.id
    const meetWhere = 'Ved døren kl. 16.15'
    await perform(on, rikke, (w) => propose(w, asking, { companion, meetWhere, times }))
    const { id } = await outside.db
      .selectFrom('companion_match')
      .select('id')
      .where('asking_id', '=', asking)
      .executeTakeFirstOrThrow()
    for (const side of ['guest', 'companion'] as const)
      await perform(on, person, (w) => answerMatch(w, id, { side, answer: 'yes' }))
    await perform(on, person, (w) => goneTogether(w, id))
  }
}
