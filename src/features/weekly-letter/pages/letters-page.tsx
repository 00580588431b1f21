import { Chips } from '#ui/chips.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { askUrl, weekUrl } from '../urls.ts'

/** What the weekly letter is, and this week's letter for each area. */
export function LettersPage({ areas }: { areas: { id: string; name: string }[] }) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <section class="stack" aria-labelledby="steder">
        <h2 id="steder">{text('seeFirst')}</h2>
        <Chips
          labelledby="steder"
          chips={[
            { href: weekUrl(null), text: text('everywhere') },
            ...areas.map(({ id, name }) => ({
              href: weekUrl(id),
              text: name,
              icon: 'pin' as const,
            })),
          ]}
        />
      </section>
      <div class="act">
        <ButtonLink href={askUrl()} size="big">
          {text('toAsk')}
        </ButtonLink>
      </div>
    </div>
  )
}
