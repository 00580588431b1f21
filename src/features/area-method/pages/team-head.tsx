import type { Child } from 'hono/jsx'
import type { Problems } from '#platform/http.tsx'
import { Chips } from '#ui/chips.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { agreedUrl, forcesUrl, missingUrl, stepsUrl, togetherUrl } from '../urls.ts'

interface Props {
  id: string
  title: string
  problems: Problems
  children: Child
}

/** A page that the team keeps, with the way to the others. */
export const TeamPage = ({ id, title, problems, children }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <Crumb href={togetherUrl(id)} text={text('toArea')} />
    <h1>{title}</h1>
    <Chips
      label={text('teamPages')}
      chips={[
        { href: stepsUrl(id), text: text('pageSteps') },
        { href: forcesUrl(id), text: text('pageForces') },
        { href: missingUrl(id), text: text('pageMissing') },
        { href: agreedUrl(id), text: text('pageAgreed') },
      ]}
    />
    {children}
  </div>
)
