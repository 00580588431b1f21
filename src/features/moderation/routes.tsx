import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { caseRoutes } from './case-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { noticeRoutes } from './notice-routes.tsx'
import { publicRoutes } from './public-routes.tsx'

export const routes = new Hono<Web>()

routes.route('/', publicRoutes)
routes.route('/', noticeRoutes)
routes.route('/', followRoutes)
routes.route('/', caseRoutes)
