import type { Problems } from '#platform/http.tsx'
import { Button, Choices } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { AsItStands } from './as-it-stands.tsx'
import { FormPage } from './form-page.tsx'

interface Props {
  about: string
  now: string
  words: string
  /** Whoever looks has written it. */
  isOwn: boolean
  action: string
  back: string
  problems: Problems
}

/** The text as it stands and the easier one, for a second pair of eyes. */
export function LookOverPage({ about, now, words, isOwn, problems, ...form }: Props) {
  return (
    <FormPage
      heading={text('lookOverHeading')}
      about={text('suggestFor', { about })}
      problems={problems}
      {...form}
    >
      <AsItStands words={now} />
      <Panel tone="leaf" labelledby="nyt">
        <h2 id="nyt" class="as-h3">
          {text('suggestLabel')}
        </h2>
        <p class="as-typed">{words}</p>
      </Panel>
      {isOwn ? (
        <Note icon="two">
          <p>{text('lookOverOwn')}</p>
        </Note>
      ) : (
        <>
          <Choices
            name="answer"
            label={text('lookOverLabel')}
            problem={problems.answer}
            choices={(['yes', 'no'] as const).map((value) => ({
              value,
              label: text(`lookOver-${value}`),
              help: text(`lookOver-${value}-help`),
            }))}
          />
          <div class="act">
            <Button size="big" shortcut="2">
              {text('lookOverSend')}
            </Button>
          </div>
        </>
      )}
    </FormPage>
  )
}
