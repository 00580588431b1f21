import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Difference } from '../exchange/comparing.ts'
import { kinds } from '../hsds/directory.ts'
import { text } from '../text/index.ts'
import { bringInUrl, broughtUrl, directoryUrl, offersUrl } from '../urls.ts'

interface Props {
  id: string
  differences: Difference[]
  unused: string[]
  isTakenIn: boolean
}

const MOST_SHOWN = 200

/** What a file would do, before anybody says yes; and afterwards that it was done. */
export function BroughtPage({ id, differences, unused, isTakenIn }: Props) {
  const news = differences.filter(({ change }) => change !== 'same')
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={directoryUrl} text={text('backToDirectory')} />
      <h1>{text('broughtTitle')}</h1>
      {isTakenIn ? (
        <Note icon="check" tone="leaf" role="status" heading={text('takenInHeading')}>
          <p>{text('takenInText')}</p>
          <div class="row">
            <ButtonLink href={offersUrl} kind="alt">
              {text('backToAll')}
            </ButtonLink>
          </div>
        </Note>
      ) : (
        <>
          <p class="voice">{news.length > 0 ? text('broughtLead') : text('broughtNothing')}</p>
          <Counts differences={differences} />
          <Answer id={id} isWorthIt={news.length > 0} />
          <Unused unused={unused} />
          <News news={news} />
        </>
      )}
    </div>
  )
}

function Counts({ differences }: { differences: Difference[] }) {
  const shown = kinds.filter((wanted) => differences.some(({ kind }) => kind === wanted))
  const count = (wanted: string, change: string) =>
    differences.filter((one) => one.kind === wanted && one.change === change).length
  return (
    <ul>
      {shown.map((kind) => (
        <li>
          {text(`counts-${kind}`, {
            fresh: count(kind, 'fresh'),
            changed: count(kind, 'changed'),
            same: count(kind, 'same'),
          })}
        </li>
      ))}
    </ul>
  )
}

function Answer({ id, isWorthIt }: { id: string; isWorthIt: boolean }) {
  return (
    <div class="row">
      {isWorthIt ? (
        <form method="post" action={broughtUrl(id)}>
          <Button size="big">{text('takeItIn')}</Button>
        </form>
      ) : null}
      <ButtonLink href={bringInUrl} kind="alt" size="big">
        {text('anotherFile')}
      </ButtonLink>
    </div>
  )
}

function Unused({ unused }: { unused: string[] }) {
  if (unused.length === 0) return null
  return (
    <Note icon="info" heading={text('unusedHeading')}>
      <p>{text('unusedText')}</p>
      <ul>
        {unused.slice(0, MOST_SHOWN).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Note>
  )
}

function News({ news }: { news: Difference[] }) {
  const left = news.length - MOST_SHOWN
  if (news.length === 0) return null
  return (
    <section class="stack gap-4">
      <h2>{text('newsHeading')}</h2>
      <ul class="stack gap-3">
        {news.slice(0, MOST_SHOWN).map(({ kind, name, change, fields }) => (
          <li>
            <b>{name}</b>
            <span class="help">
              {' '}
              {change === 'fresh'
                ? text(`fresh-${kind}`)
                : text('changedFields', {
                    fields: [...new Set(fields.map((field) => text(`field-${field}`)))].join(', '),
                  })}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{text('moreNews', { count: left })}</p> : null}
    </section>
  )
}
