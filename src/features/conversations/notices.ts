import type { Side } from './tables.ts'
import { text } from './text/index.ts'

interface Words {
  /** Whom the letter is to, or whom it is about. */
  name: string
  title: string
  body: string
  link: string
  stop: string
  canReply: boolean
}

/** To a host: what somebody who comes or asks has written. A first name, and no address. */
export const hostLetter = ({ canReply, ...about }: Words) => ({
  subject: text('hostLetterSubject', about),
  body: text('hostLetterBody', { ...about, how: replyWords(canReply) }),
})

/** To the one who comes: what a host, or the municipality, has written. */
export function guestLetter({ canReply, from, side, ...about }: Words & From) {
  const by = byWords({ from, side })
  return {
    subject: text('guestLetterSubject', { by, title: about.title }),
    body: text('guestLetterBody', { ...about, by, how: replyWords(canReply) }),
  }
}

export const guestSms = ({ from, side, title, link }: From & { title: string; link: string }) =>
  text('guestSms', { by: byWords({ from, side }), title, link })

interface From {
  from: string
  side: Side
}

/** Who wrote, by first name: at the municipality, that is said too. */
export function byWords({ from, side }: From): string {
  if (side === 'staff') return text('byStaff', { name: from })
  return from || text('theHost')
}

const replyWords = (canReply: boolean) => (canReply ? text('replyByMail') : '')

interface Unanswered {
  name: string
  title: string
  link: string
}

/** To another host: somebody new has waited for two days. */
export const fallbackLetter = (about: Unanswered) => ({
  subject: text('fallbackSubject', { ...about }),
  body: text('fallbackBody', { ...about }),
})

export type MailProblem = 'files' | 'only-files' | 'empty' | 'long' | 'refused'

/** To somebody whose answer by mail was not passed on as it was. */
export const problemLetter = (problem: MailProblem, why: string, link: string) => ({
  subject: text(problem === 'files' ? 'filesSubject' : 'notSentSubject'),
  body: text('problemBody', {
    what: problem === 'refused' ? why : text(`mail-${problem}`),
    link,
  }),
})
