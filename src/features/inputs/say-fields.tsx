import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Choices, Select, TextArea } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { consents } from './kinds.ts'
import { LONGEST } from './say-form.ts'
import { text } from './text/index.ts'

export interface SayFieldsProps {
  areas: readonly { id: string; name: string }[]
  themes: readonly { id: string; name: string }[]
  problems: Problems
  typed: Typed
}

const options = (all: SayFieldsProps['areas']) =>
  all.map(({ id, name }) => ({ value: id, text: name }))

/** Somebody's own words, where, what about, and what may be done with them. */
export function SayFields({ areas, themes, problems, typed }: SayFieldsProps) {
  const value = saidIn(typed)
  return (
    <>
      <TextArea
        name="words"
        label={text('words')}
        help={text('wordsHelp')}
        rows={6}
        maxlength={LONGEST}
        value={value('words')}
        problem={problems.words}
        required
      />
      <AllMaySee problems={problems} typed={typed} />
      <Select
        name="area"
        label={text('area')}
        empty={text('areaEmpty')}
        value={value('area')}
        problem={problems.area}
        options={options(areas)}
      />
      {themes.length === 0 ? null : (
        <Select
          name="theme"
          label={text('theme')}
          optional={text('ifYouLike')}
          empty={text('themeEmpty')}
          value={value('theme')}
          problem={problems.theme}
          options={options(themes)}
        />
      )}
      <Choices
        name="consent"
        label={text('consent')}
        value={value('consent')}
        problem={problems.consent}
        choices={consents.map((consent) => ({
          value: consent,
          label: text(`consent-${consent}`),
          help: text(`consent-${consent}-help`),
        }))}
        required
      />
    </>
  )
}
