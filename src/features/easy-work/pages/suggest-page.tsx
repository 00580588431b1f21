import { type Advice, adviceSentence } from '#features/posting/index.ts'
import type { Problems } from '#platform/http.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { AsItStands } from './as-it-stands.tsx'
import { FormPage } from './form-page.tsx'

interface Props {
  about: string
  /** The text as it stands. */
  now: string
  words: string
  advice: Advice[]
  /** Somebody has asked how easy it is. */
  isLookedAt: boolean
  action: string
  back: string
  problems: Problems
}

/** A hard text, and a place to write it more easily. */
export function SuggestPage({ about, now, words, advice, isLookedAt, problems, ...form }: Props) {
  return (
    <FormPage
      heading={text('suggestHeading')}
      about={text('suggestFor', { about })}
      problems={problems}
      {...form}
    >
      <AsItStands words={now} />
      <HowEasy advice={advice} isLookedAt={isLookedAt} />
      <TextArea
        name="words"
        label={text('suggestLabel')}
        help={text('suggestHelp')}
        rows={6}
        value={words}
        problem={problems.words}
      />
      <div class="row">
        <Button size="big" name="go" value="keep" shortcut="2">
          {text('suggestSave')}
        </Button>
        <Button kind="alt" name="go" value="look">
          {text('suggestLook')}
        </Button>
      </div>
    </FormPage>
  )
}

function HowEasy({ advice, isLookedAt }: Pick<Props, 'advice' | 'isLookedAt'>) {
  if (advice.length === 0)
    return isLookedAt ? (
      <Note icon="check" tone="leaf" role="status">
        <p>{text('adviceNone')}</p>
      </Note>
    ) : null
  return (
    <Note
      icon="text"
      tone="leaf"
      role={isLookedAt ? 'status' : undefined}
      heading={text('adviceHeading')}
    >
      <ul>
        {advice.map((one) => (
          <li>{adviceSentence(one)}</li>
        ))}
      </ul>
    </Note>
  )
}
