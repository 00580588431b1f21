import type { Feature } from '#platform/feature.ts'
import { handOver } from './handing.ts'
import { questionReactions } from './keeping.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { stopRoutes } from './stop-routes.tsx'
import './events.ts'
import './tables.ts'

export { listenForMail } from './by-mail/listening.ts'
export { handOver } from './handing.ts'
export { asActor, theGuest } from './reach.ts'
export { putBackMessage, removeMessage } from './removing.ts'
export { report } from './reporting.ts'
export { say } from './saying.ts'
export { tellAll } from './telling-all.ts'
export { handedUrl, mailInPath } from './urls.ts'

export const conversations: Feature = {
  name: 'conversations',
  path: '/samtaler',
  routes,
  reactions: questionReactions,
  timetable: [{ name: 'conversations.hand-over', cron: '5 * * * *', run: handOver }],
  refusals,
  staffDoors,
}

/** The stop address of a letter stands by itself, where a mail program may post to it. */
export const conversationLetters: Feature = {
  name: 'conversation-letters',
  path: '/stop/samtale',
  routes: stopRoutes,
}
