import type { Child } from 'hono/jsx'
import { Button } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { brief } from '../brief.ts'
import { text } from '../text/index.ts'
import { inputUrl, mergeUrl, unmergeUrl } from '../urls.ts'
import type { InputProps } from './input-page.tsx'

/** Others that say the same. One leads, and both are read. */
export function Merging({ input, choices, problems }: InputProps) {
  const { id, lead, led } = input
  const mayStand = lead === null && led.length === 0
  if (mayStand && choices.alike.length === 0) return null
  return (
    <Panel plain labelledby="sammen">
      <h2 id="sammen">{text('mergeHeading')}</h2>
      {problems.with ? <p>{problems.with}</p> : null}
      {lead ? (
        <Row action={unmergeUrl(id)} other={lead} button={text('unmerge')}>
          {text('isLed')}
        </Row>
      ) : null}
      {led.map((other) => (
        <Row action={unmergeUrl(other.id)} other={other} button={text('unmerge')}>
          {text('leads')}
        </Row>
      ))}
      {mayStand
        ? choices.alike.map(({ shared, ...other }) => (
            <Row action={mergeUrl(id)} other={other} button={text('mergeNow')} hidden={other.id}>
              {text('suggestWhy', { words: shared.join(', ') })}
            </Row>
          ))
        : null}
      {mayStand ? <p class="help">{text('mergeHelp')}</p> : null}
    </Panel>
  )
}

interface RowProps {
  action: string
  other: { id: string; words: string }
  button: string
  hidden?: string
  children: Child
}

const Row = ({ action, other, button, hidden, children }: RowProps) => (
  <form method="post" action={action} class="date-row">
    {hidden ? <input type="hidden" name="with" value={hidden} /> : null}
    <span>
      <a href={inputUrl(other.id)}>
        <bdi>{brief(other.words)}</bdi>
      </a>
      <br />
      {children}
    </span>
    <Button kind="alt">{button}</Button>
  </form>
)
