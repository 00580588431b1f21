import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asWeKnowIt, lawOf } from '#features/municipality/index.ts'
import { world } from '#test/world.ts'
import { settingNames } from './kinds.ts'
import { readSetting } from './reading.ts'
import { backUrl, settingsUrl, settingUrl } from './urls.ts'

async function asAnders() {
  const w = await world()
  const anders = await w.given.person({ name: 'Anders', roles: ['administrator'] })
  return { ...w, ...(await w.as(anders.id)) }
}

test('what an administrator sets holds, and the page says who changed it and when', async () => {
  const { post, visit, db, statements } = await asAnders()
  expect((await post(settingUrl('complaintMonths'), { value: '9' })).status).toBe(303)
  expect(await lawOf(db)).toMatchObject({ complaintMonths: 9, ownAccountAge: 15 })
  const { text } = await visit(settingsUrl)
  expect(statements()).toHaveLength(3)
  expect(text).toContain('9 månederAnders ændrede det søndag 22. november.')
})

test('what was set goes back to what we know', async () => {
  const { post, db } = await asAnders()
  const authority = { name: 'Tilsynet', url: 'https://tilsyn.example.org' }
  await post(settingUrl('dsaAuthority'), authority)
  expect((await lawOf(db)).dsaAuthority).toEqual(authority)
  await post(backUrl('dsaAuthority'))
  expect(await lawOf(db)).toEqual(asWeKnowIt)
})

test.each([
  ['complaintMonths', { value: '5' }, 'Skriv et tal fra 6 til 60.'],
  ['ownAccountAge', { value: 'tolv' }, 'Skriv et tal fra 13 til 18.'],
  ['contactEmail', { value: 'post@' }, 'Skriv en mail'],
  ['dsaAuthority', { name: '', url: 'https://x.example.org' }, 'Skriv, hvad de hedder.'],
  ['dsaAuthority', { name: 'X', url: 'javascript:alert(1)' }, 'begynder med https://'],
])('%s set to %j is told in plain words, and nothing changes', async (name, typed, said) => {
  const { post, db } = await asAnders()
  const answer = await post(settingUrl(name), typed)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(said)
  expect(await lawOf(db)).toEqual(asWeKnowIt)
})

test('two ages that cannot hold together are refused', async () => {
  const { post, db } = await asAnders()
  const answer = await post(settingUrl('accountWithParentAge'), { value: '16' })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Ret den anden alder først')
  expect(await lawOf(db)).toEqual(asWeKnowIt)
})

test('whatever is typed, what is taken is something the law can be read with', () => {
  const any = fc.oneof(fc.string(), fc.nat(99).map(String), fc.webUrl(), fc.emailAddress())
  const typed = fc.record({
    ...{ value: any, name: any, url: any },
    ...{ phone: any, hours: any, lines: any },
  })
  fc.assert(
    fc.property(fc.constantFrom(...settingNames), typed, (setting, said) => {
      const { value } = readSetting(setting, said)
      if (value !== null) expect(typeof value).toBe(typeof asWeKnowIt[setting])
    }),
  )
})
