import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'

/** The half-year as papers for committees and the council: a page, a PDF and a Word file from the same words. */
export const statusPaper: Feature = { name: 'status-paper', path: '/status', routes, staffDoors }
