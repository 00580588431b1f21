import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { archiveUrl, leaveUrl, peopleUrl } from '../urls.ts'

interface Props {
  association: { id: string; name: string }
  isLast: boolean
}

/** Leaving, or the two ways there are for the one who owns it alone. */
export function LeavePage({ association: { id, name }, isLast }: Props) {
  if (isLast)
    return (
      <div class="wrap narrow band stack gap-5">
        <h1>{text('lastTitle')}</h1>
        <p class="voice">{text('lastText', { name })}</p>
        <div class="act above-0">
          <ButtonLink size="big" href={peopleUrl(id)}>
            {text('lastHandOver')}
          </ButtonLink>
          <ButtonLink size="big" kind="alt" href={archiveUrl(id)}>
            {text('lastArchive', { name })}
          </ButtonLink>
        </div>
      </div>
    )
  return (
    <form method="post" action={leaveUrl(id)} class="wrap narrow band stack gap-5">
      <h1>{text('leaveTitle', { name })}</h1>
      <p class="voice">{text('leaveText')}</p>
      <div class="act above-0">
        <Button size="big">{text('leaveIt')}</Button>
        <ButtonLink size="big" kind="alt" href={peopleUrl(id)}>
          {text('leaveNot')}
        </ButtonLink>
      </div>
    </form>
  )
}
