/** The links that the law asks for and every page may show. */
export const rulesUrl = '/regler'
/** Whom one can call when one is worried for somebody young. */
export const worriedUrl = '/bekymret'
export const contactPointsUrl = '/kontaktpunkter'
/** Where one says that something posted is against the rules or the law. */
export const noticeUrl = (kind: NoticeKind, id: string) => `/meld/${noticeKinds[kind]}/${id}`

/** What one can say it about, and its word in the address. */
export const noticeKinds = {
  invitation: 'invitation',
  association: 'forening',
  place: 'sted',
  wish: 'oenske',
  offer: 'tilbud',
  message: 'besked',
} as const
export type NoticeKind = keyof typeof noticeKinds

/** What the signed id of a message is for: only who reads it is given one. */
export const MESSAGE_NOTICE = 'message-notice'
