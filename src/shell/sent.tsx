import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Web } from '#platform/http.tsx'

export interface Sent {
  /** Where it was sent, with its query. */
  path: string
  isForm: boolean
  /** Name and value of what was typed, in the order of the form. */
  words: [name: string, value: string][]
  /** A file was among them: it has to be chosen again. */
  hasFile: boolean
  /** False where it could not be read: then nothing is known of what was typed. */
  isRead: boolean
}

/** What somebody sent that could not be taken now, so that nothing typed is lost. Never kept. */
export async function sentTo(c: Context<Web>): Promise<Sent> {
  const { pathname, search } = new URL(c.req.url)
  const isForm = c.req.method === 'POST'
  const read = isForm ? await fieldsOf(c) : []
  const fields = read ?? []
  return {
    ...{ path: pathname + search, isForm, isRead: read !== null },
    words: fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    hasFile: fields.some(([, value]) => typeof value !== 'string' && value.size > 0),
  }
}

async function fieldsOf(c: Context<Web>) {
  try {
    return [...(await c.req.formData()).entries()]
  } catch {
    return null
  }
}

/** A form that sends the same once more. */
export const SendAgain = ({ path, words, children }: Sent & { children: Child }) => (
  <form method="post" action={path} class="stack">
    {words.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)
