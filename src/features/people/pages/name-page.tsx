import type { Problems, Typed } from '#platform/http.tsx'
import { Button, type Choice, Choices, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { nameUrl } from '../urls.ts'

interface Props {
  problems: Problems
  typed: Typed
  to: string
  /** What one can answer when one is asked how old one is; null where it is not asked. */
  ages: Choice[] | null
}

export function NamePage({ problems, typed, to, ages }: Props) {
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
      {ages ? (
        <Choices
          name="age"
          label={text('ageQuestion')}
          help={text('ageHelp')}
          choices={ages}
          value={String(typed.age ?? '')}
          problem={problems.age}
          required
        />
      ) : null}
      <input type="hidden" name="passkeys" data-passkey-can />
      <div class="act">
        <Button size="big">{text('goOn')}</Button>
      </div>
    </form>
  )
}
