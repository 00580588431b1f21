import { Asked } from '#ui/asked.tsx'
import { Button, Select } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { askUrl, associationUrl, endSeatUrl } from '../urls.ts'
import type { ArrangeProps } from './arrange-page.tsx'

/** The associations that were asked to sit there, what they said, and one more. */
export function Seats({ hub: { slug, asked, status }, possible, problems }: ArrangeProps) {
  return (
    <section class="stack gap-5" aria-labelledby="foreninger">
      <h2 id="foreninger">{text('seatsHeading')}</h2>
      <p>{text('seatsRules')}</p>
      {asked.length === 0 ? <p>{text('askedNone')}</p> : null}
      {asked.map(({ id, associationId, name, answer }) => (
        <Asked
          name={name}
          href={associationUrl(associationId)}
          answer={answer}
          words={text(`answer-${answer ?? 'waits'}`)}
        >
          {answer === 'no' ? null : (
            <form method="post" action={endSeatUrl(slug, id)}>
              <Button kind="alt">{text(answer === 'yes' ? 'end' : 'takeBack', { name })}</Button>
            </form>
          )}
        </Asked>
      ))}
      {status === 'closed' ? null : (
        <form method="post" action={askUrl(slug)} class="stack gap-3" novalidate>
          <Select
            name="association"
            label={text('associationLabel')}
            help={text('associationHelp')}
            empty={text('associationEmpty')}
            problem={problems.association}
            options={possible.map(({ id, ...one }) => ({
              value: id,
              text: text('placeOption', one),
            }))}
          />
          <div class="act above-0">
            <Button kind="alt">{text('ask')}</Button>
          </div>
        </form>
      )}
    </section>
  )
}
