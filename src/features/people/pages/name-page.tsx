import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { nameUrl } from '../urls.ts'

interface Props {
  problems: Problems
  typed: Typed
  to: string
}

export function NamePage({ problems, typed, to }: Props) {
  return (
    <form method="post" action={nameUrl(to)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('nameTitle')}</h1>
      <p class="voice">{text('nameLead')}</p>
      <TextField
        name="name"
        label={text('name')}
        autocomplete="given-name"
        value={String(typed.name ?? '')}
        problem={problems.name}
        required
      />
      <input type="hidden" name="passkeys" data-passkey-can />
      <div class="act">
        <Button size="big">{text('goOn')}</Button>
      </div>
    </form>
  )
}
