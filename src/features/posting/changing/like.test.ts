import { expect, test } from 'vitest'
import { approve } from '#features/invitations/index.ts'
import { keepLines } from '#features/joining/index.ts'
import { perform } from '#platform/work.ts'
import { postIt, walk } from '#test/posting.ts'
import { fullTable, ib, lettersTo, ole } from '#test/support/waiting.ts'
import { world } from '#test/world.ts'

test('whoever finds no place starts one like it, and those who wished it are asked once', async () => {
  const here = await world()
  const { id } = await fullTable(here, [{ ...ib, like: 'ja' }, ole])
  const full = await here.visit(`/invitationer/${id}`)
  const start = full.document.querySelector('form[action$="/magen-til"]')?.getAttribute('action')
  const lone = await here.as((await here.given.person({ name: 'Lone' })).id)
  const step = (await lone.post(start ?? '')).headers.get('location') ?? ''
  const what = await lone.visit(step)
  expect(what.document.querySelector('[name=title]')?.textContent).toBe('Kaffe og kortspil')
  const draft = step.split('/')[2] ?? ''
  const { answers } = await here.db.selectFrom('draft').selectAll().executeTakeFirstOrThrow()
  expect(JSON.stringify(answers)).not.toContain('Karen')

  await lone.post(`/opret/${draft}/hvornaar`, walk.hvornaar)
  const welcome = { ...(answers as { welcome: Record<string, string> }).welcome, greeter: 'Lone' }
  await lone.post(`/opret/${draft}/velkomst`, welcome)
  const posted = await lone.post(`/opret/${draft}/se`, postIt)
  expect(posted.headers.get('location')).toContain('/tak')
  await keepLines(here.deps)
  const asked = async (address: string) =>
    (await lettersTo(here, address)).filter(({ subject }) =>
      subject.startsWith('Nogen har startet'),
    )
  expect(await asked('ib@example.org')).toEqual([])

  const kim = { id: null, name: 'Kim', roles: ['platform-host' as const] }
  await perform(here.deps, kim, (work) => approve(work, draft))
  await keepLines(here.deps)
  await keepLines(here.deps)
  const letters = await asked('ib@example.org')
  expect(letters.map(({ subject }) => subject)).toEqual([
    'Nogen har startet en magen til Kaffe og kortspil',
  ])
  expect(letters[0]?.body).toContain(`/invitationer/${draft}`)
  expect(await asked('ole@example.org')).toEqual([])
})
