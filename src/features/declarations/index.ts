import type { Feature } from '#platform/feature.ts'
import { eraseOldDeclarations } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export {
  type ChildrenAnswer,
  childTraits,
  isLate,
  mayConcernChildren,
  WITH_PARENT,
  yearOf,
} from './children.ts'
export { declare, takeBack } from './declaring.ts'
export { childrenAnswerFor } from './reading.ts'

/** An association says each year that those who are with children have a certificate. */
export const declarations: Feature = {
  name: 'declarations',
  path: '/foreninger',
  routes,
  refusals,
  timetable: [{ name: 'declarations.erase', cron: '40 3 * * *', run: eraseOldDeclarations }],
}
