import { groupContributions, openRoom, say, sayAlso } from '#features/rooms/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { digest } from '#platform/secret.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'

const meetingId = 'busser-i-ry'
const questions = ['Hvad betyder mest for dig?', 'Hvad kunne du gøre?', 'Sammen med hvem?']

/** What is said, and how many others say the same. */
const said: readonly { words: string; also: number; theme?: string }[] = [
  { words: 'At bussen kører om aftenen', also: 7, theme: 'Bus og vej' },
  { words: 'At nogen følges med mig den første gang', also: 9, theme: 'At følges' },
  { words: 'Et sted at drikke kaffe uden at betale', also: 4 },
  { words: 'Lys på stien til hallen', also: 3, theme: 'Bus og vej' },
  { words: 'At de andre siger hej', also: 6, theme: 'At følges' },
  { words: 'At man kan komme, også når man er træt', also: 2 },
]

/** A meeting in Ry is on just now: its room is open, and something is said. */
export async function aRoomIsOpen(outside: Outside): Promise<void> {
  const begin = outside.now().subtract({ minutes: 40 })
  await called(outside, begin)
  const does = <T>(minutes: number, who: typeof nobody, task: (work: Work) => Promise<T>) =>
    perform({ ...outside, now: () => begin.add({ minutes }) }, who, task)
  await does(0, sanne, (work) => openRoom(work, meetingId))
  const ids: string[] = []
  for (const [number, { words, also }] of said.entries()) {
    const device = deviceOf(`${number}`)
    const about = { meetingId, words, question: '', device, language: 'da' } as const
    await does(5 + number, nobody, (work) => say(work, about))
    const contributionId = await newest(outside)
    ids.push(contributionId)
    for (let other = 0; other < also; other++) {
      const too = { meetingId, contributionId, device: deviceOf(`${number} ${other}`) }
      await does(15 + number, nobody, (work) => sayAlso(work, too))
    }
  }
  for (const title of ['Bus og vej', 'At følges']) {
    const contributions = ids.filter((_, number) => said[number]?.theme === title)
    const wanted = { contributions, theme: 'nyt', title }
    await does(30, sanne, (work) => groupContributions(work, meetingId, wanted))
  }
}

/** Written straight into the tables: it has a place and a time, and nothing else is told of it. */
async function called({ db }: Outside, at: Temporal.Instant) {
  await db
    .insertInto('meeting')
    .values({
      ...{
        id: meetingId,
        kind: 'dialogue',
        title: 'Dialogmøde: Hvordan kommer vi hjem om aftenen?',
      },
      ...{ lead: 'Om busser, stier og at følges.', body_id: null, area: 'ry' },
      ...{ starts_at: at, ends_at: at.add({ hours: 2 }), place_words: 'Medborgerhuset i Ry' },
      ...{ online_url: null, expected: 60, made_at: at.subtract({ hours: 24 * 14 }) },
    })
    .execute()
  const asked = questions.map((text, place) => ({
    ...{ id: `${meetingId}-${place}`, meeting_id: meetingId, place, text },
  }))
  await db.insertInto('meeting_question').values(asked).execute()
}

const deviceOf = (name: string) => digest(`${meetingId} ${name}`).toString('hex')

const newest = async ({ db }: Outside) => {
  const { id } = await db
    .selectFrom('room_contribution')
    .select('id')
    .orderBy('said_at', 'desc')
    .executeTakeFirstOrThrow()
  return id
}
