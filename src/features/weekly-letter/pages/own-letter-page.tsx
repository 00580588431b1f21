import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { endsAt } from '../ending.ts'
import type { WeeklyLetterRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { ownLetterUrl, stopUrl, weekUrl } from '../urls.ts'
import { Wanted } from './wanted.tsx'

interface Props {
  token: string
  letter: Pick<WeeklyLetterRow, 'confirmed_at' | 'renewed_at' | 'area_id'>
  words: string[]
  now: Temporal.Instant
}

/** What comes, until when, and the two things one can do: go on, or stop. */
export function OwnLetterPage({ token, letter, words, now }: Props) {
  const stands = letter.confirmed_at !== null
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(stands ? 'ownTitle' : 'confirmTitle')}</h1>
      <p class="voice">{text(stands ? 'ownLead' : 'confirmLead')}</p>
      <Wanted words={words} />
      {stands ? (
        <p>{text('until', { date: midSentence(day(endsAt(letter.renewed_at), now)) })}</p>
      ) : null}
      <div class="row">
        {stands ? <ButtonLink href={weekUrl(letter.area_id)}>{text('seeNow')}</ButtonLink> : null}
        <form method="post" action={ownLetterUrl(token)}>
          <Button kind={stands ? 'alt' : 'main'}>{text(stands ? 'renew' : 'useCode')}</Button>
        </form>
        <form method="post" action={stopUrl(token)}>
          <Button kind="alt">{text('stop')}</Button>
        </form>
      </div>
    </div>
  )
}
