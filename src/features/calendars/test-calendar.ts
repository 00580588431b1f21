import { calendar } from '#platform/ics/sample-calendar.ts'
import type { world } from '#test/world.ts'
import { calendarsUrl, welcomeUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Awaited<ReturnType<World['as']>>

/** For tests: an event on a day in December 2026 at 19. */
export const event = (uid: string, day: number, title = `Aften ${uid}`, ...more: string[]) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  `DTSTART;TZID=Europe/Copenhagen:202612${String(day).padStart(2, '0')}T190000`,
  'DURATION:PT2H',
  ...more,
]

/** For tests: a file as a browser sends it. */
export function upload(bytes: string | Uint8Array, fields: Record<string, string> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set(
    'file',
    new File([typeof bytes === 'string' ? bytes : Buffer.from(bytes)], 'kalender.ics', {
      type: 'text/calendar',
    }),
  )
  return body
}

/** For tests: the welcome as it is typed. */
export const welcomeTyped = {
  greeter: 'Birthe',
  meeting: 'Birthe står ved døren.',
  visit: 'Du får en plads. Der er kaffe.',
  summary: 'Vi strikker og drikker kaffe.',
  area: 'ry',
  placeText: 'Bag skolen',
  interests: ['haandarbejde.strik'],
  kroner: '0',
}

/** For tests: Birthe of an association, and her calendar brought in and taken in. */
export async function brought(at: World, ...events: string[][]) {
  const { birthe, association } = await knitters(at)
  const id = await bring(birthe, association.id, ...events)
  await birthe.post(welcomeUrl(id), welcomeTyped)
  return { birthe, association, id }
}

/** For tests: an association in Ry and one of its members, signed in. */
export async function knitters({ given, as }: World) {
  const person = await given.person({ name: 'Birthe' })
  const association = await given.association({ members: [person.id] })
  return { birthe: await as(person.id), association, person }
}

/** For tests: uploads a file of these events and gives the id of the calendar. */
export async function bring(client: Client, association: string, ...events: string[][]) {
  const answer = await client.post(calendarsUrl, upload(calendar(...events), { association }))
  const [, id = ''] = /^\/kalendere\/([^/]+)\/se$/.exec(answer.headers.get('location') ?? '') ?? []
  return id
}
