import { channels } from '#features/inputs/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink, Check, Select } from '#ui/forms.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { Pager } from '#ui/pager.tsx'
import { Queue } from '#ui/queue.tsx'
import { brief } from '../brief.ts'
import type { DeskList } from '../desk-list.ts'
import type { ListedInput } from '../queries.ts'
import { text } from '../text/index.ts'
import { deskListUrl, deskUrl, inputUrl, newInputUrl, themesUrl } from '../urls.ts'

interface Props {
  list: DeskList
  areas: { id: string; name: string }[]
  themes: { id: string; name: string }[]
  all: ListedInput[]
  pages: number
}

/** What people have said, with what is not read and what is not linked yet. */
export function DeskPage({ list, areas, themes, all, pages }: Props) {
  const { page } = list
  const to = (number: number) => deskListUrl({ ...list, page: number })
  return (
    <div class="wrap band close stack gap-6">
      <HeadingRow
        action={
          <ButtonLink href={newInputUrl} icon="plus">
            {text('writeDown')}
          </ButtonLink>
        }
      >
        <h1>{text('deskTitle')}</h1>
        <p class="voice">{text('deskLead')}</p>
      </HeadingRow>
      <Filters {...{ list, areas, themes }} />
      {all.length === 0 ? (
        <Empty heading={text('nothing')} text={text('nothingText')}>
          <ButtonLink href={deskUrl} kind="alt">
            {text('seeAll')}
          </ButtonLink>
        </Empty>
      ) : (
        <section class="stack gap-4" aria-labelledby="antal">
          <h2 id="antal">{text('found', { count: all[0]?.found ?? 0 })}</h2>
          <Queue items={all.map(itemOf)} labelledby="antal" />
        </section>
      )}
      {pages > 1 ? (
        <Pager
          label={text('pages')}
          text={text('pageOf', { page, pages })}
          previous={page > 1 ? { href: to(page - 1), text: text('previous') } : undefined}
          next={page < pages ? { href: to(page + 1), text: text('next') } : undefined}
        />
      ) : null}
      <p>
        <a href={themesUrl}>{text('themesTitle')}</a>
      </p>
    </div>
  )
}

function itemOf({ id, words, said_on, channel, area, theme, checked_at, links, led }: ListedInput) {
  const facts = [
    dateWords(said_on),
    text(`channel-${channel}`),
    area ?? text('wholeMunicipality'),
    theme ?? '',
    led > 0 ? text('ledCount', { count: led }) : '',
    links > 0 ? text('linkCount', { count: links }) : text('notLinked'),
  ]
  return {
    href: inputUrl(id),
    icon: checked_at ? ('check' as const) : ('chat' as const),
    tone: checked_at ? ('leaf' as const) : ('sun' as const),
    title: <bdi>{brief(words)}</bdi>,
    text: facts.filter(Boolean).join(' · '),
    age: checked_at ? undefined : text('notRead'),
  }
}

const Filters = ({ list, areas, themes }: Pick<Props, 'list' | 'areas' | 'themes'>) => (
  <search>
    <form action={deskUrl} class="stack gap-4">
      <div class="search-row">
        <Select
          name="sted"
          label={text('area')}
          empty={text('allAreas')}
          value={list.area ?? ''}
          options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Select
          name="emne"
          label={text('theme')}
          empty={text('allThemes')}
          value={list.theme ?? ''}
          options={themes.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Select
          name="kanal"
          label={text('channel')}
          empty={text('allChannels')}
          value={list.channel ?? ''}
          options={channels.map((one) => ({ value: one, text: text(`channel-${one}`) }))}
        />
      </div>
      <div class="row">
        <Check name="ulaest" checked={list.unread}>
          {text('onlyUnread')}
        </Check>
        <Check name="uden" checked={list.unlinked}>
          {text('onlyUnlinked')}
        </Check>
        <Button kind="alt" icon="filter">
          {text('show')}
        </Button>
      </div>
    </form>
  </search>
)
