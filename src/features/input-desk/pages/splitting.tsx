import { Fold } from '#ui/fold.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { brief } from '../brief.ts'
import { text } from '../text/index.ts'
import { inputUrl, splitUrl, unsplitUrl } from '../urls.ts'
import type { InputProps } from './input-page.tsx'

/** What says two things is parted; each part has the words chosen for it, and the whole remains. */
export function Splitting({ input, said, problems }: InputProps) {
  const { id, whole, parts } = input
  if (whole)
    return (
      <Panel plain labelledby="del">
        <h2 id="del">{text('splitHeading')}</h2>
        <p>
          {text('partOf')}{' '}
          <a href={inputUrl(whole.id)}>
            <bdi>{brief(whole.words)}</bdi>
          </a>
        </p>
      </Panel>
    )
  if (parts.length > 0)
    return (
      <Panel plain labelledby="del">
        <h2 id="del">{text('splitHeading')}</h2>
        <ul>
          {parts.map((part) => (
            <li>
              <a href={inputUrl(part.id)}>
                <bdi>{brief(part.words)}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={unsplitUrl(id)}>
          <Button kind="alt">{text('unsplit')}</Button>
        </form>
      </Panel>
    )
  const typed = said.split
  const value = (name: string) => [typed?.[name] ?? ''].flat()[0] ?? ''
  return (
    <Fold summary={text('splitHeading')} open={typed !== undefined}>
      <form method="post" action={splitUrl(id)} novalidate class="stack gap-4">
        <p class="help">{text('splitHelp')}</p>
        {(['first', 'second'] as const).map((name) => (
          <TextArea
            name={name}
            label={text(`part-${name}`)}
            value={value(name)}
            problem={typed ? problems[name] : undefined}
            required
          />
        ))}
        <div>
          <Button kind="alt">{text('splitNow')}</Button>
        </div>
      </form>
    </Fold>
  )
}
