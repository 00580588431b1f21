import { Crumb } from '#ui/crumb.tsx'
import { Button } from '#ui/forms.tsx'
import type { Guests } from '../guests-query.ts'
import { text } from '../text/index.ts'
import { askAsHostUrl, hostUrl } from '../urls.ts'

/** Those who come, by first name; a host who has asked them first has somebody found for them. */
export function HostPage({ id, title, guests }: Guests) {
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={hostUrl(id)} text={text('hostBack')} />
      <div class="stack gap-3">
        <h1>{text('hostTitle')}</h1>
        <p class="voice">{title}</p>
        <p>{text('hostLead')}</p>
      </div>
      {guests.length === 0 ? <p>{text('hostNobody')}</p> : null}
      <ul class="bare stack gap-4">
        {guests.map(({ id: joiningId, name, isAsked }) => (
          <li>
            {isAsked ? (
              <p>{text('hostAsked', { name })}</p>
            ) : (
              <form method="post" action={askAsHostUrl(id, joiningId)}>
                <Button kind="alt" icon="two">
                  {text('hostAsk', { name })}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
