import type { Feature } from '#platform/feature.ts'
import { eraseCalendars } from './keeping.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { ownCalendarUrl } from './urls.ts'

export const ownCalendar: Feature = {
  name: 'own-calendar',
  path: '/',
  routes,
  timetable: [{ name: 'own-calendar.erase', cron: '55 3 * * *', run: eraseCalendars }],
}
