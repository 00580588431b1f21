import { expect, test, vi } from 'vitest'
import { featuresFor } from '../src/features.ts'
import {
  asksForThings,
  invitesToSomething,
  isInAnAssociation,
  joinsOthers,
  signsIn,
  trace,
} from './support/marked.ts'
import { seesToSomething } from './support/marked-actions.ts'
import { sitsInACouncil, sitsInATeam } from './support/marked-bodies.ts'
import { goesAlong } from './support/marked-companions.ts'
import { isHelpedWith } from './support/marked-easy-work.ts'
import { saysSomething } from './support/marked-inputs.ts'
import { runsAMeeting } from './support/marked-meetings.ts'
import { writesAStatus } from './support/marked-reporting.ts'
import { isSaidInPolish } from './support/marked-translations.ts'
import { isKnownInManyWays, reportsSomething } from './support/marked-ways.ts'
import { tracesOf } from './support/traces.ts'
import { lettersTo } from './support/waiting.ts'
import { world } from './world.ts'

/** A whole life takes a while where the machine is busy. */
const A_WHILE = 120_000

const streams = ['log', 'info', 'warn', 'error', 'debug'] as const

/** Everything that runs by itself, once; and what waits in the queue and the outbox. */
async function night(w: Awaited<ReturnType<typeof world>>) {
  for (const { timetable = [] } of featuresFor(w.config))
    for (const { run } of timetable) await run(w.deps)
  await w.settle()
}

test(
  'somebody who has done everything there is erases themself, and nothing is left',
  async () => {
    const logs = streams.map((stream) => vi.spyOn(console, stream).mockImplementation(() => {}))
    const w = await world()
    const { own, personId } = await signsIn(w)
    const { hostId, asked } = await joinsOthers(w)
    const invitation = await invitesToSomething(w, own)
    const association = await isInAnAssociation(w, { own, personId })
    await asksForThings(w, own)
    await isKnownInManyWays(w, { own, personId })
    await goesAlong(w, { own, personId })
    await reportsSomething(w, asked)
    await isHelpedWith(w, invitation.id)
    await saysSomething(w)
    await isSaidInPolish(own, [invitation.id, association.invitation])
    await own.post('/mine-data/hent')
    const before = await tracesOf(w.db, trace)
    expect(before.length, before.join('\n')).toBeGreaterThan(40)

    const page = await own.visit('/mine-data/slet')
    expect(page.text).toContain('Strikkelauget Masken')
    const first = await own.post('/mine-data/slet')
    expect(first.status).toBe(422)
    const heir = { [`til-${association.id}`]: association.heir }
    expect((await own.post('/mine-data/slet', heir)).headers.get('location')).toBe(
      '/mine-data/slettet',
    )

    expect((await own.get('/mine-data')).status).toBe(303)
    const [owner] = await w.db
      .selectFrom('association_member')
      .selectAll()
      .where('association_id', '=', association.id)
      .execute()
    expect(owner).toMatchObject({ person_id: association.heir, role: 'owner' })

    await night(w)
    w.time.at = w.time.at.add({ minutes: 6 })
    await night(w)
    const told = await lettersTo(w, `${hostId}@example.org`)
    expect(told.map(({ subject }) => subject)).toContain('Der er en stol fri til Kaffe og kortspil')

    const still = await tracesOf(w.db, trace)
    expect(still.filter(isReported)).toHaveLength(1)
    const left = still.filter((one) => !isCalledOff(one) && !isReported(one))
    expect(left).toEqual([])
    expect((await w.visit(invitation.bo)).text).toContain('Den er aflyst')

    w.time.at = w.time.at.add({ hours: 24 * 31 })
    await night(w)
    expect((await tracesOf(w.db, trace)).filter((one) => !isReported(one))).toEqual([])
    w.time.at = w.time.at.add({ hours: 24 * 31 * 6 })
    await night(w)
    expect(await tracesOf(w.db, trace)).toEqual([])
    for (const path of ['/', '/invitationer', '/invitationer/nyt.atom', '/foreninger', '/oensker'])
      expect(await (await w.get(path)).text()).not.toMatch(new RegExp(trace, 'i'))
    expect(logs.flatMap(({ mock }) => mock.calls).join('\n')).not.toMatch(new RegExp(trace, 'i'))
    vi.restoreAllMocks()
  },
  A_WHILE,
)

/** Those who said yes are told what is off: its heading stays until they know, at most 30 days. */
const isCalledOff = (found: string) => found === 'invitation.title: En tur med zzqordhat'

/** What they reported stays without them until nobody can complain any more: the law wants it so. */
const isReported = (found: string) => found === 'content_notice.words: Det er zzqord'

test(
  'who they were stands in no id but those of what happened',
  async () => {
    const w = await world()
    const { own, personId } = await signsIn(w)
    await joinsOthers(w)
    await isKnownInManyWays(w, { own, personId })
    await goesAlong(w, { own, personId })
    await sitsInACouncil(w, personId)
    await seesToSomething(w, personId)
    await sitsInATeam(w)
    await runsAMeeting(w, personId)
    await writesAStatus(w, personId)
    await own.post('/mine-data/slet')
    await night(w)
    const tables = (await tracesOf(w.db, personId)).map((found) => found.split('.')[0])
    expect([...new Set(tables)].sort()).toEqual(['event'])
  },
  A_WHILE,
)
