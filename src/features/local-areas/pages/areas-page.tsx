import { PlacesList } from '#ui/places-list.tsx'
import { otherNames } from '../other-names.ts'
import { text } from '../text/index.ts'
import { areaUrl } from '../urls.ts'

interface Props {
  areas: { id: string; name: string; localities: string[] }[]
}

/** Every local area of the municipality. */
export function AreasPage({ areas }: Props) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <section class="stack" aria-labelledby="byer">
        <h2 id="byer">{text('towns')}</h2>
        <PlacesList
          places={areas.map((area) => ({
            href: areaUrl(area.id),
            name: area.name,
            note: otherNames(area).join(', '),
          }))}
        />
      </section>
    </div>
  )
}
