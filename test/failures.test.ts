import { Hono } from 'hono'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { buildApp } from '../src/app.tsx'
import { world } from './world.ts'

test('what fails is answered in plain words, and the log says where but nothing that was typed', async () => {
  const { deps } = await world()
  const routes = new Hono<Web>().get('/:number', anyone, async (c) => {
    await sql`select ${c.req.param('number')}::int`.execute(c.var.db)
    return c.text('')
  })
  const app = buildApp(deps, [{ name: 'failing', path: '/tal', routes }])
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const answer = await app.request('http://localhost:3000/tal/ida@example.org')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('Noget gik galt hos os')
    const logged = log.mock.calls.join('\n')
    expect(logged).toMatch(/^GET \/tal\/:number: error 22P02\n {4}at /)
    expect(logged).not.toContain('ida@example.org')
  } finally {
    log.mockRestore()
  }
})
