import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { declarationUrl, editAssociationUrl, may, peopleUrl, welcomePlanUrl } from '../urls.ts'
import type { AssociationPageProps } from './association-page.tsx'

/** What its own people can do from here, each by their role. */
export function Ours({ association, links }: AssociationPageProps) {
  const { id, role, status } = association
  if (!role) return null
  return (
    <Panel plain labelledby="jer" class="no-print">
      <h2 id="jer" class="as-h3">
        {text('oursHeading')}
      </h2>
      <p>{text('oursText')}</p>
      {may(role, 'see-who-comes') && links.whoComes.length > 0 ? (
        <ul class="bare stack gap-3">
          {links.whoComes.map(({ href, title }) => (
            <li>
              <a class="quiet" href={href}>
                {text('oursWho', { title })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <div class="row">
        {may(role, 'post') && status === 'listed' ? (
          <ButtonLink href={links.post}>{text('oursPost')}</ButtonLink>
        ) : null}
        {may(role, 'edit-page') && status !== 'archived' ? (
          <ButtonLink href={editAssociationUrl(id)} kind="alt" icon="edit">
            {text('oursEdit')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={peopleUrl(id)} kind="alt" icon="group">
          {text('oursPeople')}
        </ButtonLink>
        {status === 'archived' ? null : (
          <>
            <ButtonLink href={welcomePlanUrl(id)} kind="alt" icon="door">
              {text('oursWelcome')}
            </ButtonLink>
            <ButtonLink href={declarationUrl(id)} kind="alt" icon="child">
              {text('oursChildren')}
            </ButtonLink>
          </>
        )}
      </div>
    </Panel>
  )
}
