import { AllMaySee } from '#features/free-text/index.ts'
import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { doUrl, dropSourceUrl } from '../urls.ts'
import type { WorkProps } from './work-page.tsx'

/** The pages of ours that were read for it, and one more. */
export function Sources({ review, said, problems }: WorkProps) {
  const { policyId, id, sources } = review
  const value = saidIn(said.source ?? {})
  const own = said.source ? problems : {}
  return (
    <Panel plain labelledby="kilder">
      <h2 id="kilder">{text('sourcesHeading')}</h2>
      {sources.length === 0 ? null : (
        <ul class="bare stack gap-3">
          {sources.map((source) => (
            <li class="row">
              <a class="grow" href={source.path}>
                {source.words}
              </a>
              <form method="post" action={dropSourceUrl(policyId, id, source.id)}>
                <Button kind="alt" size="small">
                  {text('dropSource')}
                  <span class="vh"> {source.words}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={doUrl(policyId, id, 'kilder')} novalidate class="stack gap-5">
        <h3>{text('sourceHeading')}</h3>
        <p>{text('sourceLead')}</p>
        <TextField
          name="path"
          label={text('pathLabel')}
          help={text('pathHelp')}
          value={value('path')}
          problem={own.path}
          required
        />
        <TextField
          id="source-words"
          name="words"
          label={text('sourceWords')}
          value={value('words')}
          problem={own['source-words']}
          required
        />
        {said.source ? <AllMaySee problems={own} typed={said.source} /> : null}
        <div class="act">
          <Button kind="alt">{text('addSource')}</Button>
        </div>
      </form>
    </Panel>
  )
}
