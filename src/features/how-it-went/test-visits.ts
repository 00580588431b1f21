import { expect } from 'vitest'
import { knitting } from '#test/support/dates.ts'
import { inger, joinWithCode } from '#test/support/joining.ts'
import { askNewcomers } from './asking.ts'

type Fields = Record<string, string>

/** Inger has said yes to the knitting from now on; it is the evening of the first Thursday. */
export async function firstVisit(fields: Fields = {}) {
  const w = await knitting()
  const { place } = await joinWithCode(w, w.id, { series: 'yes', often: 'from-now-on', ...fields })
  expect(place).toContain('/din-plads/')
  await w.settle()
  const joiningOf = async (name: string) => {
    const { id } = await w.db
      .selectFrom('joining')
      .select('id')
      .where('first_name', '=', name)
      .executeTakeFirstOrThrow()
    return id
  }
  /** Thursdays at 18, from the first on; or the morning after at 10. */
  const goTo = (week: number, hour = 18) => {
    const day = Temporal.PlainDate.from('2026-11-26').add({ days: 7 * week + (hour < 12 ? 1 : 0) })
    w.time.at = day
      .toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: `${hour}:00` })
      .toInstant()
  }
  const cameUrl = (week: number) => `/invitationer/${w.id}/hvem-kom/${w.ids[week]}`
  /** Karen, signed in again each time: weeks go by. */
  const host: Awaited<ReturnType<typeof w.as>> = {
    get: async (...ask) => (await w.as(w.hostId)).get(...ask),
    visit: async (path) => (await w.as(w.hostId)).visit(path),
    post: async (...ask) => (await w.as(w.hostId)).post(...ask),
  }
  const mark = async (week: number, came: string[], before: string[] = []) => {
    goTo(week)
    const answer = await host.post(cameUrl(week), { came, before })
    expect(answer.headers.get('location')).toBe(cameUrl(week))
  }
  /** The questions sent so far. */
  const questions = async () => {
    await askNewcomers(w.deps)
    return (await w.outbox()).filter(({ body }) => body.includes('/hvordan-gik-det/'))
  }
  goTo(0)
  return { ...w, host, place, joiningOf, goTo, cameUrl, mark, questions }
}

/** The same, the morning after, when the question has come; gives the page it leads to. */
export async function askedAboutIt(fields: Fields = {}) {
  const w = await firstVisit(fields)
  w.goTo(0, 10)
  const [letter] = await w.questions()
  const question = /\/hvordan-gik-det\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  expect(question).not.toBe('')
  return { ...w, question }
}

export { inger }
