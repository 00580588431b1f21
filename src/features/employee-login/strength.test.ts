import { expect, test } from 'vitest'
import { withOidc, åse } from './test-oidc.ts'
import { withSaml } from './test-saml.ts'

const STRONG = 'https://refeds.org/profile/mfa'

test('a municipality that asks for a strong login by OpenID Connect gets it, or nobody comes in', async () => {
  const { w, idp, begin, signIn } = await withOidc(åse, { OIDC_ACR: `${STRONG} urn:other` })
  const { to } = await begin()
  expect(new URL(to ?? '').searchParams.get('acr_values')).toBe(`${STRONG} urn:other`)
  for (const acr of [undefined, 'urn:password', [STRONG]]) {
    idp.bend = (claims) => ({ ...claims, acr })
    const { answer } = await signIn()
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Log ind på en sikrere måde')
  }
  expect(await w.db.selectFrom('person').select('id').execute()).toEqual([])
  idp.bend = (claims) => ({ ...claims, acr: STRONG })
  expect((await signIn()).answer.status).toBe(303)
})

test('the same by SAML, by the level that the login says', async () => {
  const { w, signIn } = await withSaml({ SAML_LEVELS: 'Substantial High' })
  for (const level of ['', 'Low']) expect((await signIn({ level })).answer.status).toBe(403)
  expect(await w.db.selectFrom('session').select('id').execute()).toEqual([])
  expect((await signIn({ level: 'Substantial' })).answer.status).toBe(303)
})

test('a municipality that asks for nothing takes what its own login decides', async () => {
  const { signIn } = await withSaml()
  expect((await signIn()).answer.status).toBe(303)
})
