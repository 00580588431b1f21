import { cookieOf, location } from '#test/posting.ts'
import type { world } from '#test/world.ts'
import {
  makePasskeyUrl,
  passkeyMakeChallengeUrl,
  passkeyUseChallengeUrl,
  usePasskeyUrl,
} from '../urls.ts'
import { houseOf } from './house.ts'
import { testAuthenticator } from './test-authenticator.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Pick<World, 'post'>

interface Asked {
  id: string
  options: { challenge: string }
}

const asked = async ({ post }: Client, url: string): Promise<Asked> =>
  (await (await post(url)).json()) as Asked

/** Somebody's telephone, which can make a passkey and sign in with it. */
export function telephone({ config }: Pick<World, 'config'>) {
  const { device, make, use } = testAuthenticator(houseOf(config))
  return {
    device,
    async makes(client: Client, to?: string) {
      const { id, options } = await asked(client, passkeyMakeChallengeUrl)
      return client.post(makePasskeyUrl(to), {
        challenge: id,
        response: make(options),
        name: 'Min telefon',
      })
    },
    /** What the telephone sends to sign in; it can be sent once. */
    async signs(client: Client) {
      const { id, options } = await asked(client, passkeyUseChallengeUrl)
      return { challenge: id, response: use(options) }
    },
    async signsIn(client: Client) {
      return client.post(usePasskeyUrl(), await this.signs(client))
    },
  }
}

/** Signs in with a code from the outbox, as a browser without anything does. */
export async function withCode(w: World, contact: string) {
  const code = location(await w.post('/log-ind', { contact }))
  const used = await w.post(code, { code: (await w.outbox()).at(-1)?.code ?? '' })
  return { used, ...w.withCookie(cookieOf(used)) }
}
