import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { SmallNote } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { roomsUrl } from '../urls.ts'

/** Where one types the code that stands on the wall. */
export function EnterPage({ typed, problems }: { typed: string; problems: Problems }) {
  return (
    <div class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('enterTitle')}</h1>
      <p class="voice">{text('enterLead')}</p>
      <form method="post" action={roomsUrl} novalidate class="stack gap-4">
        <TextField
          name="code"
          label={text('code')}
          help={text('codeHelp')}
          autocomplete="off"
          spellcheck={false}
          maxlength={12}
          value={typed}
          problem={problems.code}
          required
        />
        <div class="act">
          <Button size="big">{text('enter')}</Button>
        </div>
      </form>
      <SmallNote icon="lock">{text('enterNote')}</SmallNote>
    </div>
  )
}
