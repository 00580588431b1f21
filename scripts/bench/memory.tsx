import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Page, type PageProps } from '#ui/page.tsx'
import { ListPage, type ListPageProps } from '../../src/features/finding/pages/list-page.tsx'

/** What is compared with: the same list rendered by hono/jsx from rows that lie in memory. */
const { list, frame } = JSON.parse(readFileSync(process.env.ROWS ?? '', 'utf8')) as {
  list: ListPageProps
  frame: PageProps
}
const app = new Hono()
app.get('*', (c) => c.html(<Page {...frame}>{<ListPage {...list} />}</Page>))
serve({ fetch: app.fetch, port: Number(process.env.PORT) })
