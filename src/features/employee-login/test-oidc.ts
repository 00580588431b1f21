import { CLIENT, loopbackProvider, providersClock } from '#test/support/oidc.ts'
import { world } from '#test/world.ts'

export const åse = {
  sub: 'aase-123',
  given_name: 'Åse',
  name: 'Åse Ærø',
  birthdate: '1970-02-03',
  roles: ['medklang-vært', 'noget-andet'],
}

/** A municipality whose employees sign in by OpenID Connect, and a browser of theirs. */
export async function withOidc(
  said: Record<string, unknown> = åse,
  env: Record<string, string> = {},
) {
  const idp = await loopbackProvider(['http://localhost:3000/medarbejder/svar'], said)
  const w = await world({
    env: {
      OIDC_ISSUER: idp.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_ROLES: 'medklang-vært=platform-host; medklang-bro=bridge-builder',
      ...env,
    },
  })
  w.time.at = providersClock()
  const begin = async (to = '/gennemsyn') => {
    const answer = await w.get(`/medarbejder?til=${to}`)
    return { status: answer.status, to: answer.headers.get('location'), cookie: cookieOf(answer) }
  }
  /** All of it: from our link, through the provider, and back. */
  const signIn = async () => {
    const { to, cookie } = await begin()
    const back = pathOf(await idp.signIn(to))
    const browser = w.withCookie(cookie)
    return { back, browser, answer: await browser.get(back) }
  }
  return { w, idp, begin, signIn }
}

export const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')

export const pathOf = (url: string) => new URL(url).pathname + new URL(url).search
