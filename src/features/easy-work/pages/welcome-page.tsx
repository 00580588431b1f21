import type { Problems } from '#platform/http.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { FormPage } from './form-page.tsx'

interface Props {
  name: string
  summary: string
  words: string
  action: string
  back: string
  problems: Problems
}

/** A few lines to a new association, with a letter to begin from. */
export function WelcomePage({ name, summary, words, problems, ...form }: Props) {
  return (
    <FormPage
      heading={text('welcomeHeading', { name })}
      about={summary}
      problems={problems}
      {...form}
    >
      <TextArea
        name="words"
        label={text('welcomeLabel')}
        help={text('welcomeHelp')}
        rows={8}
        value={words}
        problem={problems.words}
      />
      <div class="act">
        <Button size="big" shortcut="2">
          {text('welcomeSend')}
        </Button>
      </div>
    </FormPage>
  )
}
