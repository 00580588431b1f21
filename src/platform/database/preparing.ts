import type pg from 'pg'

/** A server keeps every statement a connection has prepared; those beyond are planned each time. */
const MOST = 300

/** Lets a connection prepare each statement once: reading and planning it costs more than most of them do. */
export function prepareStatements(client: pg.ClientBase): void {
  const names = new Map<string, string>()
  const ask = client.query.bind(client) as (...args: unknown[]) => never
  client.query = (...args: unknown[]) => {
    const [text, values, ...rest] = args
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return ask(...args)
    const name = nameOf(text, names)
    return name === null ? ask(...args) : ask({ name, text, values }, ...rest)
  }
}

function nameOf(text: string, names: Map<string, string>): string | null {
  const known = names.get(text)
  if (known) return known
  if (names.size >= MOST) return null
  const name = `s${names.size}`
  names.set(text, name)
  return name
}
