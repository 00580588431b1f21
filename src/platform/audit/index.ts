import { Hono } from 'hono'
import type { Feature } from '../feature.ts'
import { sealDays } from './sealing.ts'
import './tables.ts'

export { type Broken, type Checked, checkChain } from './checking.ts'

/** What happened as a feature without pages: each day is sealed when it has ended. */
export const audit: Feature = {
  name: 'audit',
  path: '/',
  routes: new Hono(),
  timetable: [{ name: 'audit.seal', cron: '30 2 * * *', run: sealDays }],
}
