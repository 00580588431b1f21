import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { sentences } from '#test/support/settings.ts'
import { readConfig } from './index.ts'

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')

const oidc = {
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_CLIENT_ID: 'medklang',
  OIDC_CLIENT_SECRET: 'hemmelig',
  OIDC_ROLES: 'vært=platform-host',
}
const saml = {
  SAML_URL: 'https://login.example.org/saml',
  SAML_ISSUER: 'https://login.example.org',
  SAML_CERT: publicKey.replaceAll('\n', '\\n'),
  SAML_SCOPE: 'urn:dk:gov:saml:cvrNumberIdentifier:12345678',
  SAML_ROLES: 'http://medklang.example.org/roles/usersystemrole/vaert/1=platform-host',
}
const ownPair = { ...saml, SAML_OWN_KEY: privateKey, SAML_OWN_CERT: publicKey }
const mitid = {
  MITID_ISSUER: 'https://broker.example.org',
  MITID_CLIENT_ID: 'medklang',
  MITID_CLIENT_SECRET: 'hemmelig',
}

test('without settings nobody signs in elsewhere', () => {
  expect(readConfig({})).toMatchObject({ oidc: null, saml: null, mitid: null })
})

test('roles are given by exact values, also by an address with = in it', () => {
  const roles = 'https://x.example/?a=1=bridge-builder; CN=Medklang,OU=Ry = administrator ;'
  const read = readConfig({ ...oidc, OIDC_ROLES: roles }).oidc
  expect(read).toMatchObject({ scope: 'openid profile', rolesClaim: 'roles' })
  expect(read?.roles).toEqual({
    'https://x.example/?a=1': 'bridge-builder',
    'CN=Medklang,OU=Ry': 'administrator',
  })
})

test('a key is read from one line of a file', () => {
  expect(readConfig(saml).saml?.keys).toEqual([publicKey])
})

test('what a broker wants to be asked is read as pairs', () => {
  const MITID_PARAMETERS = 'idp_values=mitid&acr_values=urn:grn:authn:dk:mitid:low'
  expect(readConfig({ ...mitid, MITID_PARAMETERS }).mitid?.parameters).toEqual({
    idp_values: 'mitid',
    acr_values: 'urn:grn:authn:dk:mitid:low',
  })
})

const wrong: [Record<string, string>, string, string][] = [
  [oidc, 'OIDC_CLIENT_ID', ''],
  [oidc, 'OIDC_CLIENT_SECRET', ''],
  [oidc, 'OIDC_ROLES', ''],
  [oidc, 'OIDC_ROLES', 'vært=konge'],
  [oidc, 'OIDC_ROLES', 'vært=constructor'],
  [oidc, 'OIDC_ISSUER', 'login.example.org'],
  [saml, 'SAML_ISSUER', ''],
  [saml, 'SAML_SCOPE', ''],
  [saml, 'SAML_CERT', ''],
  [saml, 'SAML_CERT', 'bm90IGEga2V5'],
  [saml, 'SAML_ROLES', 'alle er værter'],
  [saml, 'SAML_URL', 'ftp://login.example.org'],
  [saml, 'SAML_OWN_KEY', 'xyz'],
  [ownPair, 'SAML_OWN_KEY', 'xyz'],
  [mitid, 'MITID_CLIENT_ID', ''],
  [mitid, 'MITID_PARAMETERS', 'mitid please'],
]

test.each(wrong.map(([whole, name, value]) => ({ whole, name, value })))(
  'a wrong $name ($value) is told in one sentence that does not repeat it',
  ({ whole, name, value }) => {
    expect(sentences(whole)).toEqual([])
    const said = sentences({ ...whole, [name]: value })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^${name} .+\\.$`))
    if (value) expect(said[0]).not.toContain(value)
  },
)

test('in production a login is asked over https alone', () => {
  const told = sentences({
    ...oidc,
    OIDC_ISSUER: 'http://login.example.org',
    NODE_ENV: 'production',
  })
  expect(told).toContain('OIDC_ISSUER is not an address that begins with https://.')
})

test('employees have one login', () => {
  expect(sentences({ ...oidc, ...saml })).toEqual([
    'SAML_URL and OIDC_ISSUER are both set. Employees have one login.',
  ])
})
