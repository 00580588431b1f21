import type { Problems } from '#platform/http.tsx'
import { Button, Choices } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { AlikeWord } from '../doing/telling-apart.ts'
import { text } from '../text/index.ts'
import { FormPage } from './form-page.tsx'

interface Props {
  words: [AlikeWord, AlikeWord]
  typed: string
  action: string
  back: string
  problems: Problems
}

/** Two words that look alike, with what each of them finds. */
export function AlikePage({ words, typed, problems, ...form }: Props) {
  const [one, other] = words
  return (
    <FormPage
      heading={text('alikeHeading')}
      about={text('alikeAbout', { one: one.text, other: other.text })}
      problems={problems}
      {...form}
    >
      <div class="stack gap-4">
        {words.map((word) => (
          <Word {...word} />
        ))}
      </div>
      <Choices
        name="answer"
        label={text('alikeLabel')}
        value={typed}
        problem={problems.answer}
        choices={[
          { value: 'one', label: text('alikeStays', { word: one.text }) },
          { value: 'other', label: text('alikeStays', { word: other.text }) },
          { value: 'different', label: text('alikeDifferent'), help: text('alikeDifferentHelp') },
        ]}
      />
      <div class="act">
        <Button size="big" shortcut="2">
          {text('alikeSend')}
        </Button>
      </div>
    </FormPage>
  )
}

function Word({ id, text: word, uses, titles }: AlikeWord) {
  return (
    <Panel plain labelledby={`ord-${id}`}>
      <div class="stack gap-2">
        <h2 id={`ord-${id}`} class="as-h3">
          {word}
        </h2>
        <p>{text('alikeUses', { uses })}</p>
        <ul>
          {titles.map((title) => (
            <li>{title}</li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}
