import type { Problems } from '#platform/http.tsx'
import { Button, Check, PhotoField, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  /** Address of the photo that was put up. */
  photo: string | null
  alt: string
  decorative: boolean
  problems: Problems
}

/** A photo of one's own, and what it shows in words for those who do not see it. */
export function PictureQuestion({ photo, alt, decorative, problems }: Props) {
  const field = {
    name: 'picture',
    label: text('pictureLabel'),
    help: text('pictureHelp'),
    optional: text('ifYouLike'),
    problem: problems.picture,
  }
  return (
    <>
      <PhotoField {...field} />
      {photo ? (
        <img class="photo" src={photo} alt={text('yourPicture')} width="640" height="400" />
      ) : null}
      <TextField
        name="alt"
        label={text('altLabel')}
        help={text('altHelp')}
        value={alt}
        problem={problems.alt}
      />
      <Check name="decorative" checked={decorative}>
        {text('decorative')}
      </Check>
      <div class="row">
        <Button kind="alt" name="go" value="picture">
          {text('showPicture')}
        </Button>
        {photo ? (
          <Button kind="quiet" name="go" value="no-picture">
            {text('removePicture')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
