import { AllMaySee } from '#features/free-text/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { associationUrl, editAssociationUrl } from '../urls.ts'
import { ShownFields, type ShownFieldsProps } from './shown-fields.tsx'

/** What an owner may change of the page. */
export function EditPage({ id, ...fields }: ShownFieldsProps & { id: string }) {
  const { typed, problems } = fields
  return (
    <form
      method="post"
      action={editAssociationUrl(id)}
      class="wrap narrow band stack gap-6"
      novalidate
    >
      <ErrorSummary problems={problems} />
      <Crumb href={associationUrl(id)} text={text('backToPage')} />
      <h1>{text('editTitle')}</h1>
      <ShownFields {...fields} />
      <TextArea
        name="about"
        label={text('about')}
        optional={text('ifYouLike')}
        help={text('aboutHelp')}
        value={one(typed, 'about')}
        problem={problems.about}
        rows={4}
      />
      <TextArea
        name="doings"
        label={text('doings')}
        optional={text('ifYouLike')}
        help={text('doingsHelp')}
        value={one(typed, 'doings')}
        problem={problems.doings}
        rows={4}
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{text('save')}</Button>
      </div>
    </form>
  )
}
