import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, PhotoField, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { meetingPlaceUrl, photosUrl, removePhotoUrl } from '../urls.ts'

interface Props {
  id: string
  name: string
  photos: { id: string; src: string; alt: string }[]
  typed: Typed
  problems: Problems
}

/** The photos of a place, each with what it shows in words. */
export function PhotosPage({ id, name, photos, typed, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingPlaceUrl(id)} text={text('back')} />
      <h1>{text('photosTitle', { name })}</h1>
      {photos.length === 0 ? <p>{text('noPhotos')}</p> : null}
      <ul class="grid bare">
        {photos.map((photo) => (
          <li class="stack gap-3">
            <img class="photo" src={photo.src} alt={photo.alt} width="640" height="400" />
            <p>{photo.alt}</p>
            <form method="post" action={removePhotoUrl(id, photo.id)}>
              <Button kind="alt" size="small">
                {text('removePhoto')}
                <span class="vh"> {photo.alt}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <NewPhoto {...{ id, typed, problems }} />
    </div>
  )
}

function NewPhoto({ id, typed, problems }: Pick<Props, 'id' | 'typed' | 'problems'>) {
  const file = {
    name: 'picture',
    label: text('picture'),
    help: text('pictureHelp'),
    problem: problems.picture,
    required: true,
  }
  return (
    <form
      method="post"
      action={photosUrl(id)}
      enctype="multipart/form-data"
      novalidate
      class="panel plain stack gap-5"
    >
      <PhotoField {...file} />
      <TextField
        name="alt"
        label={text('alt')}
        help={text('altHelp')}
        value={one(typed, 'alt')}
        problem={problems.alt}
        required
      />
      <div class="act">
        <Button>{text('addPhoto')}</Button>
      </div>
    </form>
  )
}
