import type { Problems } from '#platform/http.tsx'
import { Cover } from '#ui/cover.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { FormPage } from './form-page.tsx'

interface Props {
  src: string
  about: string
  /** What stands there now. */
  alt: string
  typed: string
  action: string
  back: string
  problems: Problems
}

/** A picture, and a place to write what it shows. */
export function DescribePage({ src, about, alt, typed, problems, ...form }: Props) {
  return (
    <FormPage heading={text('altHeading')} about={about} problems={problems} {...form}>
      <Cover src={src} alt={text('altOf', { about })} />
      <p>{text('altNow', { alt })}</p>
      <TextArea
        name="alt"
        label={text('altLabel')}
        help={text('altHelp')}
        rows={2}
        value={typed}
        problem={problems.alt}
      />
      <div class="act">
        <Button size="big" shortcut="2">
          {text('altSave')}
        </Button>
      </div>
    </FormPage>
  )
}
