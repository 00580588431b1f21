import { xml } from '#platform/xml.ts'
import { hrefOf } from './about.ts'
import type { Came } from './queries.ts'
import { text } from './text/index.ts'
import { feedUrl, whatCameUrl } from './urls.ts'

interface Feed {
  language: string
  baseUrl: string
  author: string
}

const BEGINNING = Temporal.Instant.fromEpochMilliseconds(0)

/** The same as news (RFC 4287). */
export const atomFeed = (all: readonly Came[], { language, baseUrl, author }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(baseUrl + feedUrl)}</id>
<title>${xml(text('title'))}</title>
<updated>${all[0]?.at ?? BEGINNING}</updated>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(baseUrl + feedUrl)}"/>
<link rel="alternate" type="text/html" href="${xml(baseUrl + whatCameUrl)}"/>
${all.map((one) => entry(one, baseUrl)).join('')}</feed>
`

const entry = (one: Came, baseUrl: string) => `<entry>
<id>urn:medklang:came:${xml(one.id)}</id>
<title>${xml(text(`kind-${one.kind}`))}: ${xml(one.title)}</title>
<updated>${one.at}</updated>
<link rel="alternate" type="text/html" href="${xml(baseUrl + hrefOf(one))}"/>
<summary>${xml([one.promised, one.words].filter(Boolean).join('\n'))}</summary>
</entry>
`
