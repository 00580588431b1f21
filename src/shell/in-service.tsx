import { purposeWords, stopUrl } from '#features/readings/index.ts'
import { clock } from '#platform/time/words.ts'
import type { Actor } from '#platform/work.ts'
import { Button } from '#ui/forms.tsx'
import { text } from './text/index.ts'

/** Says on every page that one reads about people, until when, and how to stop. */
export function InService({ service }: Pick<Actor, 'service'>) {
  if (!service) return null
  const about = { purpose: purposeWords(service.purpose), until: clock(service.endsAt) }
  return (
    <aside class="in-service" aria-label={text('serviceLabel')}>
      <form method="post" action={stopUrl} class="wrap row">
        <p class="grow">{text('inService', about)}</p>
        <Button kind="alt" size="small">
          {text('serviceStop')}
        </Button>
      </form>
    </aside>
  )
}
