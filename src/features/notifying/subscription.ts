import type { Browser } from './chosen.ts'

/** What a message to a browser needs to arrive, as the outbox keeps it. */
export const subscriptionOf = ({ endpoint, p256dh, auth }: Browser): string =>
  JSON.stringify({ endpoint, keys: { p256dh, auth } })
