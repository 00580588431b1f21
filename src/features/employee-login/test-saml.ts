import {
  ISSUER,
  privilege,
  requestIn,
  SCOPE,
  samlAnswer,
  type Told,
  theirs,
} from '#test/support/saml.ts'
import { world } from '#test/world.ts'
import { cookieOf } from './test-oidc.ts'

export const samlSettings = {
  SAML_URL: 'https://login.example.org/saml/login',
  SAML_ISSUER: ISSUER,
  SAML_CERT: theirs.public,
  SAML_SCOPE: SCOPE,
  SAML_ROLES: `${privilege}=platform-host`,
}

type Signing = Parameters<typeof samlAnswer>[1]

/** A municipality whose employees sign in by SAML, and a browser of theirs. */
export async function withSaml(env: Record<string, string> = {}) {
  const w = await world({ env: { ...samlSettings, ...env } })
  const begin = async (to = '/gennemsyn') => {
    const answer = await w.get(`/medarbejder?til=${to}`)
    const request = requestIn(answer.headers.get('location'))
    return { ...request, to: answer.headers.get('location'), cookie: cookieOf(answer) }
  }
  /** Posted by the page of the login, so from another site. */
  const post = (cookie: string, SAMLResponse: string) =>
    w.app.request('http://localhost:3000/medarbejder/saml', {
      method: 'POST',
      body: new URLSearchParams({ SAMLResponse, RelayState: '' }),
      headers: { origin: 'https://login.example.org', ...(cookie ? { cookie } : {}) },
    })
  const signIn = async (about: Partial<Told> = {}, signing: Signing = {}) => {
    const { id, cookie } = await begin()
    const response = samlAnswer({ inResponseTo: id, ...about }, signing)
    return { cookie, response, id, answer: await post(cookie, response) }
  }
  return { w, begin, post, signIn }
}
