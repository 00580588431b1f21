import { Button, Select } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { type WishList, wishesUrl } from '../urls.ts'

interface Props {
  list: WishList
  areas: { id: string; name: string }[]
}

/** Which area, and in which order. The address holds what was chosen. */
export function Choosing({ list, areas }: Props) {
  return (
    <search>
      <form action={wishesUrl} class="search-row">
        <Select
          name="sted"
          label={text('area')}
          empty={text('everywhere')}
          value={list.area ?? ''}
          options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Select
          name="sorter"
          label={text('order')}
          value={list.sort === 'most' ? 'flest' : 'nyeste'}
          options={[
            { value: 'nyeste', text: text('newest') },
            { value: 'flest', text: text('most') },
          ]}
        />
        <Button kind="alt" icon="filter">
          {text('show')}
        </Button>
      </form>
    </search>
  )
}
