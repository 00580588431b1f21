import { day, midSentence } from '#platform/time/words.ts'
import { Chips } from '#ui/chips.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { Panel } from '#ui/panel.tsx'
import { PlacesList } from '#ui/places-list.tsx'
import { Queue } from '#ui/queue.tsx'
import type { DeskRow } from '../desk-query.ts'
import { itemOf } from '../desk-words.ts'
import { text } from '../text/index.ts'
import { deskInUrl, entryUrl, newUrl, sharingUrl } from '../urls.ts'

interface Props {
  rows: DeskRow[]
  /** Only what is about this area; null for all of them. */
  area: string | null
  name: string
  isCoordinator: boolean
}

/** What waits for a bridge-builder today, the longest wait first, and those they help. */
export function DeskPage({ rows, area, name, isCoordinator }: Props) {
  const here = rows.filter(({ area_id }) => area === null || area_id === area)
  const waiting = here.filter(({ kind }) => kind !== 'helped')
  return (
    <div class="wrap band stack gap-6">
      <HeadingRow
        action={
          <ButtonLink href={newUrl} icon="plus">
            {text('agreeDoor')}
          </ButtonLink>
        }
      >
        <h1>{text('hello', { name })}</h1>
        <p class="voice">{text('howMany', { count: waiting.length })}</p>
      </HeadingRow>
      <Areas rows={rows} area={area} />
      <div class="desk">
        <section class="stack gap-5" aria-labelledby="venter">
          <h2 id="venter">{text('waiting')}</h2>
          {waiting.length === 0 ? (
            <Empty heading={text('emptyTitle')} text={text('emptyText')} />
          ) : (
            <Queue labelledby="venter" items={waiting.map(itemOf)} />
          )}
        </section>
        <Helped rows={here.filter(({ kind }) => kind === 'helped')} />
      </div>
      {isCoordinator ? (
        <p>
          <a class="quiet" href={sharingUrl}>
            {text('sharingDoor')}
          </a>
        </p>
      ) : null}
    </div>
  )
}

/** The areas something is about; one is chosen by pressing it, and let go by pressing it again. */
function Areas({ rows, area }: Pick<Props, 'rows' | 'area'>) {
  const names = new Map(rows.flatMap((row) => (row.area_id ? [[row.area_id, row.area ?? '']] : [])))
  if (names.size < 2) return null
  const chips = [...names].toSorted(([, one], [, other]) => one.localeCompare(other, 'da'))
  return (
    <nav aria-label={text('areas')}>
      <Chips
        chips={chips.map(([id, name]) => ({
          href: deskInUrl(id === area ? null : id),
          text: name,
          ...(id === area && { remove: text('allAreas') }),
        }))}
      />
    </nav>
  )
}

/** Those the actor helps, the one whose agreement ends first at the top. */
const Helped = ({ rows }: { rows: DeskRow[] }) => (
  <Panel tone="sunk" labelledby="hjaelper">
    <h2 id="hjaelper">{text('helped')}</h2>
    {rows.length === 0 ? <p>{text('helpsNobody')}</p> : null}
    <PlacesList
      places={rows.map(({ id, name, since }) => ({
        href: entryUrl(id),
        name,
        note: text('agreedUntil', { date: midSentence(day(since)) }),
      }))}
    />
    <p class="help">{text('onlyYou')}</p>
  </Panel>
)
