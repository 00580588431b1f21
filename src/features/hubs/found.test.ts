import { expect, test } from 'vitest'
import { HOUSE, withHub, withOpenHub } from './test-hub.ts'

type Visit = Awaited<ReturnType<typeof withHub>>['visit']
type Document = Awaited<ReturnType<Visit>>['document']

const linkTo = (document: Document, url: string) => document.querySelector(`main a[href="${url}"]`)

test('the front page and the page of its town lead to a house that all can see', async () => {
  const { visit, addRoom, open, time, statements } = await withHub()
  await addRoom()
  for (const page of ['/', '/omraader/ry'])
    expect(linkTo((await visit(page)).document, HOUSE)).toBeNull()
  await open()
  time.at = time.at.add({ minutes: 1 })
  for (const page of ['/', '/omraader/ry']) {
    expect(linkTo((await visit(page)).document, HOUSE)?.textContent).toContain('Søhuset')
    expect(statements().length).toBeLessThanOrEqual(3)
  }
})

test('the page of a room leads to the house', async () => {
  const { visit, coordinator, time } = await withOpenHub()
  expect(linkTo((await visit('/steder/moellen')).document, HOUSE)?.textContent).toBe(
    'Hører til Søhuset',
  )
  await coordinator.post(`${HOUSE}/luk`)
  time.at = time.at.add({ minutes: 1 })
  expect(linkTo((await visit('/steder/moellen')).document, HOUSE)).toBeNull()
})

test('another town does not lead there', async () => {
  const { visit, given } = await withOpenHub()
  await given.area({ id: 'galten', name: 'Galten' })
  expect(linkTo((await visit('/omraader/galten')).document, HOUSE)).toBeNull()
})

test('an owner reads on their own page that somebody asks, and that they sit there', async () => {
  const { owner, ask, seat, coordinator } = await withOpenHub()
  await ask()
  expect((await owner.visit('/mit')).text).toContain('De spørger, om I holder til her.')
  await owner.post(`/mit/plads-i-et-hus/${await seat()}/svar`, { answer: 'yes' })
  expect((await owner.visit('/mit')).text).toContain('I holder til her.')
  expect(linkTo((await coordinator.visit('/mit')).document, '/huse')).not.toBeNull()
})
