import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** What is compared with: a bare server that answers one page's bytes to everything. */
const page = readFileSync(process.env.PAGE ?? '', 'utf8')
const app = new Hono()
app.get('*', (c) => c.html(page))
serve({ fetch: app.fetch, port: Number(process.env.PORT) })
