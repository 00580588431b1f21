import type { Feature, Job } from '#platform/feature.ts'
import { askFirst, askFirstSoon } from './asking-first.ts'
import { eraseOldWishes } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { tellWisher, tellWisherSoon } from './telling-wisher.ts'
import './events.ts'
import './tables.ts'

export { useLink as confirmWish } from './confirming.ts'
export { decideWish } from './deciding.ts'
export { sayMeToo } from './me-too.ts'
export { shownWishQuery } from './queries.ts'
export { visibleTo as wishesVisibleTo } from './reach.ts'
export { putBackWish, takeDownWish } from './take-down.ts'
export { newWishUrl, wishListUrl, wishReviewsUrl, wishUrl } from './urls.ts'
export type { WishInput } from './wish-form.ts'
export { makeWish } from './wishing.ts'

export const wishes: Feature = {
  name: 'wishes',
  path: '/oensker',
  routes,
  reactions: [askFirstSoon, tellWisherSoon],
  jobs: [askFirst as Job<never>, tellWisher as Job<never>],
  timetable: [{ name: 'wishes.erase', cron: '50 3 * * *', run: eraseOldWishes }],
  refusals,
  staffDoors,
}
