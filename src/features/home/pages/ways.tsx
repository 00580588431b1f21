import { guideUrl, helpUrl, hubUrl, searchUrl } from '#features/finding/index.ts'
import { areaUrl } from '#features/local-areas/index.ts'
import { Doors } from '#ui/doors.tsx'
import { PlacesList } from '#ui/places-list.tsx'
import { text } from '../text/index.ts'
import type { HomePageProps } from './home-page.tsx'

/** For those who would rather begin in another way. */
export function OtherWays() {
  return (
    <section class="band" aria-labelledby="andre-veje">
      <div class="wrap">
        <h2 id="andre-veje" class="vh">
          {text('otherWays')}
        </h2>
        <Doors
          doors={[
            {
              href: guideUrl,
              icon: 'heart',
              tone: 'rose',
              title: text('doorGuide'),
              text: text('doorGuideText'),
            },
            {
              href: helpUrl,
              icon: 'phone',
              tone: 'lake',
              title: text('doorTalk'),
              text: text('doorTalkText'),
            },
            {
              href: searchUrl({ traits: ['velkomst.foelgeven'] }),
              icon: 'two',
              tone: 'lilac',
              title: text('doorTogether'),
              text: text('doorTogetherText'),
            },
          ]}
        />
      </div>
    </section>
  )
}

/** How many there are, town by town, and the page of each; and the houses for all of them. */
export function WhereYouLive({ areas, hubs }: Pick<HomePageProps, 'areas' | 'hubs'>) {
  return (
    <section class="band tint" aria-labelledby="hvor">
      <div class="wrap">
        <h2 id="hvor" class="below-4">
          {text('whereYouLive')}
        </h2>
        <PlacesList
          places={areas.map(({ id, name, count, more }) => ({
            href: areaUrl(id),
            name,
            note: more ? text('moreThan', { count }) : text('count', { count }),
          }))}
        />
        {hubs.length > 0 ? (
          <>
            <h3 class="above-6 below-4">{text('hubs')}</h3>
            <PlacesList
              places={hubs.map(({ slug, name, summary }) => ({
                href: hubUrl(slug),
                name,
                note: summary,
              }))}
            />
          </>
        ) : null}
      </div>
    </section>
  )
}
