import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { saidIn } from '#ui/typed.ts'
import { SayFields, type SayFieldsProps } from '../say-fields.tsx'
import { text } from '../text/index.ts'
import { sayUrl, sheetUrl } from '../urls.ts'

interface Props extends SayFieldsProps {
  helpPhone: string
}

/** Saying something to the municipality without telling who one is. */
export function SayPage({ helpPhone, ...fields }: Props) {
  const { problems, typed } = fields
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <form method="post" action={sayUrl} novalidate class="stack gap-5">
        <SayFields {...fields} />
        <TextField
          name="contact"
          label={text('contact')}
          optional={text('ifYouLike')}
          help={text('contactHelp')}
          autocomplete="email"
          value={saidIn(typed)('contact')}
          problem={problems.contact}
        />
        <p class="help">{text('whatHappens')}</p>
        <div class="act">
          <Button size="big">{text('send')}</Button>
        </div>
      </form>
      <Note icon="phone" heading={text('otherWays')}>
        <p>{text('otherWaysText', { phone: helpPhone })}</p>
        <p>
          <a href={sheetUrl}>{text('sheetLink')}</a>
        </p>
      </Note>
    </div>
  )
}
