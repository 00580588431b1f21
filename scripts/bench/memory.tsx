import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { readConfig } from '#platform/config/index.ts'
import { openDatabase } from '#platform/database/index.ts'
import type { Web } from '#platform/http.tsx'
import { nobody } from '#platform/work.ts'
import { look } from '../../src/features/finding/looking.ts'
import { readSearch } from '../../src/features/finding/search.ts'
import { shownList } from '../../src/features/finding/shown-list.tsx'
import { render } from '../../src/shell/frame.tsx'

/** What is compared with: the same list by the same pages, from rows that lie in memory. */
const config = readConfig(process.env)
const now = Temporal.Now.instant()
const database = await openDatabase(config)
const result = await look(database.db, readSearch({}), now)
await database.close()

const app = new Hono<Web>()
app.get('*', (c) => {
  c.set('config', config)
  c.set('actor', nobody)
  c.set('language', 'da')
  render(c)
  return c.render(shownList(result, { now, helpPhone: config.helpPhone }), { title: 'Find' })
})
serve({ fetch: app.fetch, port: config.port })
