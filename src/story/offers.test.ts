import { expect, test } from 'vitest'
import { directoryCsvUrl, directoryJsonUrl, directoryUrl } from '#features/offers/index.ts'
import { world } from '#test/world.ts'
import { playStory } from './index.ts'

type World = Awaited<ReturnType<typeof world>>

/** A whole story and three worlds: more than most tests do. */
const MINUTE = 60_000

test(
  'the whole municipality moves to an empty place by either file, and nothing is lost on the way',
  async () => {
    const old = await world()
    await playStory(old.deps)
    const [json, zip] = [await bytesOf(old, directoryJsonUrl), await bytesOf(old, directoryCsvUrl)]
    expect(old.statements().length).toBeLessThanOrEqual(3)
    expect(await bytesOf(old, directoryJsonUrl, 'en')).toEqual(json)
    holdsTheStory(json.toString())
    for (const taken of [json, zip]) {
      const empty = await world()
      await bringIn(empty, taken)
      expect((await bytesOf(empty, directoryJsonUrl)).equals(json)).toBe(true)
      expect((await bytesOf(empty, directoryCsvUrl)).equals(zip)).toBe(true)
    }
  },
  MINUTE,
)

/** Whole services with organization, place and contact; no person. */
function holdsTheStory(json: string) {
  expect(json).not.toMatch(/example\.org|Birthe/)
  const { organizations, services, locations } = JSON.parse(json)
  expect([organizations.length, services.length, locations.length]).toEqual([22, 50, 8])
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
  const links = knitters.attributes.map((one: Link) => [one.link_type, one.taxonomy_term.code])
  expect(links).toEqual([
    ['lokalomraader', 'ry'],
    ['interesser', 'haandarbejde.strik'],
    ['interesser', 'snak.gruppe'],
    ['ord', 'about'],
    ['ord', 'doings'],
  ])
}

interface Link {
  link_type: string
  taxonomy_term: { code: string }
}

const bytesOf = async ({ get }: World, path: string, language = 'da') =>
  Buffer.from(await (await get(path, { 'accept-language': language })).arrayBuffer())

async function bringIn({ given, as }: World, bytes: Buffer<ArrayBuffer>) {
  const { post } = await as((await given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  const form = new FormData()
  form.set('file', new File([bytes], 'vejviser'))
  const at = (await post(`${directoryUrl}/indlaes`, form)).headers.get('location') ?? ''
  expect((await post(at)).status).toBe(303)
}
