import type { Campaign } from './queries.ts'
import { campaignPictureUrl, coverUrl } from './urls.ts'

/** The photo that was put up, or the picture that is drawn. */
export const shownPicture = ({
  id,
  cover,
  picture_id,
  picture_alt,
}: Pick<Campaign, 'id' | 'cover' | 'picture_id' | 'picture_alt'>) =>
  picture_id === null
    ? { picture: coverUrl(cover, id), alt: '' }
    : { picture: campaignPictureUrl(picture_id), alt: picture_alt ?? '' }
