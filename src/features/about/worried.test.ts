import { expect, test } from 'vitest'
import { phoneHref } from '#platform/phone.ts'
import { world } from '#test/world.ts'

test('who is worried finds a number, 112 and what to do, and no field to write a name in', async () => {
  const w = await world()
  const page = await w.visit('/bekymret')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const main = page.document.querySelector('main')
  const calls = [...(main?.querySelectorAll('a[href^="tel:"]') ?? [])]
  expect(calls.map((call) => call.getAttribute('href'))).toEqual([
    'tel:112',
    phoneHref(w.config.helpPhone),
  ])
  expect(main?.querySelector('form, input, textarea')).toBeNull()
  expect(page.document.querySelector('footer a[href="/bekymret"]')).not.toBeNull()
})

test('the municipality’s own people and the lines it has written stand there, and nobody else', async () => {
  const w = await world()
  const anders = await w.given.person({ name: 'Anders', roles: ['administrator'] })
  const { post, visit } = await w.as(anders.id)
  const contact = { name: 'Familievagten', phone: '12 34 56 78', hours: 'Hele døgnet' }
  await post('/indstillinger/worriedContact', contact)
  await post('/indstillinger/helplines', { lines: 'Linjen: 115 115\n\nEn anden: 87 65 43 21\n' })
  const { text, document } = await w.visit('/bekymret')
  for (const words of ['Familievagten', 'Hele døgnet', 'Linjen']) expect(text).toContain(words)
  expect(text).not.toContain('Så stiller vi dig om')
  expect(document.querySelector('main a[href="tel:115115"]')).not.toBeNull()
  expect((await visit('/indstillinger')).text).toContain('Linjen: 115 115. En anden: 87 65 43 21')
  const wrong = await post('/indstillinger/helplines', { lines: 'Bare et navn' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Bare et navn')
})

test('an invitation to the young leads there, and one to grown people does not', async () => {
  const w = await world()
  const [young, old] = [
    await w.given.invitation({ traits: ['hvem.unge'] }),
    await w.given.invitation({ traits: ['hvem.senior'] }),
  ]
  const leads = async (id: string) =>
    (await w.visit(`/invitationer/${id}`)).document.querySelector('main a[href="/bekymret"]')
  expect(await leads(young.id)).not.toBeNull()
  expect(await leads(old.id)).toBeNull()
})
