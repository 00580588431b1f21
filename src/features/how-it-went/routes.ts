import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { answerRoutes } from './answer-routes.tsx'
import { hostRoutes } from './host-routes.tsx'

export const routes = new Hono<Web>()

routes.route('/', hostRoutes)
routes.route('/', answerRoutes)
