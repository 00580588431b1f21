import { sayUrl } from '#features/inputs/index.ts'
import { momentWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import { TakeAlong } from '#ui/take-along.tsx'
import { hrefOf } from '../about.ts'
import type { Came, CameKind } from '../queries.ts'
import { text } from '../text/index.ts'
import { feedUrl, jsonUrl } from '../urls.ts'

const looks: Record<CameKind, StatusKind> = {
  ...{ news: 'running', promise: 'done', accepted: 'done', partly: 'done' },
  ...{ no: 'declined', later: 'waiting', policy: 'done' },
}

/** What came of what people said, the newest first. */
export const WhatCamePage = ({ all }: { all: readonly Came[] }) => (
  <div class="wrap narrow band stack gap-6">
    <div class="stack gap-3">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {all.length === 0 ? null : <Say kind="alt" />}
    </div>
    {all.length === 0 ? (
      <Empty heading={text('noneTitle')} text={text('noneText')}>
        <Say />
      </Empty>
    ) : null}
    <ul class="bare stack gap-6">
      {all.map((one) => (
        <li class="stack gap-2">
          <Status kind={looks[one.kind]} text={text(`kind-${one.kind}`)} />
          <h2>
            <a href={hrefOf(one)}>{one.title}</a>
          </h2>
          {one.promised ? <p>{text('promised', { words: one.promised })}</p> : null}
          <p>
            <Lines of={one.words} />
          </p>
          <p class="help">{momentWords(one.at)}</p>
        </li>
      ))}
    </ul>
    <TakeAlong
      heading={text('takeHeading')}
      things={[
        { href: feedUrl, words: text('feed'), isFeed: true },
        { href: jsonUrl, words: text('json') },
      ]}
    />
  </div>
)

const Say = ({ kind }: { kind?: 'alt' }) => (
  <p class="no-print">
    <ButtonLink href={sayUrl} kind={kind}>
      {text('say')}
    </ButtonLink>
  </p>
)
