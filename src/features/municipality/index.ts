import './tables.ts'

export { asWeKnowIt, type Law, lawFrom, lawOf } from './law.ts'
export { NoticeLink } from './notice-link.tsx'
export {
  contactPointsUrl,
  MESSAGE_NOTICE,
  type NoticeKind,
  noticeKinds,
  noticeUrl,
  rulesUrl,
  worriedUrl,
} from './urls.ts'
export { WorriedLink } from './worried-link.tsx'
