import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { cancel } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { titles } from '#test/support/titles.ts'
import { world } from '#test/world.ts'

test('nobody finds what is waiting, sent back, refused or cancelled; not even its words', async () => {
  const { given, visit, deps, db } = await world()
  await given.invitation({ title: 'Hemmelig klub', inReview: true })
  for (const status of ['refused', 'change-asked'] as const) {
    const { id } = await given.invitation({ title: 'Hemmelig klub', inReview: true })
    await db.updateTable('invitation').set({ status }).where('id', '=', id).execute()
  }
  const { id, hostId } = await given.invitation({ title: 'Aflyst klub' })
  const actor = { id: hostId, name: 'Karen', roles: [] }
  await perform(deps, actor, (work) => cancel(work, id))

  for (const query of ['', '?q=klub', '?q=hemmelig', '?sted=ry', '?brug=pris.gratis'])
    expect(titles(await visit(`/invitationer${query}`)), query).toEqual([])
  expect((await visit('/')).text).not.toContain('klub')
})

test('what has begun stays on the list until it has ended', async () => {
  const { given, visit, time } = await world()
  await given.invitation({ title: 'Kaffe' })
  time.at = Temporal.Instant.from('2026-11-23T14:30:00Z')
  const begun = await visit('/invitationer')
  expect(titles(begun)).toEqual(['Kaffe'])
  expect(begun.text).toContain('Er i gang nu')
  time.at = Temporal.Instant.from('2026-11-23T15:00:00Z')
  expect(titles(await visit('/invitationer'))).toEqual([])
})

test('there are twenty on a page, the number is said, and one can turn the pages', async () => {
  const { given, visit, db } = await world()
  const { id } = await given.invitation({ title: 'Kaffe' })
  await copies(db, id, 44)

  const first = await visit('/invitationer?q=kaffe')
  expect(first.text).toContain('45 invitationer passer til dig')
  expect(first.text).toContain('Side 1 af 3')
  expect(titles(first)).toHaveLength(20)
  const next = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? ''
  expect(next).toBe('/invitationer?q=kaffe&side=2')
  const last = await visit('/invitationer?q=kaffe&side=3')
  expect(titles(last)).toHaveLength(5)
  expect(last.document.querySelector('a[rel=next]')).toBeNull()
  expect(titles(await visit('/invitationer?q=kaffe&side=40'))).toEqual(titles(last))
})

test('more than a thousand are not counted, and the pages are still in order', async () => {
  const { given, visit, db } = await world()
  await given.area({ id: 'alken', name: 'Alken', latitude: 56.05, longitude: 9.85 })
  const { id } = await given.invitation({ title: 'Kaffe', areaId: 'alken' })
  await copies(db, id, 1100)
  await given.invitation({ title: 'Te med kage bagefter', interests: ['mad.kaffe'] })

  const many = await visit('/invitationer?q=kaffe&side=50')
  expect(many.text).toContain('Mere end 1.000 invitationer passer til dig')
  expect(titles(many)).toHaveLength(20)
  expect(many.document.querySelector('a[rel=next]')).toBeNull()
  const nearest = await visit('/invitationer?q=kaffe&sted=ry&sorter=naermest')
  expect(titles(nearest)[0]).toBe('Te med kage bagefter')
})

test('finding nothing offers what comes closest, and a way to a human', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Kaffe og kortspil' })
  const closest = async (query: string) => (await visit(`/invitationer?${query}`)).text
  expect(await closest('q=kaffe&tid=aften')).toContain('tætteste på ”kaffe”')
  expect(await closest('q=zzzzqqq&interesse=spil')).toContain('om det emne, du valgte')
  expect(await closest('q=zzzzqqq&sted=ry')).toContain('noget andet i Ry og omegn')
  expect(await closest('q=zzzzqqq')).toContain('det, der sker først')
  const page = await visit('/invitationer?q=zzzzqqq')
  expect(titles(page)).toEqual(['Kaffe og kortspil'])
  expect(page.document.querySelector('main a[href^="tel:"]')).not.toBeNull()
})

test('an empty list says so and still shows the way', async () => {
  const { visit } = await world()
  expect((await visit('/invitationer?q=kaffe')).text).toContain('Her er ingen invitationer endnu')
})

test('every search takes at most three statements, signed in or not, found or not', async () => {
  const { given, visit, as, statements } = await world()
  const { hostId } = await given.invitation()
  const karen = await as(hostId)
  const queries = [
    '',
    '?q=kaffe+kort&brug=pris.gratis&sted=ry',
    '?q=stikning&dag=weekend&tid=aften',
  ]
  for (const path of ['/', '/?sted=ry', ...queries.map((query) => `/invitationer${query}`)]) {
    await karen.visit(path)
    expect(statements().length, path).toBeLessThanOrEqual(3)
    await visit(path)
    expect(statements().length, path).toBeLessThanOrEqual(3)
  }
})

test('a card tells when, where, who and how many chairs are free', async () => {
  const { given, visit } = await world()
  await given.invitation({ usually: 6, places: 8 })
  const card = (await visit('/invitationer')).document.querySelector('article')?.textContent
  expect(card).toContain('Mandag 23. november kl. 14.00')
  expect(card).toContain('Medborgerhuset, indgang fra gården, Ry. Karen tager imod dig.')
  expect(card).toContain('Vi plejer at være 6. Der er plads til 2 nye.')
})

type Db = Awaited<ReturnType<typeof world>>['db']

/** The same invitation many times over, an hour apart. */
async function copies(db: Db, id: string, count: number) {
  await sql`
    insert into invitation (id, title, summary, area_id, host_kind, place_text, series, welcome,
      bring, interests, traits, cover, status, created_at, changed_at, published_at,
      next_starts_at, over_at, words, labels)
    select 'copy' || n, title, summary, area_id, host_kind, place_text, series, welcome,
      bring, interests, traits, cover, status, created_at, changed_at, published_at,
      next_starts_at + n * interval '1 hour', over_at + n * interval '1 hour', words, labels
    from invitation, generate_series(1, ${count}::int) n where invitation.id = ${id}`.execute(db)
  await sql`
    insert into occurrence (id, invitation_id, starts_at, ends_at, over_at)
    select 'date' || id, id, next_starts_at, over_at, over_at from invitation
    where id like 'copy%'`.execute(db)
}
