import type { How } from './choices.ts'
import type { Addressee, Browser, Chosen } from './chosen.ts'

/** Where one message goes. */
export type Way =
  | { by: 'email'; address: string }
  | { by: 'sms'; address: string }
  | { by: 'push'; browsers: readonly Browser[] }
  | { by: 'paper'; address: string }

interface Asked {
  to: Addressee
  person: Chosen | undefined
  /** What they chose; undefined where they did not. */
  how: How | undefined
  gathered: boolean
  /** Whether text messages reach anybody. */
  hasSms: boolean
  /** Whether a letter on paper would be there before what it is about. */
  hasTime: boolean
}

/**
 * By which way somebody hears: as they chose, where that can be done; else to the address they
 * left. Letters with more than one thing go by mail. Null where nothing reaches them.
 */
export function wayTo({ to, person, how, gathered, hasSms, hasTime }: Asked): Way | null {
  const [phone] = person?.phones ?? []
  if (how === 'paper' && person?.postal && hasTime) return { by: 'paper', address: person.postal }
  if (!gathered && how === 'push' && person && person.browsers.length > 0)
    return { by: 'push', browsers: person.browsers }
  if (how === 'sms' && phone && hasSms) return { by: 'sms', address: phone }
  if (to.channel === 'email') return { by: 'email', address: to.address }
  const [email] = person?.emails ?? []
  if (to.channel === 'account') return byAccount({ person, hasSms, hasTime })
  if (email && (how !== undefined || !hasSms)) return { by: 'email', address: email }
  return hasSms && to.channel === 'phone' ? { by: 'sms', address: to.address } : null
}

/** Who left no address hears by what the account has, whatever it is. */
function byAccount({ person, hasSms, hasTime }: Pick<Asked, 'person' | 'hasSms' | 'hasTime'>) {
  if (!person) return null
  const [email] = person.emails
  const [phone] = person.phones
  if (email) return { by: 'email', address: email } as const
  if (phone && hasSms) return { by: 'sms', address: phone } as const
  if (person.browsers.length > 0) return { by: 'push', browsers: person.browsers } as const
  return person.postal && hasTime ? ({ by: 'paper', address: person.postal } as const) : null
}
