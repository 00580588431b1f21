import { expect, test } from 'vitest'
import { cancel } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { world } from '#test/world.ts'

const files = ['plakat', 'plakat-a3', 'flyer']

test('somebody prints a poster and a flyer of an invitation, and reads the same on a page', async () => {
  const { given, visit, get, statements } = await world()
  const { id } = await given.invitation()
  const { text, document } = await visit(`/opslag/${id}`)
  expect(statements().length).toBeLessThanOrEqual(3)
  for (const words of [
    'Kaffe og kortspil',
    'Mandag 23. november. Kl. 14.00 til 16.00.',
    'Medborgerhuset, indgang fra gården, Ry',
    'Gratis',
    'Karen tager imod dig',
    'Ring på 12 34 56 78',
  ])
    expect(text).toContain(words)
  expect(document.querySelector('svg.qr')?.getAttribute('aria-label')).toContain(id)
  for (const file of files) {
    const answer = await get(`/opslag/${id}/${file}.pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g), file).toHaveLength(1)
  }
})

test('what is not approved or is called off is not printed, even for its host', async () => {
  const { given, as, deps, get } = await world()
  const hidden = await given.invitation({ inReview: true })
  const off = await given.invitation()
  const host = { id: off.hostId, name: 'Karen', roles: [] }
  await perform(deps, host, (work) => cancel(work, off.id))
  const karen = await as(hidden.hostId)
  for (const path of [`/opslag/${hidden.id}`, `/opslag/${hidden.id}/flyer.pdf`])
    expect((await karen.get(path)).status).toBe(404)
  expect((await get(`/opslag/${off.id}/plakat.pdf`)).status).toBe(404)
})
