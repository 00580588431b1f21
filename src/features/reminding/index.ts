import type { Feature } from '#platform/feature.ts'
import { remind } from './reminding.ts'
import { routes } from './routes.tsx'
import './events.ts'

export { remind } from './reminding.ts'
export { stopNewsLink, stopRemindersLink } from './stopping.ts'

export const reminding: Feature = {
  name: 'reminding',
  path: '/stop',
  routes,
  timetable: [{ name: 'reminding.remind', cron: '*/5 * * * *', run: remind }],
}
