import { expect, test } from 'vitest'
import { inger, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

const words = 'Jeg hører bedst tæt på'

async function comes() {
  const w = await world()
  const { id, hostId } = await w.given.invitation()
  const { place } = await joinWithCode(w, id)
  await w.settle()
  const host = await w.as(hostId)
  const toHost = async () =>
    (await w.outbox()).filter(({ recipient }) => recipient.startsWith(hostId))
  const joining = () => w.db.selectFrom('joining').selectAll().executeTakeFirstOrThrow()
  return { ...w, id, hostId, host, place, toHost, joining, tell: `${place}/til-vaerten` }
}

test('Inger tells the host something before she comes, and hears that she is welcome', async () => {
  const w = await comes()
  expect((await w.visit(w.place)).text).toContain('Vil du have, at værten ved noget')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect((await w.post(w.tell, { words })).headers.get('location')).toBe(w.place)
  await w.settle()
  const letter = (await w.toHost()).at(-1)
  expect(letter?.body).toContain(words)
  expect(letter?.body).not.toContain(inger.contact)

  const page = await w.host.visit(`/invitationer/${w.id}/vaert`)
  expect(page.text).toContain('Inger vil gerne have, at du ved')
  const ready = page.document.querySelector('input[type=hidden][name=answer]')
  const answer = ready?.getAttribute('value') ?? ''
  expect(answer).toContain('Du er velkommen')
  await w.host.post(`/invitationer/${w.id}/svar/${(await w.joining()).id}`, { answer })
  const told = (await w.outbox()).findLast(({ recipient }) => recipient === inger.contact)
  expect(told?.body).toContain(answer)
  expect(told?.body).not.toContain('Du spurgte')
  const shown = await w.visit(w.place)
  expect(shown.text).toContain(answer)
  expect(shown.document.querySelector('[name=words]')).toBeNull()
})

test('the hosts get one letter, whatever is changed, and what is taken back waits for nobody', async () => {
  const w = await comes()
  const before = (await w.toHost()).length
  for (const one of [words, `${words}.`, '']) {
    await w.post(w.tell, { words: one })
    await w.settle()
  }
  expect((await w.toHost()).length).toBe(before + 1)
  expect(await w.joining()).toMatchObject({ question: '', known_at: null })
  const waits = w.db.selectFrom('conversation').select('waiting_since')
  expect(await waits.execute()).toEqual([{ waiting_since: null }])
  expect((await w.host.visit(`/invitationer/${w.id}/vaert`)).text).not.toContain(words)
})

test('a number is asked about, a CPR number refused, and every word is kept', async () => {
  const w = await comes()
  const asked = await w.post(w.tell, { words: 'Ring på 22 34 56 78', askHosts: 'ja' })
  expect(asked.status).toBe(422)
  const html = await asked.text()
  expect(html).toContain('De, der inviterer, ser det, du skriver.')
  expect(html).toContain('Ring på 22 34 56 78</textarea>')
  expect((await w.post(w.tell, { words: '010203-1234', allMaySee: 'ja' })).status).toBe(422)
  expect((await w.post(w.tell, { words: 'a'.repeat(141) })).status).toBe(422)
  expect(await w.joining()).toMatchObject({ question: '', ask_hosts_at: null })
})

test('who has been there before is not offered it, and who left is told what to do first', async () => {
  const w = await comes()
  await w.post(`${w.place}/framelding`)
  const left = await w.post(w.tell, { words })
  expect(left.status).toBe(409)
  expect(await left.text()).toContain('Sig ja til at komme først.')
  await w.post(`${w.place}/kom-alligevel`)
  w.time.at = w.time.at.add({ hours: 24 * 3 })
  const { id } = await w.given.invitation({ hostId: w.hostId, title: 'Hækling' })
  const { place } = await joinWithCode(w, id)
  expect((await w.visit(place)).text).not.toContain('Vil du have, at værten ved noget')
})

test('a question that was asked before stays what it is', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  const { place } = await joinWithCode(w, id, { way: 'asking', question: 'Er der trin?' })
  await w.post(`${place}/aendring`, { way: 'coming' })
  expect((await w.visit(place)).document.querySelector('[name=words]')).toBeNull()
  await w.post(`${place}/til-vaerten`, { words, askHosts: 'ja' })
  const joining = await w.db.selectFrom('joining').selectAll().executeTakeFirstOrThrow()
  expect(joining).toMatchObject({ question: 'Er der trin?', known_at: null })
  expect(joining.ask_hosts_at).not.toBeNull()
})

test('what a guest tells is not read by a host under 18 before they have written', async () => {
  const w = await comes()
  await w.db
    .insertInto('young_person')
    .values({ person_id: w.hostId, span: 'young', said_on: Temporal.PlainDate.from('2026-11-22') })
    .execute()
  await w.post(w.tell, { words })
  await w.settle()
  expect((await w.toHost()).at(-1)?.body).not.toContain(words)
  expect((await w.host.visit(`/invitationer/${w.id}/vaert`)).text).not.toContain(words)
  const { handed_at } = await w.db.selectFrom('conversation').selectAll().executeTakeFirstOrThrow()
  expect(handed_at, 'the bridge-builders have it').not.toBeNull()
})
