import { expect, test } from 'vitest'
import { calendar } from '#platform/ics/sample-calendar.ts'
import { world } from '#test/world.ts'
import { bring, brought, event, upload } from './test-calendar.ts'
import {
  broughtUrl,
  cancelGoneUrl,
  fileAgainUrl,
  postEntriesUrl,
  previewUrl,
  takeInUrl,
  turnDownUrl,
  viewUrl,
} from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

const entries = ({ db }: World) =>
  db.selectFrom('calendar_entry').selectAll().orderBy('uid').execute()
const invitations = ({ db }: World) =>
  db.selectFrom('invitation').selectAll().orderBy('title').execute()

test('the same file once more doubles nothing, whichever form it is put in', async () => {
  const at = await world()
  const { birthe, association, id } = await brought(at, event('1', 1), event('2', 2))
  expect(await bring(birthe, association.id, event('1', 1), event('2', 2))).toBe(id)
  expect((await birthe.visit(previewUrl(id))).text).toContain('2 er som før')
  await birthe.post(fileAgainUrl(id), upload(calendar(event('1', 1), event('2', 2))))
  await birthe.post(takeInUrl(id))
  expect(await entries(at)).toHaveLength(2)
  expect(await at.db.selectFrom('calendar').select('id').execute()).toHaveLength(1)
})

test('a changed event changes the draft, and a new one comes beside it', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1, 'Strik'))
  const newer = calendar(event('1', 2, 'Strik og snak'), event('2', 3, 'Kor'))
  await birthe.post(fileAgainUrl(id), upload(newer))
  const { text } = await birthe.visit(previewUrl(id))
  expect(text).toContain('1 ny')
  expect(text).toContain('1 er ændret siden sidst')
  expect((await entries(at))[0]?.entry.title).toBe('Strik')

  await birthe.post(takeInUrl(id))
  expect((await entries(at)).map(({ entry }) => entry.title)).toEqual(['Strik og snak', 'Kor'])
  expect((await birthe.visit(broughtUrl(id))).text).toContain('1 ny, 1 ændret, ingen væk.')
})

test('a changed event changes the invitation it became, once', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1, 'Strik'))
  await birthe.post(postEntriesUrl(id), { only: (await entries(at))[0]?.id ?? '' })
  const newer = upload(calendar(event('1', 2, 'Strik og snak')))
  await birthe.post(fileAgainUrl(id), newer)
  await birthe.post(takeInUrl(id))
  const [invitation] = await invitations(at)
  expect(invitation).toMatchObject({ title: 'Strik og snak', sequence: 1 })
  expect(invitation?.series.start).toBe('2026-12-02T19:00:00')
  await birthe.post(takeInUrl(id))
  expect((await invitations(at))[0]?.sequence).toBe(1)
})

test('an event that is gone is shown, and cancelled only when somebody says so', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1, 'Strik'), event('2', 2, 'Kor'))
  const [strik] = await entries(at)
  await birthe.post(postEntriesUrl(id), { only: strik?.id ?? '' })
  await birthe.post(fileAgainUrl(id), upload(calendar(event('2', 2, 'Kor'))))
  expect((await birthe.visit(previewUrl(id))).text).toContain(
    '1 findes ikke længere i jeres kalender',
  )
  await birthe.post(takeInUrl(id))

  const { text, document } = await birthe.visit(viewUrl(id, 'gone'))
  expect(text).toContain('Strik')
  expect(document.querySelector(`form[action="${cancelGoneUrl(id)}"]`)).not.toBeNull()
  expect((await invitations(at))[0]?.status).toBe('in-review')
  await birthe.post(cancelGoneUrl(id), { entry: strik?.id ?? '' })
  expect((await invitations(at))[0]?.status).toBe('cancelled')
  expect((await birthe.visit(viewUrl(id, 'gone'))).text).toContain('Aflyst')
})

test('an event that is still there is not cancelled by the button for those that are gone', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1))
  const [entry] = await entries(at)
  await birthe.post(postEntriesUrl(id), { only: entry?.id ?? '' })
  expect((await birthe.post(cancelGoneUrl(id), { entry: entry?.id ?? '' })).status).toBe(409)
  expect((await invitations(at))[0]?.status).toBe('in-review')
})

test('an event that comes back is no longer gone', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1), event('2', 2))
  for (const events of [[event('1', 1)], [event('1', 1), event('2', 2)]]) {
    await birthe.post(fileAgainUrl(id), upload(calendar(...events)))
    await birthe.post(takeInUrl(id))
  }
  expect((await entries(at)).map(({ gone_at }) => gone_at)).toEqual([null, null])
})

test('an event that the calendar calls off is called off here too', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1))
  await birthe.post(postEntriesUrl(id), { only: (await entries(at))[0]?.id ?? '' })
  await birthe.post(
    fileAgainUrl(id),
    upload(calendar(event('1', 1, 'Aften 1', 'STATUS:CANCELLED'))),
  )
  expect((await birthe.visit(previewUrl(id))).text).toContain('Aflyst i jeres kalender')
  await birthe.post(takeInUrl(id))
  expect((await invitations(at))[0]?.status).toBe('cancelled')
})

test('a newer file that is turned down changes nothing', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1, 'Strik'))
  await birthe.post(fileAgainUrl(id), upload(calendar(event('1', 1, 'Noget andet'))))
  await birthe.post(turnDownUrl(id))
  expect((await entries(at))[0]?.entry.title).toBe('Strik')
  expect((await birthe.visit(broughtUrl(id))).status).toBe(200)
})

test('a newer file that is broken changes nothing', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1, 'Strik'))
  const half = calendar(event('2', 2)).slice(0, -30)
  const answer = await birthe.post(fileAgainUrl(id), upload(half))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Her mangler en slutning')
  expect((await entries(at)).map(({ uid, gone_at }) => [uid, gone_at])).toEqual([['1', null]])
})
