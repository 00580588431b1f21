import { classes } from './classes.ts'

interface CoverProps {
  src: string
  /** Empty for our drawings; a description when somebody put up a photo. */
  alt?: string | undefined
  /** Names the picture, so that it glides from the list to the page. */
  id?: string | undefined
  banner?: boolean | undefined
  eager?: boolean | undefined
}

/** The picture of an invitation or a place. */
export function Cover({ src, alt = '', id, banner, eager = true }: CoverProps) {
  return (
    <div class={classes('cover', banner && 'banner')} data-cover={coverName(id)}>
      <img
        src={src}
        alt={alt}
        width={banner ? 1280 : 640}
        height={banner ? 300 : 400}
        loading={eager ? undefined : 'lazy'}
      />
    </div>
  )
}

export const coverName = (id: string | undefined) => (id ? `cover-${id}` : undefined)
