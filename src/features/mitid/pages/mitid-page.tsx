import type { LoginFailure } from '#platform/errand/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { Note, SmallNote } from '#ui/note.tsx'
import type { Marks } from '../marking.ts'
import { text } from '../text/index.ts'
import { proveAgeUrl, removeAgeUrl, removeVerifiedUrl, verifyUrl } from '../urls.ts'
import { Mark } from './mark.tsx'

interface Props extends Marks {
  isOffered: boolean
  ageAsked: number
  failure: LoginFailure | null
  now: Temporal.Instant
}

/** What MitID can confirm, what it has, and how to take it away again. */
export function MitIdPage({ verifiedAt, age, isOffered, ageAsked, failure, now }: Props) {
  const on = (at: Temporal.Instant) => midSentence(day(at, now))
  return (
    <div class="wrap narrow band stack gap-6">
      {failure ? (
        <Note icon="info" role="alert">
          <p>{text(failure)}</p>
        </Note>
      ) : null}
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <Mark
        id="mig"
        heading={text('meHeading')}
        words={text('meText')}
        done={verifiedAt ? text('meDone', { day: on(verifiedAt) }) : null}
        begin={isOffered ? { href: verifyUrl, text: text('meBegin') } : null}
        remove={{ action: removeVerifiedUrl, text: text('meRemove') }}
      />
      <Mark
        id="alder"
        heading={text('ageHeading', { age: age?.atLeast ?? ageAsked })}
        words={text('ageText', { age: ageAsked })}
        done={age ? text('ageDone', { age: age.atLeast, day: on(age.provedAt) }) : null}
        begin={isOffered ? { href: proveAgeUrl, text: text('ageBegin', { age: ageAsked }) } : null}
        remove={{ action: removeAgeUrl, text: text('ageRemove') }}
      />
      <SmallNote icon="lock">{text('nobodySees')}</SmallNote>
    </div>
  )
}
