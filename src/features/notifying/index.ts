import type { Feature } from '#platform/feature.ts'
import { afterGivingUp } from './browser-gone.ts'
import { gather } from './gathering.ts'
import { eraseOldNumbers } from './number.ts'
import { routes } from './routes.tsx'
import { stopRoutes } from './stop-routes.tsx'
import './events.ts'
import './tables.ts'

export { usual } from './choices.ts'
export { chooseAll } from './choosing.ts'
export { type Addressee, type ChosenOf, chosenBy } from './chosen.ts'
export { type House, type Notice, notify } from './notifying.ts'
export { postalFields, postalLines } from './postal.ts'
export { PostalFields } from './postal-fields.tsx'
export { choicesUrl } from './urls.ts'
export { whenToSend } from './when-to-send.ts'

/** How each person is told: by which way, at which pace, and when they are left in peace. */
export const notifying: Feature = {
  name: 'notifying',
  path: '/beskeder-til-dig',
  routes,
  reactions: [afterGivingUp],
  timetable: [
    { name: 'notifying.gather', cron: '*/5 * * * *', run: gather },
    { name: 'notifying.erase-numbers', cron: '*/15 * * * *', run: eraseOldNumbers },
  ],
}

/** One press stops a kind of message. */
export const stopping: Feature = { name: 'stopping', path: '/stop/beskeder', routes: stopRoutes }
