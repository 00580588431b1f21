import { searchUrl } from '#features/finding/index.ts'
import { listUrl } from '#features/invitations/index.ts'
import { Chips } from '#ui/chips.tsx'
import { Button, Select, TextField } from '#ui/forms.tsx'
import { Hero } from '#ui/hero.tsx'
import type { IconName } from '#ui/icon.tsx'
import { text } from '../text/index.ts'
import type { HomePageProps } from './home-page.tsx'

const interests: [string, IconName, Parameters<typeof text>[0] & `chip-${string}`][] = [
  ['snak', 'cup', 'chip-snak'],
  ['natur', 'leaf', 'chip-natur'],
  ['musik', 'sound', 'chip-musik'],
  ['haandarbejde', 'hand', 'chip-haandarbejde'],
  ['mad', 'heart', 'chip-mad'],
]

/** What do you feel like, and where? Or one of six things that many like. */
export function Begin({ areas, place }: Pick<HomePageProps, 'areas' | 'place'>) {
  return (
    <Hero heading={text('title')} lead={text('lead')}>
      <search>
        <form class="find" action={listUrl}>
          <TextField
            name="q"
            type="search"
            label={text('what')}
            autocomplete="off"
            maxlength={100}
          />
          <Select
            name="sted"
            label={text('where')}
            empty={text('everywhere')}
            value={place?.id}
            options={areas.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button size="big" icon="search">
            {text('find')}
          </Button>
        </form>
      </search>
      <p class="chips-lbl" id="vaelg">
        {text('orChoose')}
      </p>
      <Chips labelledby="vaelg" chips={chips(place?.id ?? null)} />
    </Hero>
  )
}

const chips = (area: string | null) => [
  ...interests.map(([interest, icon, words]) => ({
    href: searchUrl({ interest, area }),
    icon,
    text: text(words),
  })),
  {
    href: searchUrl({ who: ['hvem.unge'], area }),
    icon: 'person' as const,
    text: text('chip-unge'),
  },
]
