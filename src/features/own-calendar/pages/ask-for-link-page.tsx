import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { placeUrl, wholeCalendarUrl } from '../urls.ts'
import { WhatIsInIt } from './own-calendar-page.tsx'

interface Props {
  placeToken: string
  channel: 'email' | 'phone'
  state: 'ask' | 'sent' | 'too-many'
  /** A message can be sent to where they are reached. */
  sendable: boolean
  helpPhone: string
}

/** The way to the whole calendar goes by one's own mail or telephone. */
export function AskForLinkPage({ placeToken, channel, state, sendable, helpPhone }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(state === 'sent' ? `sent-${channel}` : 'title')}</h1>
      {state === 'sent' ? <p class="voice">{text('sentLead')}</p> : <WhatIsInIt />}
      {state === 'too-many' ? (
        <Note icon="info" tone="rose" role="alert">
          <p>{text('tooMany')}</p>
        </Note>
      ) : null}
      {state === 'ask' && sendable ? (
        <form class="stack" method="post" action={wholeCalendarUrl(placeToken)}>
          <p>{text('whyWeSend')}</p>
          <div class="act">
            <Button size="big">{text(`send-${channel}`)}</Button>
          </div>
        </form>
      ) : null}
      {sendable ? null : <p>{text('callUs', { phone: helpPhone })}</p>}
      <p>
        <ButtonLink href={placeUrl(placeToken)} kind="quiet">
          {text('toPlace')}
        </ButtonLink>
      </p>
    </div>
  )
}
