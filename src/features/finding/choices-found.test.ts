import { expect, test } from 'vitest'
import { titles } from '#test/support/titles.ts'
import { world } from '#test/world.ts'

const at = (start: string, rrule: string | null = null) => ({
  start: Temporal.PlainDateTime.from(start),
  minutes: 120,
  rrule,
  extra: [],
  except: [],
})

test('looking in Ry takes the nearest areas with it, says so, and can leave them out', async () => {
  const { given, visit } = await world()
  await given.area()
  await given.area({ id: 'alken', name: 'Alken og Dover', latitude: 56.05, longitude: 9.85 })
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  await given.area({ id: 'virring', name: 'Virring', latitude: 56.0504, longitude: 10.0352 })
  await given.invitation({ title: 'I Ry' })
  await given.invitation({ title: 'I Alken', areaId: 'alken' })
  await given.invitation({ title: 'I Virring', areaId: 'virring' })

  const around = await visit('/invitationer?sted=ry')
  expect(titles(around).toSorted()).toEqual(['I Alken', 'I Ry'])
  expect(around.text).toContain('Vi har taget det nærmeste med: Alken og Dover, Galten.')
  expect(around.text).toContain('2 invitationer passer til dig')
  expect(titles(await visit('/invitationer?sted=ry&omegn=nej'))).toEqual(['I Ry'])
  expect(titles(await visit('/invitationer?sted=atlantis'))).toHaveLength(3)
})

test('the nearest come first when asked, else what happens first', async () => {
  const { given, visit } = await world()
  await given.area()
  await given.area({ id: 'alken', name: 'Alken', latitude: 56.05, longitude: 9.85 })
  await given.invitation({ title: 'I Alken i morgen', areaId: 'alken' })
  await given.invitation({ title: 'I Ry på fredag', series: at('2026-11-27T10:00') })

  expect(titles(await visit('/invitationer?sted=ry'))[0]).toBe('I Alken i morgen')
  expect(titles(await visit('/invitationer?sted=ry&sorter=naermest'))[0]).toBe('I Ry på fredag')
})

test('a day and a time of day must be the same day', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Mandag aften', series: at('2026-11-23T19:00') })
  await given.invitation({ title: 'Lørdag formiddag', series: at('2026-11-28T10:00') })

  expect(titles(await visit('/invitationer?dag=weekend'))).toEqual(['Lørdag formiddag'])
  expect(titles(await visit('/invitationer?dag=mandag&tid=aften'))).toEqual(['Mandag aften'])
  expect(titles(await visit('/invitationer?tid=aften&tid=formiddag'))).toHaveLength(2)
  const none = await visit('/invitationer?dag=weekend&tid=aften')
  expect(none.text).toContain('Ingen invitationer passer til det hele')
})

test('a series shows the next date that fits what was asked for', async () => {
  const { given, visit } = await world()
  await given.invitation({
    title: 'Kor',
    series: at('2026-11-25T19:00', 'FREQ=WEEKLY;BYDAY=WE,SA;COUNT=8'),
  })
  const shown = async (query: string) =>
    (await visit(`/invitationer${query}`)).document.querySelector('article time')?.textContent
  expect(await shown('')).toBe('Onsdag 25. november kl. 19.00')
  expect(await shown('?dag=weekend')).toBe('Lørdag 28. november kl. 19.00')
})

test('all needs must be met, any of the groups will do, and each choice can be taken away', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Gratis', traits: ['pris.gratis', 'hvem.unge'] })
  await given.invitation({
    title: 'Gratis uden trin',
    traits: ['pris.gratis', 'adgang.trinfri', 'hvem.senior'],
  })

  expect(titles(await visit('/invitationer?brug=pris.gratis'))).toHaveLength(2)
  const both = await visit('/invitationer?brug=pris.gratis&brug=adgang.trinfri')
  expect(titles(both)).toEqual(['Gratis uden trin'])
  expect(titles(await visit('/invitationer?hvem=unge&hvem=senior'))).toHaveLength(2)
  expect(titles(await visit('/invitationer?hvem=unge'))).toEqual(['Gratis'])

  const chips = [...both.document.querySelectorAll('a.chip.on')]
  expect(chips.map((chip) => chip.getAttribute('href'))).toEqual([
    '/invitationer?brug=adgang.trinfri',
    '/invitationer?brug=pris.gratis',
  ])
  const ticked = [...both.document.querySelectorAll('input[name=brug][checked]')]
  expect(ticked).toHaveLength(2)
})

test('a trait that is not among those offered is kept in the form too', async () => {
  const { given, visit } = await world()
  await given.invitation({ traits: ['ro.duft'] })
  const page = await visit('/invitationer?brug=ro.duft&interesse=spil')
  expect(titles(page)).toHaveLength(1)
  expect(page.document.querySelector('input[value="ro.duft"]')?.hasAttribute('checked')).toBe(true)
  expect(page.document.querySelector('option[value=spil]')?.hasAttribute('selected')).toBe(true)
})
