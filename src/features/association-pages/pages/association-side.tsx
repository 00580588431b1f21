import { Who } from '#ui/face.tsx'
import { Facts } from '#ui/facts.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { claimUrl, kindOf } from '../urls.ts'
import type { AssociationPageProps } from './association-page.tsx'

/** Who meets one, how to ask, and what kind of people they are. No address is here. */
export function AssociationSide({ association, links, phone }: AssociationPageProps) {
  const { id, name, kind, area, meeting, hasPeople, asked, status } = association
  return (
    <aside class="panel stack gap-5" aria-label={text('contactHeading')}>
      {meeting.length > 0 ? <h2 class="as-h3">{text('meetHeading')}</h2> : null}
      {meeting.map((one) => (
        <Who seed={one.name} tone="lilac" name={one.name} text={one.words || null} />
      ))}
      <h2 class="as-h3">{text('contactHeading')}</h2>
      <p>{links.ask ? text('contactText') : text('contactNone')}</p>
      {links.ask ? (
        <ButtonLink href={links.ask} icon="chat" full>
          {text('ask')}
        </ButtonLink>
      ) : null}
      <ButtonLink href={phone.href} icon="phone" kind="alt" full>
        {text('call', { phone: phone.text })}
      </ButtonLink>
      <Facts
        facts={[
          { icon: 'group', title: text(`kind-${kindOf(kind)}`), tone: 'surface' },
          { icon: 'pin', title: area, tone: 'surface' },
        ]}
      />
      {hasPeople || status !== 'listed' ? null : (
        <div class="stack gap-3">
          <h2 class="as-h3">{text('claimHeading')}</h2>
          <p>{asked ? text('claimAsked', { name }) : text('claimText', { name })}</p>
          {asked ? null : (
            <a class="quiet" href={claimUrl(id)}>
              {text('claimLink')}
            </a>
          )}
        </div>
      )}
    </aside>
  )
}
