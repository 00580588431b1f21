import { beforeAll, describe, expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { formTo, withTeam } from './test-area.ts'

type World = Awaited<ReturnType<typeof world>>

test('a coordinator begins in an area: the steps are there, and the public page', async () => {
  const w = await world()
  await w.given.area()
  const karla = await w.as((await w.given.person({ name: 'Karla', roles: ['coordinator'] })).id)
  expect((await w.get('/sammen/ry')).status).toBe(404)
  expect((await w.visit('/omraader/ry')).document.querySelector('a[href="/sammen/ry"]')).toBeNull()
  expect((await karla.post('/sammen', { area: '' })).status).toBe(422)
  expect((await karla.post('/sammen', { area: 'atlantis' })).status).toBe(404)
  const answer = await karla.post('/sammen', { area: 'ry' })
  expect(answer.headers.get('location')).toBe('/sammen/ry/trin')
  const steps = await karla.visit('/sammen/ry/trin')
  expect(steps.text).toContain('0 af 6 trin er gjort')
  expect(steps.document.querySelectorAll('main input[name=item]')).toHaveLength(18)
  const { text } = await w.visit('/sammen/ry')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toMatch(/Koordinator\s*Karla/)
  const area = await w.visit('/omraader/ry')
  expect(area.document.querySelector('a[href="/sammen/ry"]')).not.toBeNull()
})

describe('in a team', () => {
  let w: World
  let team: Awaited<ReturnType<typeof withTeam>>
  beforeAll(async () => {
    w = await world()
    team = await withTeam(w)
  })

  test('a name needs a yes, and somebody who is known', async () => {
    const seat = { role: 'Fra skolen', contact: 'ukendt@example.org' }
    const unasked = await team.gatherer.post('/sammen/ry/hold', seat)
    expect(unasked.status).toBe(422)
    expect(await unasked.text()).toContain('Spørg først')
    const unknown = await team.gatherer.post('/sammen/ry/hold', { ...seat, saidYes: 'ja' })
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('Ingen har logget ind med det')
    const twice = { ...seat, contact: team.oda.email, saidYes: 'ja' }
    expect((await team.gatherer.post('/sammen/ry/hold', twice)).status).toBe(409)
  })

  test('a seat may be free, and is taken out again', async () => {
    await team.gatherer.post('/sammen/ry/hold', { role: 'Fra Seniorrådet' })
    const { text } = await w.visit('/sammen/ry')
    expect(text).toMatch(/Fra Seniorrådet\s*Pladsen er fri/)
    const { document } = await team.gatherer.visit('/sammen/ry/hold')
    const row = [...document.querySelectorAll('main li')].find((one) =>
      one.textContent?.includes('Fra Seniorrådet'),
    )
    await team.gatherer.post(row?.querySelector('form')?.getAttribute('action') ?? '')
    expect((await w.visit('/sammen/ry')).text).not.toContain('Fra Seniorrådet')
  })

  test('who is not in the team finds none of its pages', async () => {
    const ib = await w.as((await w.given.person({ name: 'Ib', roles: ['coordinator'] })).id)
    for (const page of ['trin', 'kraefter', 'mangler', 'aftaler'])
      expect((await ib.get(`/sammen/ry/${page}`)).status, page).toBe(404)
    expect((await ib.post('/sammen/ry/ord', { does: 'Vi' })).status).toBe(404)
    expect((await team.member.get('/sammen/ry/hold')).status).toBe(404)
  })

  test('ticks alone never finish a step: people say that it is done', async () => {
    const { document } = await team.member.visit('/sammen/ry/trin')
    const first = document.querySelector('form[action$="/trin/gather"]')
    const item = [...(first?.querySelectorAll('[name=item]') ?? [])].map(
      (one) => one.getAttribute('value') ?? '',
    )
    await team.member.post('/sammen/ry/trin/gather', { item: [...item, 'made-up'] })
    const ticked = await team.member.visit('/sammen/ry/trin')
    expect(ticked.text).toContain('0 af 6 trin')
    expect(ticked.document.querySelectorAll('[name=item]:checked')).toHaveLength(3)
    await team.member.post('/sammen/ry/trin/gather', { item, done: 'ja' })
    expect((await w.visit('/sammen')).text).toContain('har taget 1 af 6 skridt')
    expect((await team.member.post('/sammen/ry/trin/nope', {})).status).toBe(404)
  })

  test('the team says what it does, and is asked before a number is shown to all', async () => {
    const does = 'Ring til os på 22 34 56 78.'
    const asked = await team.member.post('/sammen/ry/ord', { does })
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Skal ”22 34 56 78” stå der?')
    await team.member.post('/sammen/ry/ord', { does: 'Vi mødes hver måned.' })
    expect((await w.visit('/sammen/ry')).text).toContain('Vi mødes hver måned.')
  })

  test('who leaves is no longer named, and keeps nothing any more', async () => {
    const { document } = await team.member.visit('/sammen/ry')
    await team.member.post(formTo(document, '/ud'))
    const { text } = await w.visit('/sammen/ry')
    expect(text).not.toContain('Oda')
    expect(text).toMatch(/Kender foreningerne\s*Pladsen er fri/)
    expect((await team.member.get('/sammen/ry/trin')).status).toBe(404)
    expect((await team.member.post('/sammen/ry/ud')).status).toBe(404)
  })
})
