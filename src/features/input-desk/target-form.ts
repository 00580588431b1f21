import { sql } from 'kysely'
import * as z from 'zod'
import { linkedKinds } from '#features/inputs/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { type Target, targetRows } from './targets.ts'
import { text } from './text/index.ts'

/** "recommendation:x7…": what an input is linked to, as a form says it. */
export const targetForm = z.object({
  to: z
    .string({ error: () => text('targetMissing') })
    .max(100, { error: () => text('targetMissing') })
    .transform((typed, context) => {
      const [name, ...rest] = typed.split(':')
      const kind = linkedKinds.find((one) => one === name)
      if (kind && rest.length > 0) return { kind, key: rest.join(':') }
      context.addIssue({ code: 'custom', message: text('targetMissing') })
      return z.NEVER
    }),
})

export const targetValue = ({ kind, key }: Pick<Target, 'kind' | 'key'>) => `${kind}:${key}`

/** The thing itself, where it is there. */
export async function findTarget(
  db: Db | Tx,
  { kind, key }: { kind: string; key: string },
): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    select kind, key, title, slug from (${targetRows}) as target
    where kind = ${kind} and key = ${key}`.execute(db)
  return rows[0]
}
