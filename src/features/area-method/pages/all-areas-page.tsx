import type { Problems } from '#platform/http.tsx'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink, ErrorSummary, Select } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { ListedArea } from '../queries.ts'
import { text } from '../text/index.ts'
import { allTogetherUrl, areasUrl, togetherUrl } from '../urls.ts'

interface Props {
  areas: ListedArea[]
  /** They begin areas. */
  gathers: boolean
  problems: Problems
}

/** The areas that have begun, with how far they are; and beginning in one more. */
export function AllAreasPage({ areas, gathers, problems }: Props) {
  const begun = areas.filter(({ begunAt }) => begunAt !== null)
  const others = areas.filter(({ begunAt }) => begunAt === null)
  return (
    <div class="wrap band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      {begun.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')}>
          <ButtonLink href={areasUrl} kind="alt">
            {text('toAreas')}
          </ButtonLink>
        </Empty>
      ) : (
        <ul class="bare grid">
          {begun.map(({ id, name, done, of }) => (
            <li class="panel plain stack gap-2">
              <h2 class="as-h3">
                <a href={togetherUrl(id)}>{name}</a>
              </h2>
              <p>
                {Number(done) === 0
                  ? text('justBegun')
                  : text('howFar', { done: Number(done), of: Number(of) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {gathers && others.length > 0 ? (
        <Panel plain labelledby="begynd">
          <h2 id="begynd">{text('beginHeading')}</h2>
          <p>{text('beginText')}</p>
          <form method="post" action={allTogetherUrl} novalidate class="stack gap-4">
            <Select
              name="area"
              label={text('area')}
              empty={text('pickEmpty')}
              problem={problems.area}
              options={others.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <div class="act">
              <Button>{text('beginNow')}</Button>
            </div>
          </form>
        </Panel>
      ) : null}
    </div>
  )
}
