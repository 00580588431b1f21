import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { archiveOf } from './archive.ts'
import type { Subject } from './subject.ts'
import { takeAll } from './taking.ts'

/** Everything that is known of somebody as a file to keep, made while they wait. */
export async function zipped(c: Context<Web>, subject: Subject): Promise<Response> {
  const { db, config } = c.var
  const { municipality, helpPhone } = config
  const about = { firstName: subject.firstName, municipality, helpPhone, now: c.var.now() }
  return c.body(await archiveOf(await takeAll(db, subject), about), 200, {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="mine-data.zip"',
    'cache-control': 'no-store',
  })
}
