import { Button, Select } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { addRoomUrl, meetingPlaceUrl, removeRoomUrl } from '../urls.ts'
import type { ArrangeProps } from './arrange-page.tsx'

/** The meeting places that are rooms of the house, and one more. */
export function Rooms({ hub: { slug, rooms, places }, problems }: ArrangeProps) {
  return (
    <section class="stack gap-5" aria-labelledby="steder">
      <h2 id="steder">{text('roomsHeading')}</h2>
      {rooms.length === 0 ? <p>{text('roomsNone')}</p> : null}
      {rooms.map(({ id, name, area }) => (
        <article class="panel plain stack gap-3">
          <h3>
            <a href={meetingPlaceUrl(id)}>{name}</a>
          </h3>
          <p class="help">{area}</p>
          <form method="post" action={removeRoomUrl(slug, id)}>
            <Button kind="alt">{text('remove', { name })}</Button>
          </form>
        </article>
      ))}
      <form method="post" action={addRoomUrl(slug)} class="stack gap-3" novalidate>
        <Select
          name="place"
          label={text('placeLabel')}
          help={text('placeHelp')}
          empty={text('placeEmpty')}
          problem={problems.place}
          options={places.map(({ id, ...place }) => ({
            value: id,
            text: text('placeOption', place),
          }))}
        />
        <div class="act above-0">
          <Button kind="alt" icon="plus">
            {text('addRoom')}
          </Button>
        </div>
      </form>
    </section>
  )
}
