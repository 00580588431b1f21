import type { Problems, Typed } from '#platform/http.tsx'
import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { hrefOf } from '../linkable.ts'
import type { OwnAction } from '../queries.ts'
import { text } from '../text/index.ts'
import { linkUrl, unlinkUrl } from '../urls.ts'

interface Props {
  action: OwnAction
  typed: Typed
  problems: Problems
}

/** What an action led to, each with a way to take it off; and one more. */
export const Links = ({ action: { id, links }, typed, problems }: Props) => (
  <Panel plain labelledby="foerte-til">
    <h2 id="foerte-til">{text('linksHeading')}</h2>
    <p>{text('linksLead')}</p>
    {links.length === 0 ? null : (
      <ul class="bare stack gap-3">
        {links.map(({ id: linkId, kind, targetId, title }) => (
          <li class="row">
            {title ? <a href={hrefOf({ kind, id: targetId })}>{title}</a> : text('linkGone')}
            <form method="post" action={unlinkUrl(id, linkId)}>
              <Button kind="quiet">{text('unlink', { title: title ?? text('linkGone') })}</Button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <form method="post" action={linkUrl(id)} novalidate class="stack gap-5">
      <TextField
        name="address"
        label={text('addressLabel')}
        help={text('addressHelp')}
        value={saidIn(typed)('address')}
        problem={problems.address}
        required
      />
      <div class="act">
        <Button kind="alt">{text('link')}</Button>
      </div>
    </form>
  </Panel>
)
