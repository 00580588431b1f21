import type { Feature } from '#platform/feature.ts'
import { deskRoutes } from './desk-routes.tsx'
import { tellOfNews } from './following.ts'
import { refusals } from './refusals.ts'
import { staffDoors } from './staff-doors.ts'
import { trailRoutes } from './trail-routes.tsx'
import './events.ts'

export { checkInput } from './checking.ts'
export { hrefOf, targetRows } from './targets.ts'
export { chooseTheme, makeTheme } from './theming.ts'

/** Where employees read what people have said, and say what it has to do with. */
export const inputDesk: Feature = {
  name: 'input-desk',
  path: '/det-vi-hoerer',
  routes: deskRoutes,
  refusals,
  reactions: [tellOfNews],
  staffDoors,
}

/** What happened with it: one's own page, and a page for each theme. */
export const inputTrails: Feature = {
  name: 'input-trails',
  path: '/sig-det',
  routes: trailRoutes,
}
