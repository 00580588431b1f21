import { Agent, request } from 'node:http'
import type { Outside } from '#platform/jobs/index.ts'

const PEOPLE = 200
const PLACES = 20
const CONNECTIONS = 50

/** 200 people join 20 places at once from 50 connections. Gives joinings a second and who got in. */
export async function joinAtOnce(
  { db }: Outside,
  { baseUrl, origin, invitationId }: { baseUrl: string; origin: string; invitationId: string },
) {
  await db
    .updateTable('invitation')
    .set({ places: PLACES, usually: null })
    .where('id', '=', invitationId)
    .execute()
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const begin = performance.now()
  const answers = await Promise.all(
    Array.from({ length: PEOPLE }, (_, number) =>
      post(
        agent,
        { url: `${baseUrl}/invitationer/${invitationId}/tilslutning`, origin },
        {
          firstName: `Nummer ${number + 1}`,
          contact: `20${String(number).padStart(6, '0')}`,
          way: 'coming',
          series: 'yes',
          often: 'from-now-on',
        },
      ),
    ),
  )
  const seconds = (performance.now() - begin) / 1000
  agent.destroy()
  const { count } = await db
    .selectFrom('joining')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('invitation_id', '=', invitationId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return { perSecond: PEOPLE / seconds, joined: count, answered: answers.filter(Boolean).length }
}

function post(
  agent: Agent,
  { url, origin }: { url: string; origin: string },
  fields: Record<string, string>,
) {
  const body = new URLSearchParams(fields).toString()
  return new Promise<number>((resolve, reject) => {
    const asking = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          origin,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}
