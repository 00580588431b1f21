import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import {
  asks,
  coffee,
  companion,
  coordinator,
  goTogether,
  openMatch,
  proposal,
  subjects,
} from './test-companions.ts'

const inger = 'inger@example.org'

test('Inger would like somebody along: Nadia is proposed with reasons, both say yes, and they go', async () => {
  const w = await world()
  const { id } = await coffee(w)
  const nadia = await companion(w)
  const { asking, page } = await asks(w, id)
  expect((await w.visit(page)).text).toContain('Vi leder efter en, du kan følges med.')
  const rikke = await coordinator(w)
  expect((await rikke.visit('/foelges/tavle')).text).toContain('Inger til Kaffe og kortspil')
  expect(w.statements()).toHaveLength(3)
  const who = await rikke.visit(`/foelges/tavle/${asking}`)
  expect(w.statements()).toHaveLength(3)
  for (const reason of ['Vil gerne være i Ry', 'Har tid på det tidspunkt', 'Kan lide Spil'])
    expect(who.text).toContain(reason)
  await rikke.post(`/foelges/tavle/${asking}`, { ...proposal, companion: nadia.id })
  await w.settle()

  const asked = await w.visit(page)
  expect(asked.text).toContain('Vil du følges med Nadia?')
  expect(asked.text).toContain('Ved døren kl. 13.45')
  await w.post(`${page}/svar`, { answer: 'yes' })
  const own = await w.as(nadia.id)
  const mine = await own.visit('/foelges/mig')
  expect(w.statements()).toHaveLength(3)
  expect(mine.text).toContain('Kan du følges med Inger?')
  expect(mine.text).not.toContain(inger)
  const match = await openMatch(w, asking)
  await own.post(`/foelges/tur/${match}`, { answer: 'yes' })
  await w.settle()
  expect(await subjects(w, inger)).toContain('I følges ad: Nadia venter på dig')
  expect(await subjects(w, nadia.email)).toEqual([
    'Kan du følges med Inger til Kaffe og kortspil?',
    'I følges ad: Inger glæder sig',
  ])

  await own.post(`/foelges/tur/${match}/afsted`)
  expect((await own.visit('/foelges/mig')).text).toContain('I har været af sted 1 af 2 gange.')
  await own.post(`/foelges/tur/${match}/slut`)
  await w.settle()
  expect(await subjects(w, inger)).toContain('Godt, du kom af sted til Kaffe og kortspil')
  expect((await w.visit(page)).text).toContain('Du er i gang')
})

test('a no is not explained: both hear the same, and the same two are not proposed again', async () => {
  const w = await world()
  const { id } = await coffee(w)
  const nadia = await companion(w)
  const { asking, page } = await asks(w, id)
  const rikke = await coordinator(w)
  await rikke.post(`/foelges/tavle/${asking}`, { ...proposal, companion: nadia.id })
  await w.settle()
  await w.post(`${page}/svar`, { answer: 'no' })
  await w.settle()
  expect(await subjects(w, inger)).toContain('Vi finder en anden, du kan følges med')
  expect(await subjects(w, nadia.email)).toContain(
    'Du skal ikke følges med nogen til Kaffe og kortspil',
  )
  expect((await rikke.visit(`/foelges/tavle/${asking}`)).text).toContain('Ingen passer lige nu')
  const again = { ...proposal, companion: nadia.id }
  expect((await rikke.post(`/foelges/tavle/${asking}`, again)).status).toBe(409)
})

test('whoever comes no more needs nobody: the companion hears that they need not come', async () => {
  const w = await world()
  const { nadia, inger: guest } = await goTogether(w)
  await w.post(`${guest.place}/framelding`)
  await w.settle()
  expect(await subjects(w, nadia.email)).toContain(
    'Du skal ikke følges med nogen til Kaffe og kortspil',
  )
  expect((await w.visit(guest.page)).text).toContain('Vi leder ikke efter nogen mere.')
})

test('Inger would rather go by herself: she keeps her place, and the companion hears of it', async () => {
  const w = await world()
  const { nadia, inger: guest } = await goTogether(w)
  await w.post(`${guest.page}/slut`)
  await w.settle()
  expect(await subjects(w, nadia.email)).toContain(
    'Du skal ikke følges med nogen til Kaffe og kortspil',
  )
  const joining = await w.db.selectFrom('joining').select('cancelled_at').executeTakeFirst()
  expect(joining?.cancelled_at).toBeNull()
})

test('when the companion is ill, those they go with wait for another and are told', async () => {
  const w = await world()
  const { nadia, rikke, inger: guest } = await goTogether(w)
  await rikke.post(`/foelges/tavle/frivillig/${nadia.id}`, { move: 'hold' })
  await w.settle()
  expect(await subjects(w, inger)).toContain('Vi finder en anden, du kan følges med')
  expect(await openMatch(w, guest.asking)).toBe('')
  expect((await rikke.visit('/foelges/tavle')).text).toContain('Venter på en at følges med')
  const own = await w.as(nadia.id)
  expect((await own.post('/foelges/mig/resume')).status).toBe(409)
})

test('who has no mail is heard on the telephone', async () => {
  const w = await world()
  const { id } = await coffee(w)
  const nadia = await companion(w)
  const { asking } = await asks(w, id)
  const rikke = await coordinator(w)
  await rikke.post(`/foelges/tavle/${asking}`, { ...proposal, companion: nadia.id })
  const match = await openMatch(w, asking)
  await rikke.post(`/foelges/tavle/tur/${match}/svar`, { answer: 'yes' })
  expect((await rikke.visit(`/foelges/tavle/${asking}`)).text).toContain('Inger har sagt ja.')
})

test('nobody goes out before both have said yes', async () => {
  const w = await world()
  const { id } = await coffee(w)
  const nadia = await companion(w)
  const { asking } = await asks(w, id)
  const rikke = await coordinator(w)
  await rikke.post(`/foelges/tavle/${asking}`, { ...proposal, companion: nadia.id })
  const own = await w.as(nadia.id)
  const match = await openMatch(w, asking)
  expect((await own.post(`/foelges/tur/${match}/afsted`)).status).toBe(409)
  const other = await w.as((await companion(w, { name: 'Ib' })).id)
  for (const path of ['', '/afsted', '/slut'])
    expect((await other.post(`/foelges/tur/${match}${path}`, { answer: 'yes' })).status).toBe(404)
})
