import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sink } from '#platform/log/index.ts'
import { besides, everythingKept, signedIn, withMitId } from './test-mitid.ts'

const logged: string[] = []

beforeEach(() => {
  logged.length = 0
  vi.spyOn(sink, 'write').mockImplementation((line) => void logged.push(line))
  for (const way of ['error', 'warn', 'log', 'info'] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void logged.push(words.join(' ')))
})
afterEach(() => vi.restoreAllMocks())

const tells = /Ærø|Åse|1970|0302701234|b3b1c1b0|mitid\.(identity|date|age|uuid)/

test('somebody confirms that they are themselves, and takes the mark away again', async () => {
  const { w, idp, karen, confirm } = await withMitId()
  const own = w.withCookie(karen)
  expect((await own.visit('/mit')).document.querySelector('a[href="/mit/mitid"]')).not.toBeNull()
  const { asked, answer } = await confirm('mig')
  expect(asked.get('scope')).toBe('openid')
  expect(asked.get('idp_values')).toBe('mitid')
  expect(answer.headers.get('location')).toBe('/mit/mitid')
  const [mark] = await w.db.selectFrom('verified_person').selectAll().execute()
  expect(mark).toMatchObject({ issuer: idp.issuer, subject: 'par-vis-1' })
  expect((await own.visit('/mit/mitid')).text).toMatch(/Bekræftet \p{L}+ \d/u)
  expect(w.statements()).toHaveLength(3)
  await own.post('/mit/mitid/mig/fjern')
  expect(await w.db.selectFrom('verified_person').selectAll().execute()).toEqual([])
  expect(await everythingKept(w)).not.toContain('par-vis-1')
})

test('whatever the broker sends besides is kept nowhere and logged nowhere', async () => {
  const { w, idp, confirm } = await withMitId()
  idp.bend = (claims) => ({ ...claims, ...besides })
  expect((await confirm('mig')).answer.status).toBe(303)
  idp.bend = (claims) => ({ ...claims, ...besides, idbrokerdk_age_verified: '16:true' })
  expect((await confirm('alder')).answer.status).toBe(303)
  idp.bend = (claims) => ({ ...claims, ...besides, nonce: 'x' })
  expect((await confirm('mig')).answer.status).toBe(403)
  await w.settle()
  const kept = await everythingKept(w)
  expect(kept).toContain('par-vis-1')
  expect(kept).not.toMatch(tells)
  expect(logged.join('\n')).toContain('mitid: not-valid')
  expect(logged.join('\n')).not.toMatch(tells)
  expect(idp.asked.filter((path) => path === '/me')).toEqual([])
})

test('a proof of age keeps that somebody is sixteen or more, and no more', async () => {
  const { w, karen, confirm } = await withMitId({
    sub: 'kun-denne-gang',
    idbrokerdk_age_verified: '16:true',
  })
  const { asked } = await confirm('alder')
  expect(asked.get('scope')).toBe('openid minimal age_verify:16')
  const [proof] = await w.db.selectFrom('age_proof').selectAll().execute()
  expect(proof).toMatchObject({ at_least: 16 })
  expect(await everythingKept(w)).not.toContain('kun-denne-gang')
  const own = w.withCookie(karen)
  expect((await own.visit('/mit/mitid')).text).toMatch(/Du viste \p{L}+ .+, at du er fyldt 16/u)
  await own.post('/mit/mitid/alder/fjern')
  expect(await w.db.selectFrom('age_proof').selectAll().execute()).toEqual([])
})

test.each(['16:false', '18:true', '6:true', 'true', '16:true:false', '', null])(
  'an answer about age that is %j proves nothing',
  async (claim) => {
    const { w, confirm } = await withMitId({ sub: 'x', idbrokerdk_age_verified: claim })
    const { answer } = await confirm('alder')
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('MitID siger ikke, at du er gammel nok')
    expect(await w.db.selectFrom('age_proof').selectAll().execute()).toEqual([])
  },
)

test('the age that is asked for is the one the municipality has set', async () => {
  const { w, confirm } = await withMitId({ sub: 'x', idbrokerdk_age_verified: '15:true' })
  const setting = { name: 'childAge', value: '15', changed_at: w.time.at }
  await w.db.insertInto('municipal_setting').values(setting).execute()
  expect((await confirm('alder')).asked.get('scope')).toContain('age_verify:15')
  expect(await w.db.selectFrom('age_proof').select('at_least').execute()).toEqual([
    { at_least: 15 },
  ])
})

test('one MitID confirms one account', async () => {
  const { w, confirm } = await withMitId()
  await confirm('mig')
  const ib = await signedIn(w, 'Ib')
  const { answer } = await confirm('mig', ib)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Dit MitID er brugt på en anden side')
  expect(await w.db.selectFrom('verified_person').selectAll().execute()).toHaveLength(1)
})

test('an answer is for the account that asked, once', async () => {
  const { w, karen, confirm } = await withMitId()
  const { path, errand } = await confirm('mig')
  await w.withCookie(karen).post('/mit/mitid/mig/fjern')
  expect((await w.withCookie(`${karen}; ${errand}`).get(path)).status).toBe(403)
  const ib = await signedIn(w, 'Ib')
  const begun = await w.withCookie(karen).get('/mit/mitid/mig')
  const cookie = begun.headers.getSetCookie()[0]?.split(';')[0]
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state')
  const other = await w.withCookie(`${ib}; ${cookie}`).get(`/mit/mitid/svar?code=x&state=${state}`)
  expect(other.status).toBe(403)
  expect(await w.db.selectFrom('verified_person').selectAll().execute()).toEqual([])
})

test('MitID away is told on the same page, and so is stopping on the way', async () => {
  const { w, idp, karen } = await withMitId()
  const begun = await w.withCookie(karen).get('/mit/mitid/mig')
  const [errand] = begun.headers.getSetCookie().map((set) => set.split(';')[0])
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state')
  const own = w.withCookie(`${karen}; ${errand}`)
  const stopped = `/mit/mitid/svar?error=access_denied&state=${state}&iss=${encodeURIComponent(idp.issuer)}`
  expect((await own.visit(stopped)).text).toContain('Der er ikke gemt noget')
  await idp.stop()
  w.time.at = w.time.at.add({ hours: 2 })
  const away = await own.visit('/mit/mitid/alder')
  expect(away.status).toBe(503)
  expect(away.text).toContain('MitID svarer ikke lige nu')
})

test('nobody else sees a mark, and both go with the account', async () => {
  const { w, confirm } = await withMitId({ sub: 'par-vis-1', idbrokerdk_age_verified: '16:true' })
  await confirm('mig')
  await confirm('alder')
  await w.db.deleteFrom('person').execute()
  expect(await w.db.selectFrom('verified_person').selectAll().execute()).toEqual([])
  expect(await w.db.selectFrom('age_proof').selectAll().execute()).toEqual([])
})

test('who proves to be sixteen decides without a parent, whatever they said before', async () => {
  const { w, confirm } = await withMitId({ sub: 'x', idbrokerdk_age_verified: '16:true' })
  const { id: person_id } = await w.db.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const said_on = Temporal.PlainDate.from('2026-11-22')
  await w.db
    .insertInto('young_person')
    .values({ person_id, span: 'with-parent', said_on })
    .execute()
  await confirm('alder')
  expect(await w.db.selectFrom('young_person').select('span').execute()).toEqual([
    { span: 'young' },
  ])
})
