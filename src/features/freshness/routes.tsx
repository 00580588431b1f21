import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { answerRoutes } from './answer-routes.tsx'
import { tokenOf } from './link.ts'
import { findAsked } from './queries.ts'
import { taskRoutes } from './task-routes.tsx'
import { questionUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.route('/', answerRoutes)
routes.route('/', taskRoutes)

routes.get('/:id{[0-9a-z]{12}}', citizen, async (c) => {
  const { db, actor, signer } = c.var
  const { id } = found(await findAsked(db, actor, c.req.param('id')))
  const asked = { invitationId: id, personId: actor.id ?? '' }
  return c.redirect(questionUrl(tokenOf(signer, asked, c.var.now())), 303)
})
