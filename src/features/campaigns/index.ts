import type { Feature } from '#platform/feature.ts'
import { publicRoutes } from './public-routes.tsx'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { campaignForm } from './campaign-form.ts'
export { makeCampaign } from './making.ts'

/** Campaigns as coordinators make them. */
export const campaigns: Feature = { name: 'campaigns', path: '/kampagner', routes, staffDoors }

/** And as everybody meets them. */
export const campaignPages: Feature = { name: 'campaign-pages', path: '/k', routes: publicRoutes }
