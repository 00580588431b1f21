import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { boardRoutes } from './board-routes.tsx'
import { companionRoutes } from './companion-routes.tsx'
import { guestRoutes } from './guest-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { roleRoutes } from './role-routes.tsx'

export const routes = new Hono<Web>()
  .route('/', roleRoutes)
  .route('/', ownRoutes)
  .route('/', guestRoutes)
  .route('/', hostRoutes)
  .route('/', companionRoutes)
  .route('/', boardRoutes)
