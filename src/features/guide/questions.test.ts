import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

const answers = '?hvad=natur&sted=ry&omegn=nej&dag=weekend&tid=aften&flok=lille&hvem=unge'

test('each question leads to the next, and keeps what was answered before', async () => {
  const { given, visit } = await world()
  await given.area()
  const asked: string[] = []
  for (let path = '/guide'; path !== '/guide/forslag'; ) {
    const { document } = await visit(`${path}${answers}&brug=pris.gratis`)
    asked.push(document.querySelector('h1')?.textContent ?? '')
    const form = document.querySelector('main form')
    const sent = [...document.querySelectorAll('main form input')]
      .filter((one) => one.getAttribute('type') === 'hidden' || one.hasAttribute('checked'))
      .map((one) => `${one.getAttribute('name')}=${one.getAttribute('value')}`)
    expect(sent.toSorted()).toEqual([...answers.slice(1).split('&'), 'brug=pris.gratis'].toSorted())
    path = form?.getAttribute('action') ?? ''
  }
  expect(asked).toEqual([
    'Hvad kunne du tænke dig?',
    'Hvor bor du?',
    'Hvornår på dagen passer det dig?',
    'Hvor mange må I være?',
    'Hvad skal være i orden?',
  ])
})

test('"it does not matter" goes on without an answer, and "back" goes back with them all', async () => {
  const { given, visit } = await world()
  await given.area()
  const { document } = await visit(`/guide/hvornaar${answers}`)
  const href = (words: string) =>
    [...document.querySelectorAll('main a')]
      .find((link) => link.textContent.trim() === words)
      ?.getAttribute('href')
  expect(href('Det er lige meget')).toBe(
    '/guide/hvem?hvad=natur&sted=ry&omegn=nej&flok=lille&hvem=unge',
  )
  expect(href('Tilbage')).toBe(`/guide/hvor${answers}`)
  expect(href('Vis mig forslag nu')).toBe(`/guide/forslag${answers}`)
})

test('every link in the guide leads somewhere', async () => {
  const { given, visit, get } = await world()
  await given.invitation()
  const links = new Set<string>()
  for (const path of ['', '/hvor', '/hvornaar', '/hvem', '/orden', '/forslag']) {
    const { document } = await visit(`/guide${path}${answers}`)
    for (const link of document.querySelectorAll('main a[href^="/"]'))
      links.add(link.getAttribute('href') ?? '')
  }
  for (const link of links) expect((await get(link)).status, link).toBeLessThan(400)
})

test('the front page and the end of the list have a door to the guide', async () => {
  const { visit } = await world()
  for (const path of ['/', '/invitationer', '/invitationer?q=zzzzqqq']) {
    const { document } = await visit(path)
    expect(document.querySelector('main a[href="/guide"]'), path).not.toBeNull()
  }
})
