import { Button } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import { PostalFields } from '../postal-fields.tsx'
import { text } from '../text/index.ts'
import { forgetPostalUrl, postalUrl } from '../urls.ts'
import type { ChoicesPageProps } from './choices-page.tsx'

/** Where letters on paper go; with an address, paper can be chosen above. */
export function PostalAddress({ person: { postal }, problems, typed }: ChoicesPageProps) {
  return (
    <Panel plain labelledby="brev">
      <h2 id="brev" class="as-h3">
        {text('postalHeading')}
      </h2>
      <p>{text('postalText')}</p>
      {postal ? (
        <>
          <p>{text('postalHas', { address: postal.replaceAll('\n', ', ') })}</p>
          <form method="post" action={forgetPostalUrl}>
            <Button kind="alt">{text('forgetPostal')}</Button>
          </form>
        </>
      ) : null}
      <form method="post" action={postalUrl} class="stack gap-4" novalidate>
        <PostalFields
          problems={problems}
          value={(name) => one(typed, name)}
          help={text('nameHelp')}
        />
        <div class="act">
          <Button kind="alt">{text(postal ? 'changePostal' : 'savePostal')}</Button>
        </div>
      </form>
    </Panel>
  )
}
