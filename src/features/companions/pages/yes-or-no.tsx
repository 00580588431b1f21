import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  action: string
  /** What a no means. */
  help: string
}

/** What either of the two answers to a proposal. */
export const YesOrNo = ({ action, help }: Props) => (
  <form method="post" action={action} id="answer" class="stack gap-3">
    <div class="row">
      <Button name="answer" value="yes" icon="check">
        {text('sayYes')}
      </Button>
      <Button name="answer" value="no" kind="alt">
        {text('sayNo')}
      </Button>
    </div>
    <p class="help">{help}</p>
  </form>
)
