import { Hono } from 'hono'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import type { Web } from '#platform/http.tsx'
import { sink } from '#platform/log/index.ts'
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
  const log = vi.spyOn(sink, 'write').mockImplementation(() => undefined)
  try {
    const answer = await app.request('http://localhost:3000/tal/ida@example.org')
    expect(answer.status).toBe(500)
    const html = await answer.text()
    expect(html).toContain('Noget gik galt hos os')
    const lines = log.mock.calls.map(([line]) => JSON.parse(line))
    expect(lines).toEqual([
      expect.objectContaining({
        ...{ level: 'error', msg: 'failed', method: 'GET', route: '/tal/:number' },
        where: expect.stringMatching(/^error 22P02\n {4}at /),
      }),
    ])
    expect(lines[0].id).toMatch(/^\d{4}-\d{4}$/)
    expect(html).toContain(`Skriv dette nummer ned, hvis du ringer: ${lines[0].id}.`)
    expect(log.mock.calls.join()).not.toContain('ida@example.org')
  } finally {
    log.mockRestore()
  }
})
