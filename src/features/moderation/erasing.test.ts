import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { moderation } from './index.ts'
import { linkTo, removed, reported, told } from './test-moderation.ts'

const erase = moderation.timetable?.find(({ name }) => name === 'moderation.erase')?.run

const tables = [
  'content_notice',
  'content_decision',
  'content_complaint',
  'noticing_pause',
] as const

test('when nobody can complain any more, no person is left and the decision stays', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, removed)
  await told(w)
  const statement = await linkTo(w, w.karen.email, '/afgjort/')
  await w.post(`${statement}/klage`, { words: 'Karen synes nej' })
  const { id } = await w.db.selectFrom('content_complaint').select('id').executeTakeFirstOrThrow()
  const about = async () =>
    JSON.stringify(
      await Promise.all(
        tables.map(
          async (table) => (await sql`select * from ${sql.table(table)}`.execute(w.db)).rows,
        ),
      ),
    )
  const months = async (count: number) => {
    w.time.at = w.time.at.add({ hours: 24 * 31 * count })
    await erase?.(w.deps)
  }
  await months(5)
  expect(await about()).toContain('bodil@example.org')
  await months(2)
  expect(await about(), 'a complaint waits').toContain('bodil@example.org')
  const mona = await w.as(w.monaId)
  await mona.post(`/klager/${id}`, removed)
  await told(w)
  const follow = await linkTo(w, 'bodil@example.org', '/meldt/')
  await months(7)
  expect(await about()).not.toMatch(/bodil|Bodil|bank|truer|Karen|naboen/)
  const [first] = await w.db.selectFrom('content_decision').selectAll().execute()
  expect(first).toMatchObject({ measure: 'removed', ground: '2', facts: '', decided_by: null })
  expect(first?.concerned_id).toBeNull()
  expect((await w.visit(follow)).text).toContain('Det er slettet')
  expect((await w.visit('/afgjort')).text).toContain('Fjernet')
})
