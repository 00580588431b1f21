import { expect, test } from 'vitest'
import { linkInput, takeInput, tellWhatCame } from '#features/inputs/index.ts'
import { perform } from '#platform/work.ts'
import { withPaper } from '#test/paper.ts'
import { world } from '#test/world.ts'
import { feedUrl, jsonUrl, whatCameUrl } from './urls.ts'

test('before anything came of it, one is asked to say something', async () => {
  const w = await world()
  const { document, text } = await w.visit(whatCameUrl)
  expect(text).toContain('Her er ikke noget endnu')
  expect(document.querySelector('main a[href="/sig-det"]')).not.toBeNull()
})

test('what came of what somebody said and a promise that was kept are read by all, the newest first', async () => {
  const w = await world()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const actor = { id: sanne.id, name: 'Sanne', roles: ['secretary' as const] }
  await withPaper(w, actor)
  const { id: key } = await w.db
    .selectFrom('recommendation')
    .select('id')
    .where('code', '=', 'R3.4')
    .executeTakeFirstOrThrow()
  const to = { kind: 'recommendation' as const, key }
  await perform(w.deps, actor, async (work) => {
    const said = {
      area: null,
      theme: null,
      meetingId: null,
      contact: null,
      language: 'da' as const,
    }
    const mine = { words: 'Giv os et rum.', channel: 'web' as const, consent: 'anonymous' as const }
    await linkInput(work, await takeInput(work, { ...said, ...mine }), to)
    await tellWhatCame(work, to, 'Rummet er åbent om torsdagen.')
    await promise(work.db, 'kept')
    await promise(work.db, 'open')
  })
  const { document, text } = await w.visit(whatCameUrl)
  expect(w.statements()).toHaveLength(2)
  const headings = [...document.querySelectorAll('main li h2')].map((one) => one.textContent)
  expect(headings).toEqual(['Steder hvor unge kan samles', 'Møde i Ry'])
  expect(text).toContain('Rummet er åbent om torsdagen.')
  expect(text).toContain('Løftet var: ”Vi sætter en bænk op.”')
  expect(text).not.toContain('Giv os et rum.')

  const feed = await (await w.get(feedUrl)).text()
  expect(feed.match(/<entry>/g)).toHaveLength(2)
  expect(feed).toContain(`${w.config.baseUrl}/strategi/R3.4`)
  const { news } = (await (await w.get(jsonUrl)).json()) as { news: { kind: string }[] }
  expect(news.map(({ kind }) => kind)).toEqual(['news', 'promise'])

  async function promise(db: typeof w.db, state: 'kept' | 'open') {
    const at = w.time.at
    const day = Temporal.PlainDate.from('2026-11-20')
    await db
      .insertInto('meeting')
      .values({
        ...{ id: `m-${state}`, kind: 'area', title: 'Møde i Ry', lead: '', body_id: null },
        ...{ area: null, starts_at: at, ends_at: at.add({ hours: 1 }), place_words: 'Ry' },
        ...{ online_url: null, expected: null, made_at: at },
      })
      .execute()
    await db
      .insertInto('meeting_promise')
      .values({
        ...{ id: `p-${state}`, meeting_id: `m-${state}`, words: 'Vi sætter en bænk op.', state },
        ...{
          owner_id: null,
          body_id: null,
          said: state === 'kept' ? 'Bænken står der.' : '',
          made_at: at,
        },
        due_on: day,
        settled_on: state === 'kept' ? day : null,
      })
      .execute()
  }
})

test('a decision stands there when people were heard before it, and only then', async () => {
  const w = await world()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  await withPaper(w, { id: sanne.id, name: 'Sanne', roles: ['secretary'] })
  await decided('Skolepolitik', 2)
  await decided('Vejpolitik', 0)
  const { document, text } = await w.visit(whatCameUrl)
  const links = [...document.querySelectorAll('main li h2 a')]
  expect(links.map((one) => one.getAttribute('href'))).toEqual(['/politikker/Skolepolitik'])
  expect(text).toContain('Der skal være plads til flere.')

  async function decided(title: string, heard: number) {
    const day = Temporal.PlainDate.from('2026-11-20')
    const made_at = w.time.at
    await w.db
      .insertInto('policy')
      .values({
        ...{
          id: title,
          body_id: 'byraadet',
          title,
          about: '',
          document_url: 'https://example.org',
        },
        ...{ decided_on: day, next_review_on: day, case_number: null, owner_id: null, made_at },
        reminded_for: null,
      })
      .execute()
    await w.db
      .insertInto('policy_review')
      .values({
        ...{ id: `r-${title}`, policy_id: title, state: 'decided', conclusion: 'change', heard },
        ...{ planned_on: day, opened_on: day, concluded_on: day, decided_on: day, made_at },
        ...{ conclusion_words: '', decision_words: 'Der skal være plads til flere.' },
        ...{ decided_by: 'byraadet', case_number: '00.01.00-A00-1-26' },
        ...{ corrects_id: null, correct_reason: null },
      })
      .execute()
  }
})
