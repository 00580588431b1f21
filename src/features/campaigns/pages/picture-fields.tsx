import { coverKinds } from '#ui/covers/index.ts'
import { Check, Choices, PhotoField, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { coverUrl } from '../urls.ts'
import type { FormProps } from './form-page.tsx'

/** A photo with what it shows in words, and the drawing for where there is none. */
export function PictureFields({ id, photo, typed, problems }: FormProps) {
  const file = {
    name: 'picture',
    label: text('picture'),
    help: text('pictureHelp'),
    optional: text('ifYouLike'),
    problem: problems.picture,
  }
  return (
    <>
      {photo ? (
        <>
          <img class="photo" src={photo} alt={text('pictureNow')} width="640" height="400" />
          <Check name="noPicture" checked={one(typed, 'noPicture') !== ''}>
            {text('noPicture')}
          </Check>
        </>
      ) : null}
      <PhotoField {...file} />
      <TextField
        name="alt"
        label={text('alt')}
        help={text('altHelp')}
        optional={text('ifYouLike')}
        value={one(typed, 'alt')}
        problem={problems.alt}
      />
      <Check name="decorative" checked={one(typed, 'decorative') !== ''}>
        {text('decorative')}
      </Check>
      <Choices
        name="cover"
        label={text('cover')}
        help={text('coverHelp')}
        layout="pictures"
        value={one(typed, 'cover') || 'kaffe'}
        problem={problems.cover}
        choices={coverKinds.map((kind) => ({
          value: kind,
          label: text(`cover-${kind}`),
          picture: coverUrl(kind, id ?? 'kampagne'),
        }))}
      />
    </>
  )
}
