import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { languageName, type TranslationLanguage } from '../languages.ts'
import type { Reason, Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import { TranslationFields } from '../translation-fields.tsx'
import { translationsUrl, writeUrl } from '../urls.ts'
import type { TranslationWords } from '../words.ts'

interface Props {
  id: string
  title: string
  language: TranslationLanguage
  danish: TranslationWords
  danishNow: string
  words: TranslationWords
  standing: Standing | null
  returned: Reason | null
  typed: Typed
  problems: Problems
}

/** An invitation's words in another language, typed beside the Danish. */
export function WritePage({ id, title, standing, returned, ...fields }: Props) {
  const { language, problems } = fields
  return (
    <form
      method="post"
      action={writeUrl(id, language)}
      novalidate
      class="wrap band close stack gap-6"
    >
      <ErrorSummary problems={problems} />
      <Crumb href={translationsUrl(id)} text={text('toLanguages')} />
      <div class="stack gap-2">
        <h1>{text('writeTitle', { language: languageName(language) })}</h1>
        <p class="voice">{title}</p>
        <p>{text('writeLead')}</p>
      </div>
      {standing && standing !== 'shown' ? (
        <Note icon={standing === 'waiting' ? 'two' : 'edit'} tone="sun" role="status">
          <p>{text(`standing-${standing}`)}</p>
          {returned ? <p>{text(`reason-${returned}`)}</p> : null}
        </Note>
      ) : null}
      <TranslationFields {...fields} />
      <div class="act">
        <Button size="big">{text('save')}</Button>
      </div>
    </form>
  )
}
