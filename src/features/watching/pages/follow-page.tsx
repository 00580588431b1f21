import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import type { Followed } from '../watching.ts'
import { ContactField } from './contact-field.tsx'
import { Watched } from './watched.tsx'

interface Props {
  action: string
  thing: Followed
  problems: Problems
  typed: Typed
}

/** One thing to follow, and where to tell what happens with it. */
export const FollowPage = ({ action, thing, problems, typed }: Props) => (
  <div class="wrap narrow band close stack gap-5">
    <ErrorSummary problems={problems} />
    <Crumb href={thing.href} text={thing.title} />
    <h1>{text('followTitle')}</h1>
    <p class="voice">{text('followLead')}</p>
    <Watched words={[thing.title]} />
    <form method="post" action={action} novalidate class="stack gap-5">
      <ContactField {...{ typed, problems }} />
      <div class="act">
        <Button size="big">{text('start')}</Button>
      </div>
    </form>
  </div>
)
