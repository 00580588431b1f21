import { Button, Check, TextArea } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { meetUrl } from '../urls.ts'
import type { PeoplePageProps } from './people-page.tsx'

/** Whether one's own first name stands on the page. Each says so for themselves. */
export function Meeting({ membership, typed, problems }: PeoplePageProps) {
  const { id, meets, meets_words } = membership
  return (
    <section class="stack gap-3" aria-labelledby="tagimod">
      <h2 id="tagimod">{text('meetHeading')}</h2>
      <p>{text('meetText')}</p>
      <form method="post" action={meetUrl(id)} class="stack gap-3" novalidate>
        <Check name="meets" id="meets" checked={meets}>
          {text('meetYes')}
        </Check>
        <TextArea
          name="words"
          label={text('meetWords')}
          optional={text('ifYouLike')}
          help={text('meetHelp')}
          value={one(typed, 'words') || meets_words}
          problem={problems.words}
          rows={2}
        />
        <Button kind="alt">{text('meetSave')}</Button>
      </form>
    </section>
  )
}
