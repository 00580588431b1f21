import { Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { platformHost } from '#platform/who.ts'
import { putBack, takeDown } from './taking-down.ts'
import { offerUrl } from './urls.ts'

export const takingDown = new Hono<Web>()

const twice = unrecorded('a second press changes nothing')

takingDown.post('/:id/ned', platformHost, twice, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => takeDown(w, id))
  return c.redirect(offerUrl(id), 303)
})

takingDown.post('/:id/op', platformHost, twice, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => putBack(w, id))
  return c.redirect(offerUrl(id), 303)
})
