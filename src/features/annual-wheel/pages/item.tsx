import { dateWords } from '#platform/time/words.ts'
import { Icon } from '#ui/icon.tsx'
import { Status } from '#ui/status.tsx'
import { elsewhereUrl } from '../elsewhere.ts'
import type { Looker } from '../looker.ts'
import { text } from '../text/index.ts'
import { changeUrl, turnUrl } from '../urls.ts'
import type { Item } from '../year.ts'
import { dayWords, stateSigns, titleOf } from './words.ts'

type Own = Extract<Item, { from: 'duty' }>

/** One day of the year: what is on, where it stands, and what came of it. */
export const ListedItem = ({ item, looker }: { item: Item; looker: Looker }) => (
  <li>
    <p class="help">
      <time datetime={item.on.toString()}>{dayWords(item.on)}</time>
    </p>
    {item.from === 'duty' ? (
      <OwnItem {...{ item, looker }} />
    ) : (
      <div class="stack gap-2">
        <h3>
          <a href={elsewhereUrl(item.elsewhere)}>{titleOf(item)}</a>
        </h3>
        <p class="help">{text(`source-${item.elsewhere.source}`)}</p>
      </div>
    )}
  </li>
)

function OwnItem({ item: { duty, turn }, looker }: { item: Own; looker: Looker }) {
  const moved = turn.movedTo
    ? text('movedFrom', { on: dateWords(turn.plannedOn), why: turn.movedWhy })
    : null
  return (
    <div class="stack gap-2">
      <h3>{duty.title}</h3>
      <p>
        <Status kind={stateSigns[turn.state]} text={text(`state-${turn.state}`)} />
      </p>
      <p class="help">{duty.bodyName ?? text(`kind-${duty.kind}`)}</p>
      {looker.isEmployee ? (
        <p class="help">
          {duty.ownerName ? text('owner', { name: duty.ownerName }) : text('noOwner')}
        </p>
      ) : null}
      {moved ? <p>{moved}</p> : null}
      {turn.words ? <p>{turn.words}</p> : null}
      {turn.link ? (
        <p>
          <a class="quiet" href={turn.link}>
            {text('readMore', { title: duty.title })}
          </a>
        </p>
      ) : null}
      {looker.maySay(duty) ? (
        <p class="row no-print">
          <a
            class="quiet"
            href={turnUrl(duty.id, turn)}
            aria-label={text('sayFor', { title: duty.title, on: dayWords(turn.on) })}
          >
            <Icon name="edit" />
            {text('say')}
          </a>
          {looker.isKeeper ? (
            <a
              class="quiet"
              href={changeUrl(duty.id)}
              aria-label={text('changeTitle', { title: duty.title })}
            >
              {text('change')}
            </a>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
