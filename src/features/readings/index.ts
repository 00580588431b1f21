import type { Feature } from '#platform/feature.ts'
import { eraseReadings } from '#platform/service/index.ts'
import { routes } from './routes.tsx'
import './events.ts'

export { purposeWords } from './purpose-words.ts'
export { readAbout, readingsOf } from './queries.ts'
export { showReadings } from './showing.tsx'
export { purposeUrl, readingsUrl, stopUrl } from './urls.ts'

/** Employees say what they read about people for, and each person sees who has seen theirs. */
export const readings: Feature = {
  name: 'readings',
  path: '/hvem-har-set',
  routes,
  timetable: [{ name: 'readings.erase', cron: '25 4 * * *', run: eraseReadings }],
}
