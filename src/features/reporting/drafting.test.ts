import { expect, test } from 'vitest'
import type { ShownAction } from '#features/actions/index.ts'
import { draftFrom } from './drafting.ts'

const done = (about: Partial<ShownAction>): ShownAction => ({
  ...{ id: 'a', words: 'Vi laver en folder.', due: null, area: null, state: 'done', outcome: '' },
  ...{ endedOn: '2026-09-01', links: [] },
  ...about,
})
const link = (targetId: string, title: string | null) => ({
  ...{ id: targetId, kind: 'invitation', targetId, title },
})

test('a draft begins with what came of things done since, and the pages that show it', () => {
  const draft = draftFrom(
    { last: { state: 'on-hold', next: 'Vi finder et rum.' } },
    [
      done({
        outcome: 'Folderen er trykt.',
        links: [link('abc', 'Åbent øverum'), link('x', null)],
      }),
      done({ outcome: 'Det var sidste år.', endedOn: '2026-05-01', links: [link('old', 'Før')] }),
      done({ outcome: '', state: 'open', endedOn: null }),
    ],
    '2026-07-01',
  )
  expect(draft).toMatchObject({
    ...{ state: 'on-hold', next: 'Vi finder et rum.', happened: 'Folderen er trykt.' },
    evidence: ['/invitationer/abc'],
  })
})

test('that all of it is done says nothing of where it stands: a person does', () => {
  const draft = draftFrom({ last: null }, [done({ outcome: 'Alt er gjort.' })], '2026-07-01')
  expect(draft).toMatchObject({ state: null, assessment: null })
})

test('a draft is never longer than may be handed in', () => {
  const long = Array.from({ length: 9 }, () => done({ outcome: 'a'.repeat(100) }))
  expect(draftFrom({ last: null }, long, '2026-07-01').happened.length).toBeLessThanOrEqual(600)
})
