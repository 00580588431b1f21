import { expect, test } from 'vitest'
import { askedAboutIt } from './test-visits.ts'

async function wantsToTalk() {
  const w = await askedAboutIt()
  await w.post(w.question, { answer: 'talk' })
  await w.settle()
  const before = (await w.outbox()).length
  const since = async () => {
    await w.settle()
    return (await w.outbox()).slice(before)
  }
  const calls = () => w.db.selectFrom('call').select('kind').where('done_at', 'is', null).execute()
  const toTalk = async () => (await w.host.visit(w.cameUrl(0))).text
  return { ...w, since, calls, toTalk, joining: await w.joiningOf('Inger') }
}

test('until somebody has chosen with whom, nobody hears of it', async () => {
  const w = await wantsToTalk()
  expect((await w.visit(w.question)).text).toContain('Ingen ved det endnu')
  expect(await w.since()).toEqual([])
  expect(await w.calls()).toEqual([])
  expect(await w.toTalk()).not.toContain('vil gerne tale')
})

test('to the host: a letter, a line with the number they gave, and it is gone when they have talked', async () => {
  const w = await wantsToTalk()
  await w.post(`${w.question}/tale`, { with: 'host', callMeOn: '22 34 56 78' })
  const [letter] = await w.since()
  expect(letter?.subject).toBe('Inger vil gerne tale med jer')
  expect(letter?.body).not.toContain('22')
  expect(await w.toTalk()).toContain('22\u00a034\u00a056\u00a078')
  expect(await w.calls()).toEqual([])
  await w.host.post(`/invitationer/${w.id}/vil-tale/${w.joining}/talt`)
  expect(await w.toTalk()).not.toContain('vil gerne tale')
  const kept = await w.db.selectFrom('visit_answer').select('call_me_on').execute()
  expect(kept).toEqual([{ call_me_on: '' }])
})

test('to a bridge-builder: on the call list, and the host sees nothing', async () => {
  const w = await wantsToTalk()
  await w.post(`${w.question}/tale`, { with: 'bridge-builder', callMeOn: '22345678' })
  expect(await w.since()).toEqual([])
  expect(await w.toTalk()).not.toContain('vil gerne tale')
  const jens = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
  const list = await jens.visit('/ringeliste')
  expect(list.text).toContain('Har været med første gang og vil gerne tale om')
  expect(list.text).toContain('inger@example.org')
  expect(list.text).not.toContain('22')
})

test('whoever leaves after that is still called', async () => {
  const w = await wantsToTalk()
  await w.post(`${w.question}/tale`, { with: 'bridge-builder' })
  await w.post(`${w.place}/framelding`)
  await w.settle()
  expect(await w.calls()).toEqual([{ kind: 'visit' }])
})

test('to choose another, or to say something else, takes it back from the first', async () => {
  const w = await wantsToTalk()
  await w.post(`${w.question}/tale`, { with: 'bridge-builder' })
  await w.post(`${w.question}/tale`, { with: 'host' })
  expect(await w.calls()).toEqual([])
  await w.post(w.question, { answer: 'again' })
  expect(await w.toTalk()).not.toContain('vil gerne tale')
  expect((await w.post(`${w.question}/tale`, { with: 'host' })).status).toBe(409)
})

test('a number that is none comes back as it was typed', async () => {
  const w = await wantsToTalk()
  const back = await w.post(`${w.question}/tale`, { with: 'host', callMeOn: '12 tolv' })
  expect(back.status).toBe(422)
  const html = await back.text()
  expect(html).toContain('value="12 tolv"')
  expect(html).toContain('lad feltet stå tomt')
})
