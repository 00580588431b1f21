import type { Feature } from '#platform/feature.ts'
import { askTaken } from './asking.ts'
import { eraseOldInputs } from './erasing.ts'
import { routes } from './routes.tsx'
import { tellNews } from './telling.ts'
import './events.ts'
import './tables.ts'

export { forgetContact, takeBack } from './erasing.ts'
export { readReceipt, receiptToken } from './house.ts'
export {
  type Channel,
  type Consent,
  type Contact,
  channels,
  channelsByHand,
  consents,
  type LinkedKind,
  type LinkedTo,
  linkedKinds,
} from './kinds.ts'
export { howManyLinked, inputsLinkedTo, isPublic, type LinkedInput } from './linked.ts'
export { linkInput, unlinkInput } from './linking.ts'
export { SayFields, type SayFieldsProps } from './say-fields.tsx'
export { askWhereShown, sayFields } from './say-form.ts'
export type { Doing, InputRow } from './tables.ts'
export { type Taken, takeInput } from './taking.ts'
export { tellWhatCame } from './telling.ts'
export { leaveTrace } from './tracing.ts'
export { forgetUrl, goneUrl, receiptUrl, sayUrl, takeBackUrl, themeUrl } from './urls.ts'
export {
  askWhereToTell,
  contactOf,
  contactProblem,
  whereToTellFields,
} from './where-to-tell.ts'
export { WhereToTell } from './where-to-tell-panel.tsx'

/** What people say to the municipality, in their own words, and what they are told of it. */
export const inputs: Feature = {
  name: 'inputs',
  path: '/sig-det',
  routes,
  reactions: [askTaken],
  jobs: [tellNews],
  timetable: [{ name: 'inputs.erase', cron: '40 4 * * *', run: eraseOldInputs }],
}
