import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { stopUrl, type Topic, turnOnUrl } from '../urls.ts'

interface Props {
  token: string
  topic: Topic
  title: string
  isOn: boolean
  placeHref: string
}

/** Whether one is written to about a place, and the button that turns it. */
export function StopPage({ token, topic, title, isOn, placeHref }: Props) {
  const state = isOn ? 'on' : 'off'
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(`${topic}-${state}-title`)}</h1>
      <p class="voice">{text(`${topic}-${state}-text`, { title })}</p>
      <div class="row">
        <form method="post" action={isOn ? stopUrl(topic, token) : turnOnUrl(topic, token)}>
          <Button>{text(`${topic}-turn-${isOn ? 'off' : 'on'}`)}</Button>
        </form>
        <ButtonLink href={placeHref} kind="alt">
          {text('seePlace')}
        </ButtonLink>
      </div>
    </div>
  )
}
