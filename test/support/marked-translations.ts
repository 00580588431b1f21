import { expect } from 'vitest'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Awaited<ReturnType<World['as']>>

/** The marked person writes what they invite to in Polish as well. */
export async function isSaidInPolish(own: Client, invitations: readonly string[]) {
  for (const id of invitations) {
    const url = `/invitationer/${id}/sprog/pl`
    const { document } = await own.visit(url)
    const fields = [...document.querySelectorAll('main form [name]')].map((field) => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? `${marked.name} ma kapelusz, ${marked.words}`,
    ])
    const typed = Object.fromEntries(fields) as Record<string, string>
    const title = `Spacer z ${marked.words}`
    expect((await own.post(url, { ...typed, title })).status).toBe(303)
  }
}
