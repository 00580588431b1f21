import { invitationUrl } from '#features/invitations/index.ts'
import { whereWords } from '#features/joining/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import type { FedInvitation } from './queries.ts'

interface Feed {
  title: string
  language: string
  baseUrl: string
  /** Where the feed is, and the page that shows the same, without the host. */
  self: string
  page: string
  author: string
  now: Temporal.Instant
}

/** Invitations as news (RFC 4287), the newest first. Ids stay the same wherever it is moved to. */
export function atomFeed(invitations: readonly FedInvitation[], feed: Feed): string {
  const { title, language, baseUrl, self, page, author } = feed
  const changed = invitations.map(({ changed_at }) => changed_at)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(baseUrl + self)}</id>
<title>${xml(title)}</title>
<updated>${latest(changed)}</updated>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(baseUrl + self)}"/>
<link rel="alternate" type="text/html" href="${xml(baseUrl + page)}"/>
${invitations.map((invitation) => entry(invitation, feed)).join('')}</feed>
`
}

function entry(invitation: FedInvitation, { baseUrl, now }: Feed): string {
  const { id, title, summary, changed_at, published_at, next_starts_at } = invitation
  const when = next_starts_at ? [dayAndTime(next_starts_at, now)] : []
  return `<entry>
<id>urn:medklang:invitation:${xml(id)}</id>
<title>${xml(title)}</title>
<updated>${changed_at}</updated>
<published>${published_at ?? changed_at}</published>
<link rel="alternate" type="text/html" href="${xml(baseUrl + invitationUrl(id))}"/>
<summary>${xml([...when, whereWords(invitation), summary].join('\n'))}</summary>
</entry>
`
}

const BEGINNING = Temporal.Instant.fromEpochMilliseconds(0)

const latest = (times: readonly Temporal.Instant[]) =>
  times.reduce((one, other) => (Temporal.Instant.compare(one, other) > 0 ? one : other), BEGINNING)

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that XML may hold (XML 1.0, 2.2); what it may not is left out. */
export const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => named[sign] ?? '')
