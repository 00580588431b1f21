import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { DirectoryTabs } from '../directory-tabs.tsx'
import type { ListedAssociation } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationUrl, registerUrl } from '../urls.ts'

export function AssociationsPage({ associations }: { associations: ListedAssociation[] }) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <DirectoryTabs here="associations" />
      {associations.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')} />
      ) : (
        <section class="stack">
          <h2>{text('count', { count: associations.length })}</h2>
          <ul class="grid bare">
            {associations.map(({ id, name, summary, area }) => (
              <li class="stack gap-2">
                <h3>
                  <a href={associationUrl(id)}>{name}</a>
                </h3>
                <p>{summary}</p>
                <p class="help">{area}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Panel tone="sun" labelledby="mangler">
        <h2 id="mangler">{text('registerHeading')}</h2>
        <p>{text('registerText')}</p>
        <div class="act">
          <ButtonLink href={registerUrl}>{text('register')}</ButtonLink>
        </div>
      </Panel>
    </div>
  )
}
