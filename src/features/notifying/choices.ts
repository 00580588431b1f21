/** What somebody can choose about: each is written about in its own way and at its own pace. */
export const kinds = ['reminder', 'soon', 'news', 'watch', 'hosting'] as const
export type Kind = (typeof kinds)[number]

/**
 * How somebody wants to hear of a kind: at once by mail, text message or in a browser that asked;
 * by post; gathered in one letter a day or a week; or not at all.
 */
export const hows = ['email', 'sms', 'push', 'paper', 'daily', 'weekly', 'never'] as const
export type How = (typeof hows)[number]

/** A reminder that is gathered comes too late, so the paces are not offered for them; nor is paper. */
export const offered: Record<Kind, readonly How[]> = {
  reminder: ['email', 'sms', 'push', 'never'],
  soon: ['email', 'sms', 'push', 'never'],
  news: hows,
  watch: hows,
  hosting: hows,
}

/** When not to write, in hours of the day; over midnight where it ends before it begins. */
export interface Hours {
  from: number
  until: number
}

export const quiets = ['night', 'long-night', 'day', 'none'] as const
export type Quiet = (typeof quiets)[number]

export const quietHours: Record<Quiet, Hours | null> = {
  night: { from: 21, until: 7 },
  'long-night': { from: 19, until: 9 },
  day: { from: 7, until: 15 },
  none: null,
}

export interface Choices {
  how: Record<Kind, How>
  quiet: Quiet
}

/** What holds until somebody chooses, and for all without an account. */
export const usual: Choices = {
  how: { reminder: 'email', soon: 'email', news: 'email', watch: 'email', hosting: 'email' },
  quiet: 'night',
}
