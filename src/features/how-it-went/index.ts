import type { Feature } from '#platform/feature.ts'
import { askNewcomers } from './asking.ts'
import { lineUpAway } from './calling.ts'
import { eraseHowItWent } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import './events.ts'
import './tables.ts'

export { answerVisit } from './answering.ts'
export { askNewcomers } from './asking.ts'
export { halfYearOf } from './counting.ts'
export { markWhoCame } from './marking.ts'
export { isMarked, saidYes, wasThere } from './said-yes.ts'
export { wishToTalk } from './wishing-to-talk.ts'

export const howItWent: Feature = {
  name: 'how-it-went',
  path: '/',
  routes,
  timetable: [
    { name: 'how-it-went.ask', cron: '*/15 * * * *', run: askNewcomers },
    { name: 'how-it-went.line-up-away', cron: '*/15 * * * *', run: lineUpAway },
    { name: 'how-it-went.erase', cron: '50 3 * * *', run: eraseHowItWent },
  ],
  refusals,
}
