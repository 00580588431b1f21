import {
  languageName,
  reasons,
  TranslationFields,
  type TranslationLanguage,
  type TranslationWords,
} from '#features/translations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Choices } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { FormPage } from './form-page.tsx'

interface Props {
  title: string
  language: TranslationLanguage
  danish: TranslationWords
  /** The digest of the Danish that is shown. */
  danishNow: string
  words: TranslationWords
  /** Whoever looks has written it. */
  isOwn: boolean
  typed: Typed
  action: string
  back: string
  problems: Problems
}

/** An invitation in Danish and in another language, for somebody else than the one who wrote it. */
export function CheckTranslationPage(props: Props) {
  const { title, language, isOwn, typed, problems, action, back } = props
  return (
    <FormPage
      wide
      heading={text('checkHeading')}
      about={text('checkFor', { title, language: languageName(language) })}
      {...{ problems, action, back }}
    >
      {isOwn ? (
        <Note icon="two">
          <p>{text('checkOwn')}</p>
        </Note>
      ) : (
        <>
          <p>{text('checkLead')}</p>
          <TranslationFields {...props} />
          <Choices
            name="answer"
            label={text('checkLabel')}
            value={String(typed.answer ?? '')}
            problem={problems.answer}
            choices={(['same', 'words', 'back'] as const).map((value) => ({
              value,
              label: text(`check-${value}`),
              help: text(`check-${value}-help`),
            }))}
          />
          <Choices
            name="reason"
            label={text('checkReason')}
            value={String(typed.reason ?? '')}
            problem={problems.reason}
            choices={reasons.map((value) => ({ value, label: text(`checkReason-${value}`) }))}
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
