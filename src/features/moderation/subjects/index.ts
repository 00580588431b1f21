import type { Kind } from '../tables.ts'
import { association } from './association.ts'
import { invitation } from './invitation.ts'
import { message } from './message.ts'
import { offer, place } from './own-pages.ts'
import { noticer, poster } from './people.ts'
import type { Subject } from './subject.ts'
import { wish } from './wish.ts'

export type { Concerned, Restriction, Seen, Subject } from './subject.ts'

/** All that can be decided on. */
export const subjects: Record<Kind, Subject> = {
  ...{ invitation, association, place, wish, offer, message },
  ...{ poster, noticer },
}
