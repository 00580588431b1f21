import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { endsAt } from '../erasing.ts'
import type { WatchRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { ownWatchUrl, stopUrl } from '../urls.ts'
import { Watched } from './watched.tsx'

interface Props {
  token: string
  watch: Pick<WatchRow, 'confirmed_at' | 'renewed_at'>
  words: string[]
  seeHref: string
  now: Temporal.Instant
}

/** What one is told of, until when, and the two things one can do: go on, or stop. */
export function OwnWatchPage({ token, watch, words, seeHref, now }: Props) {
  const stands = watch.confirmed_at !== null
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(stands ? 'ownTitle' : 'confirmTitle')}</h1>
      <p class="voice">{text(stands ? 'ownLead' : 'confirmLead')}</p>
      <Watched words={words} />
      {stands ? (
        <p>{text('until', { date: midSentence(day(endsAt(watch.renewed_at), now)) })}</p>
      ) : null}
      <div class="row">
        {stands ? <ButtonLink href={seeHref}>{text('seeNow')}</ButtonLink> : null}
        <form method="post" action={ownWatchUrl(token)}>
          <Button kind={stands ? 'alt' : 'main'}>{text(stands ? 'renew' : 'useCode')}</Button>
        </form>
        <form method="post" action={stopUrl(token)}>
          <Button kind="alt">{text('stop')}</Button>
        </form>
      </div>
    </div>
  )
}
