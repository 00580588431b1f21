import { invitationUrl } from '#features/invitations/index.ts'
import { whereWords } from '#features/joining/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import { xml } from '#platform/xml.ts'
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
