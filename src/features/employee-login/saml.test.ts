import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sink } from '#platform/log/index.ts'
import { assertionXml, privileges, samlAnswer, stranger, wholeTold } from '#test/support/saml.ts'
import { cookieOf } from './test-oidc.ts'
import { withSaml } from './test-saml.ts'

const logged: string[] = []

beforeEach(() => {
  logged.length = 0
  vi.spyOn(sink, 'write').mockImplementation((line) => void logged.push(line))
})
afterEach(() => vi.restoreAllMocks())

type World = Awaited<ReturnType<typeof withSaml>>['w']

async function expectNobody(w: World, answer: Response) {
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Vi kunne ikke bruge svaret')
  expect(await w.db.selectFrom('session').selectAll().execute()).toEqual([])
  expect(await w.db.selectFrom('person').selectAll().execute()).toEqual([])
  expect(logged.join('\n')).not.toMatch(/Åse|Ærø|12345678|BEGIN/)
}

test('an employee signs in by SAML and comes back with the role of the privilege', async () => {
  const { w, signIn } = await withSaml()
  const { answer } = await signIn()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/gennemsyn')
  const own = w.withCookie(cookieOf(answer))
  expect((await own.visit('/mit')).text).toContain('Hej Åse')
  expect((await own.get('/gennemsyn')).status).toBe(200)
  const rows = await w.db.selectFrom('session').select(['way', 'roles']).execute()
  expect(rows).toEqual([{ way: 'saml', roles: ['platform-host'] }])
  const kept = await w.db.selectFrom('employee_identity').selectAll().execute()
  expect(JSON.stringify(kept)).not.toMatch(/Ærø|CN=/)
  await signIn()
  expect(await w.db.selectFrom('person').selectAll().execute()).toHaveLength(1)
})

test.each([
  ['another municipality’s', privileges(undefined, 'urn:dk:gov:saml:cvrNumberIdentifier:87654321')],
  [
    'one that is not in the settings',
    privileges('http://medklang.example.org/roles/usersystemrole/vaert/2'),
  ],
  [
    'one that only begins like it',
    privileges('http://medklang.example.org/roles/usersystemrole/vaert/1/mere'),
  ],
  ['nothing that can be read', 'xxxx'],
])('a privilege that is %s gives no role and no session', async (_, given) => {
  const { w, signIn } = await withSaml()
  const { answer } = await signIn({ privileges: given })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Du har ingen rolle her endnu')
  expect(await w.db.selectFrom('session').selectAll().execute()).toEqual([])
})

test.each([
  ['for somebody else', { audience: 'https://another.example.org' }],
  ['sent to another address', { recipient: 'https://another.example.org/acs' }],
  ['by another login', { issuer: 'https://evil.example' }],
  ['to a question nobody asked', { inResponseTo: '_noget-andet' }],
  ['to no question', { inResponseTo: '' }],
  ['that is too old', { from: -500, until: -70 }],
  ['that is not yet true', { from: 70 }],
  ['that lives for hours but was made an hour ago', { from: -3600, until: 3600 }],
  [
    'about somebody who is another next time',
    { format: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' },
  ],
])('an answer %s lets nobody in', async (_, about) => {
  const { w, signIn } = await withSaml()
  await expectNobody(w, (await signIn(about)).answer)
})

test('clocks may be most of a minute apart', async () => {
  const { signIn } = await withSaml()
  expect((await signIn({ from: 50 })).answer.status).toBe(303)
  expect((await signIn({ from: -200, until: -50 })).answer.status).toBe(303)
})

test.each([
  ['by a stranger', { key: stranger.private }],
  ['not at all', { response: false, assertion: false }],
  ['around the answer alone', { assertion: false }],
  ['around what is said alone', { response: false }],
  ['and changed afterwards', { bend: (xml: string) => xml.replace('>Åse<', '>Ib<') }],
  ['with a name cut by a comment', { bend: (xml: string) => xml.replace('Ærø', 'Æ<!---->rø') }],
  [
    'with a document type',
    {
      bend: (xml: string) =>
        xml.replace('<samlp:Response', '<!DOCTYPE x [<!ENTITY a "b">]><samlp:Response'),
    },
  ],
])('an answer that is signed %s lets nobody in', async (_, signing) => {
  const { w, signIn } = await withSaml()
  await expectNobody(w, (await signIn({}, signing)).answer)
})

const forged = (id: string) =>
  assertionXml(wholeTold({ inResponseTo: id, subject: 'CN=Direktøren' })).replace(
    '_assertion',
    '_forged',
  )

test.each<[string, (xml: string, id: string) => string]>([
  [
    'before the true one',
    (xml, id) => xml.replace('<saml:Assertion', `${forged(id)}<saml:Assertion`),
  ],
  [
    'after the true one',
    (xml, id) => xml.replace('</samlp:Response>', `${forged(id)}</samlp:Response>`),
  ],
  [
    'around the true one',
    (xml, id) => {
      const [true_ = ''] = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml) ?? []
      const around = forged(id).replace(
        '</saml:Assertion>',
        `<saml:Advice>${true_}</saml:Advice></saml:Assertion>`,
      )
      return xml.replace(true_, around)
    },
  ],
  [
    'with the same id, and the true one in the signature',
    (xml, id) => {
      const [true_ = ''] = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml) ?? []
      const [signature = ''] = /<Signature[\s\S]*?<\/Signature>/.exec(true_) ?? []
      const inside = signature.replace(
        '</Signature>',
        `<Object>${true_.replace(signature, '')}</Object></Signature>`,
      )
      const around = forged(id)
        .replace('_forged', '_assertion')
        .replace('</saml:Issuer>', `</saml:Issuer>${inside}`)
      return xml.replace(true_, around)
    },
  ],
])('a forged word put %s lets nobody in', async (_, wrap) => {
  const { w, begin, post } = await withSaml()
  const { id, cookie } = await begin()
  for (const response of [true, false]) {
    const made = samlAnswer({ inResponseTo: id }, { response, bend: (xml) => wrap(xml, id) })
    await expectNobody(w, await post(cookie, made))
  }
})

test.each<[string, (outer: string, true_: string, signature: string) => string]>([
  [
    'in another answer',
    (outer, true_) =>
      outer.replace(
        '<samlp:Status>',
        `<samlp:Extensions>${true_}</samlp:Extensions><samlp:Status>`,
      ),
  ],
  [
    'in its own signature in another answer',
    (outer, true_, signature) => {
      const inside = signature.replace('</Signature>', `<Object>${true_}</Object></Signature>`)
      return outer.replace('<samlp:Status>', `${inside}<samlp:Status>`)
    },
  ],
])('a true answer put %s lets nobody in', async (_, wrap) => {
  const { w, begin, post } = await withSaml()
  const { id, cookie } = await begin()
  const bend = (xml: string) => xml.slice(xml.indexOf('<samlp:Response'))
  const plain = (answer: string) => Buffer.from(answer, 'base64').toString()
  const true_ = plain(samlAnswer({ inResponseTo: id }, { bend }))
  const [signature = ''] = /<Signature[\s\S]*?<\/Signature>/.exec(true_) ?? []
  const lie = samlAnswer(
    { inResponseTo: id, subject: 'CN=Direktøren' },
    { response: false, assertion: false, bend },
  )
  const outer = plain(lie).replace('"_response"', '"_outer"').replace('"_assertion"', '"_lie"')
  const made = Buffer.from(wrap(outer, true_, signature)).toString('base64')
  await expectNobody(w, await post(cookie, made))
})

test('the same answer works once', async () => {
  const { w, post, signIn } = await withSaml()
  const { cookie, response, answer } = await signIn()
  expect(answer.status).toBe(303)
  await w.db.deleteFrom('session').execute()
  await w.db.deleteFrom('person').execute()
  await expectNobody(w, await post(cookie, response))
})

test('two of the same answer at once let one in', async () => {
  const { w, begin, post } = await withSaml()
  const { id, cookie } = await begin()
  const response = samlAnswer({ inResponseTo: id })
  const answers = await Promise.all([post(cookie, response), post(cookie, response)])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 403])
  expect(await w.db.selectFrom('session').selectAll().execute()).toHaveLength(1)
})

test('an answer in a browser that did not ask lets nobody in', async () => {
  const { w, begin, post } = await withSaml()
  const [mine, other] = [await begin(), await begin()]
  const response = samlAnswer({ inResponseTo: mine.id })
  await expectNobody(w, await post('', response))
  await expectNobody(w, await post(other.cookie, response))
  expect((await post(mine.cookie, response)).status).toBe(303)
})

test('who comes back after ten minutes begins again', async () => {
  const { w, begin, post } = await withSaml()
  const { id, cookie } = await begin()
  w.time.at = w.time.at.add({ minutes: 10 })
  await expectNobody(w, await post(cookie, samlAnswer({ inResponseTo: id })))
})

test('the one who runs the login can read what we are', async () => {
  const { w, begin } = await withSaml()
  const answer = await w.get('/medarbejder/saml')
  expect(answer.headers.get('content-type')).toContain('application/samlmetadata+xml')
  const xml = await answer.text()
  expect(xml).toContain('entityID="http://localhost:3000/medarbejder/saml"')
  expect(xml).toContain('Location="http://localhost:3000/medarbejder/saml"')
  expect(xml).toContain('WantAssertionsSigned="true"')
  expect((await begin()).xml).toContain('http://localhost:3000/medarbejder/saml</saml:Issuer>')
})
