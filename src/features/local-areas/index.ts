import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export { NextMeeting } from './meeting-panel.tsx'
export { type Meeting, nextMeeting, shownMeeting } from './next-meeting.ts'
export { type ShownDay, shownWeek } from './shown-week.ts'
export { areasUrl, areaUrl, togetherUrl } from './urls.ts'
export { byDay, weekEnd, withFreeChair } from './week.ts'
export { WeekDays } from './week-days.tsx'

export const localAreas: Feature = { name: 'local-areas', path: '/omraader', routes }
