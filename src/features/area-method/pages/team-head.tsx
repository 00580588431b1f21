import type { Child } from 'hono/jsx'
import type { Problems } from '#platform/http.tsx'
import { Chips } from '#ui/chips.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { agreedUrl, forcesUrl, missingUrl, stepsUrl, togetherUrl } from '../urls.ts'

const pages = {
  steps: stepsUrl,
  forces: forcesUrl,
  missing: missingUrl,
  agreed: agreedUrl,
} as const

interface Props {
  id: string
  at: keyof typeof pages
  title: string
  problems: Problems
  children: Child
}

/** A page that the team keeps, with the way to the others. */
export const TeamPage = ({ id, at, title, problems, children }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <Crumb href={togetherUrl(id)} text={text('toArea')} />
    <h1>{title}</h1>
    <Chips
      label={text('teamPages')}
      chips={(['steps', 'forces', 'missing', 'agreed'] as const).map((page) => ({
        href: pages[page](id),
        text: text(`page-${page}`),
        current: page === at,
      }))}
    />
    {children}
  </div>
)
