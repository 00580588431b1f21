import { expect, test } from 'vitest'
import { directoryJsonUrl, directoryUrl } from '#features/offers/index.ts'
import { world } from '#test/world.ts'
import { playStory } from './index.ts'

test('anybody gets the whole directory as HSDS: whole services with organization, place and contact', async () => {
  const { get, deps, statements } = await world()
  await playStory(deps)
  const answer = await get(directoryJsonUrl)
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(statements().length).toBeLessThanOrEqual(3)
  const { organizations, services, locations } = JSON.parse(await answer.text())
  expect([organizations.length, services.length, locations.length]).toEqual([16, 12, 8])
  const help = services.find(({ name }: { name: string }) => name.startsWith('Digital hjælp'))
  expect(help).toMatchObject({
    status: 'active',
    eligibility_description: 'Alle kan komme. Tag din telefon eller computer med.',
    organization: { id: 'kommunen', name: 'Skanderborg Kommune' },
    service_areas: [{ name: 'Skanderborg by' }],
    service_at_locations: [{ location: { id: 'biblioteket', location_type: 'physical' } }],
    contacts: [{ title: 'Vagten på biblioteket', phones: [{ number: '12 34 56 10' }] }],
  })
  const knitters = organizations.find(({ id }: { id: string }) => id === 'masken')
  expect(
    knitters.attributes.map(({ link_type, taxonomy_term: { code } }: Link) => [link_type, code]),
  ).toEqual([
    ['lokalomraader', 'ry'],
    ['interesser', 'haandarbejde.strik'],
    ['interesser', 'snak.gruppe'],
  ])
})

interface Link {
  link_type: string
  taxonomy_term: { code: string }
}

test('it is Danish whatever language one reads in, and no person is in it', async () => {
  const { get, deps } = await world()
  await playStory(deps)
  const json = async (language: string) =>
    (
      await get(directoryJsonUrl, { 'accept-language': language, cookie: `sprog=${language}` })
    ).text()
  expect(await json('en')).toBe(await json('da'))
  expect(await json('da')).not.toMatch(/example\.org|Birthe/)
})

test('a page leads to the file', async () => {
  const { visit } = await world()
  const { document } = await visit(directoryUrl)
  expect(document.querySelector(`a[href="${directoryJsonUrl}"]`)).not.toBeNull()
})
