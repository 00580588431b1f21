import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import type { ListedHub } from '../queries.ts'
import { text } from '../text/index.ts'
import { hubUrl, newHubUrl, placesUrl } from '../urls.ts'

interface Props {
  hubs: ListedHub[]
  /** They look after them. */
  isMine: boolean
}

/** Every house; for those who look after them, also what others cannot see. */
export function HubsPage({ hubs, isMine }: Props) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {hubs.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')}>
          <ButtonLink href={placesUrl} kind="alt">
            {text('places')}
          </ButtonLink>
        </Empty>
      ) : (
        <ul class="grid bare">
          {hubs.map(({ slug, name, summary, status }) => (
            <li class="stack gap-2">
              <h2 class="as-h3">
                <a href={hubUrl(slug)}>{name}</a>
              </h2>
              <p>{summary}</p>
              {isMine ? <p class="help">{text(`status-${status}`)}</p> : null}
            </li>
          ))}
        </ul>
      )}
      {isMine ? (
        <div class="act">
          <ButtonLink href={newHubUrl} icon="plus">
            {text('newTitle')}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
