import type { world } from '#test/world.ts'
import { bringInUrl } from '../urls.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Awaited<ReturnType<World['as']>>

/** A platform host, for tests. */
export async function platformHost({ given, as }: World): Promise<Client> {
  return as((await given.person({ name: 'Kim', roles: ['platform-host'] })).id)
}

/** Chooses a file, for tests. */
export function chooseFile({ post }: Client, bytes: Uint8Array<ArrayBuffer> | string) {
  const form = new FormData()
  form.set('file', new File([bytes], 'vejviser'))
  return post(bringInUrl, form)
}

/** Chooses a file and says yes to what it holds. Gives the address of its page. */
export async function bringIn(host: Client, bytes: Uint8Array<ArrayBuffer> | string) {
  const at = (await chooseFile(host, bytes)).headers.get('location') ?? ''
  await host.post(at)
  return at
}
