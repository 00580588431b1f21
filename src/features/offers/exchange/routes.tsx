import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { nested } from '../hsds/nesting.ts'
import { packed } from '../hsds/packing.ts'
import { tablesOf } from '../hsds/tables-of.ts'
import { DirectoryPage } from '../pages/directory-page.tsx'
import { text } from '../text/index.ts'
import { currentDirectory } from './current.ts'
import { bringing } from './routes-bringing.tsx'

export const routes = new Hono<Web>()

routes.get('/', anyone, (c) => {
  const mayBringIn = c.var.actor.roles.includes('platform-host')
  const page = <DirectoryPage mayBringIn={mayBringIn} />
  return c.render(page, { title: text('directoryTitle') })
})

routes.get('/hsds.json', anyone, async (c) => {
  const directory = await currentDirectory(c.var.db, c.var.now())
  const json = nested(tablesOf(directory, c.var.config.municipality))
  return c.body(json, 200, { 'content-type': 'application/json; charset=utf-8' })
})

routes.get('/hsds.zip', anyone, async (c) => {
  const directory = await currentDirectory(c.var.db, c.var.now())
  const zip = packed(tablesOf(directory, c.var.config.municipality))
  return c.body(zip, 200, {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="hsds.zip"',
  })
})

routes.route('/indlaes', bringing)
