import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { remindersUrl, turnOnUrl } from '../urls.ts'

interface Props {
  token: string
  title: string
  reminded: boolean
}

/** Whether one is reminded of a place, and the button that turns it. */
export function RemindersPage({ token, title, reminded }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(reminded ? 'onTitle' : 'offTitle')}</h1>
      <p class="voice">{text(reminded ? 'onText' : 'offText', { title })}</p>
      <form method="post" action={reminded ? remindersUrl(token) : turnOnUrl(token)} class="act">
        <Button>{text(reminded ? 'turnOff' : 'turnOn')}</Button>
      </form>
    </div>
  )
}
