import { xml } from '#platform/xml.ts'
import { type LogLine, logOf } from './log.ts'
import { lineWords } from './pages/log.tsx'
import { wordsNow } from './pages/words.ts'
import type { Proposal } from './queries.ts'
import { text } from './text/index.ts'
import { feedUrl, proposalsUrl, proposalUrl } from './urls.ts'

interface Feed {
  language: string
  baseUrl: string
  author: string
}

const MOST = 100
const BEGINNING = Temporal.Instant.fromEpochMilliseconds(0)

/** What happened with proposals as news (RFC 4287), the newest first: the lines of their logs. */
export function atomFeed(all: readonly Proposal[], { language, baseUrl, author }: Feed): string {
  const news = all
    .flatMap((proposal) => logOf(proposal).map((line) => ({ proposal, line })))
    .toSorted((a, b) => Temporal.Instant.compare(b.line.at, a.line.at))
    .slice(0, MOST)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(baseUrl + feedUrl)}</id>
<title>${xml(text('feedTitle'))}</title>
<updated>${news[0]?.line.at ?? BEGINNING}</updated>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(baseUrl + feedUrl)}"/>
<link rel="alternate" type="text/html" href="${xml(baseUrl + proposalsUrl)}"/>
${news.map(({ proposal, line }) => entry(proposal, line, baseUrl)).join('')}</feed>
`
}

const entry = (proposal: Proposal, line: LogLine, baseUrl: string) => `<entry>
<id>urn:medklang:proposal:${xml(proposal.id)}:${xml(line.key)}</id>
<title>${xml(wordsNow(proposal).title)}</title>
<updated>${line.at}</updated>
<link rel="alternate" type="text/html" href="${xml(baseUrl + proposalUrl(proposal.id))}"/>
<summary>${xml(lineWords(line))}</summary>
</entry>
`
