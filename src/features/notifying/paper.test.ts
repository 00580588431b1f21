import { expect, test } from 'vitest'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { page, world } from '#test/world.ts'
import { notify } from './notifying.ts'
import { choicesUrl, forgetPostalUrl, postalUrl } from './urls.ts'

const address = { name: 'Inger Holm', street: 'Kirkegade 3', town: '8680 Ry' }
const onPaper = {
  ...{ reminder: 'email', soon: 'never', news: 'paper', watch: 'weekly', hosting: 'email' },
  quiet: 'none',
}

async function ingerSigned() {
  const w = await world()
  const person = await w.given.person({ name: 'Inger' })
  const to = { personId: person.id, channel: 'email', address: person.email } as const
  const tell = (days: number) =>
    perform(w.deps, nobody, (work) =>
      inLanguage('da', () =>
        notify(work, w.deps, to, {
          ...{ sort: 'news', subject: 'Et andet sted', brief: '', link: w.config.baseUrl },
          startsAt: w.time.at.add({ hours: 24 * days }),
          body: `Hej Inger\n\nVi mødes ved søen. Se det her:\n${w.config.baseUrl}/x`,
        }),
      ),
    )
  const last = async () => (await w.outbox()).at(-1)
  return { ...w, person, tell, last, inger: await w.as(person.id) }
}

test('who has given an address may choose paper, but never for a reminder', async () => {
  const { inger } = await ingerSigned()
  const offered = async () => {
    const { document } = await inger.visit(choicesUrl)
    const all = [...document.querySelectorAll('input[value=paper]')]
    return all.map((one) => one.getAttribute('name'))
  }
  expect(await offered()).toEqual([])
  const wrong = await page(inger.post(postalUrl, { ...address, town: 'Ry' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Skriv postnummer og by')
  expect(wrong.document.querySelector('[name=street]')).toHaveProperty('value', 'Kirkegade 3')
  expect((await inger.post(postalUrl, address)).status).toBe(303)
  expect(await offered()).toEqual(['news', 'watch', 'hosting'])
  expect((await inger.post(choicesUrl, { ...onPaper, reminder: 'paper' })).status).toBe(422)
  expect((await inger.post(choicesUrl, onPaper)).status).toBe(303)
})

test('news comes as a letter where there is time, and by mail where there is not', async () => {
  const { inger, tell, last, person } = await ingerSigned()
  await inger.post(postalUrl, address)
  await inger.post(choicesUrl, onPaper)
  await tell(20)
  expect(await last()).toMatchObject({
    channel: 'letter',
    recipient: 'Inger Holm\nKirkegade 3\n8680 Ry',
    paper: { opening: ['Hej Inger', 'Vi mødes ved søen.'] },
  })
  await tell(6)
  expect(await last()).toMatchObject({ channel: 'email', recipient: person.email })
})

test('an address that is deleted is gone, and news comes by mail again', async () => {
  const { inger, tell, last, db } = await ingerSigned()
  await inger.post(postalUrl, address)
  await inger.post(choicesUrl, onPaper)
  expect((await inger.post(forgetPostalUrl)).status).toBe(303)
  expect(await db.selectFrom('postal_address').selectAll().execute()).toEqual([])
  await tell(20)
  expect(await last()).toMatchObject({ channel: 'email' })
})

test('an address goes with the account', async () => {
  const { inger, person, db } = await ingerSigned()
  await inger.post(postalUrl, address)
  await db.deleteFrom('person').where('id', '=', person.id).execute()
  expect(await db.selectFrom('postal_address').selectAll().execute()).toEqual([])
})
