import { phoneHref } from '#platform/phone.ts'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import type { ReadingShown } from '../queries.ts'
import { text } from '../text/index.ts'

interface Props {
  /** `who` is the role, never the name. */
  readings: (Pick<ReadingShown, 'at' | 'kind' | 'purpose'> & { who: string })[]
  back: { href: string; text: string }
  phone: string
  now: Temporal.Instant
}

/** Who at the municipality has seen one's data: when, in which role, and what for. */
export function ReadingsPage({ readings, back, phone, now }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb {...back} />
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {readings.length === 0 ? (
        <Empty heading={text('nobodyTitle')} text={text('nobodyText')} />
      ) : (
        <ul class="bare stack">
          {readings.map(({ at, who, kind, purpose }) => (
            <li class="panel plain stack gap-2">
              <b>{text(`kind-${kind}`)}</b>
              <span>
                {text('line', {
                  who,
                  when: midSentence(dayAndTime(at, now)),
                  purpose: text(`purpose-${purpose}`),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {text('wonder')}{' '}
        <a href={phoneHref(phone)} class="quiet">
          {text('callUs', { phone })}
        </a>
      </p>
    </div>
  )
}
