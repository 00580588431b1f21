import { Segments } from '#ui/segments.tsx'
import { text } from './text/index.ts'
import { associationsUrl, offersUrl, placesUrl } from './urls.ts'

interface Props {
  here: 'associations' | 'places' | 'offers'
}

/** The three lists of the directory, on top of each of them. */
export function DirectoryTabs({ here }: Props) {
  const tab = (name: Props['here'], href: string, icon: 'group' | 'pin' | 'hand') => ({
    ...{ href, icon, text: text(name), current: name === here },
  })
  return (
    <Segments
      label={text('tabs')}
      items={[
        tab('associations', associationsUrl, 'group'),
        tab('places', placesUrl, 'pin'),
        tab('offers', offersUrl, 'hand'),
      ]}
    />
  )
}
