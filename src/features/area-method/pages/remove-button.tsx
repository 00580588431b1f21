import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** Takes one thing away; the words say which to those who cannot see where the button stands. */
export const RemoveButton = ({ action, what }: { action: string; what: string }) => (
  <form method="post" action={action}>
    <Button kind="alt" size="small">
      {text('remove')}
      <span class="vh"> {what}</span>
    </Button>
  </form>
)
