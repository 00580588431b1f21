import { Crumb } from '#ui/crumb.tsx'
import { Button } from '#ui/forms.tsx'
import type { Entry } from '../queries.ts'
import { text } from '../text/index.ts'
import { endUrl, entryUrl } from '../urls.ts'

/** Before it is all erased: what goes, in plain words. */
export function EndPage({ entry }: { entry: Pick<Entry, 'id' | 'first_name' | 'joined'> }) {
  const name = entry.first_name
  return (
    <form method="post" action={endUrl(entry.id)} class="wrap narrow band stack gap-6">
      <Crumb href={entryUrl(entry.id)} text={text('back')} />
      <h1>{text('endTitle')}</h1>
      <p class="voice">{text('endLead', { name })}</p>
      {entry.joined.length > 0 ? (
        <>
          <p>{text('endPlaces', { name })}</p>
          <ul>
            {entry.joined.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div class="act">
        <Button size="big">{text('endButton', { name })}</Button>
      </div>
    </form>
  )
}
