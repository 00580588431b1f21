import { Button, Select } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { targetValue } from '../target-form.ts'
import { hrefOf, type Target } from '../targets.ts'
import { text } from '../text/index.ts'
import { linkUrl, tellUrl, unlinkUrl } from '../urls.ts'
import type { InputProps } from './input-page.tsx'

/** What it has to do with. A suggestion says why, and nothing is linked by itself. */
export function Linking({ input, choices, problems }: InputProps) {
  const linked = new Set(input.links.map(targetValue))
  const left = choices.targets.filter((one) => !linked.has(targetValue(one)))
  return (
    <Panel plain labelledby="hoerer">
      <h2 id="hoerer">{text('linkHeading')}</h2>
      <p class="help">{text('linkHelp')}</p>
      {input.links.length === 0 ? <p>{text('linkNone')}</p> : null}
      {input.links.map((one) => (
        <Linked id={input.id} target={one} />
      ))}
      {choices.suggested.length === 0 ? null : <h3>{text('suggestHeading')}</h3>}
      {choices.suggested.map(({ shared, ...one }) => (
        <form method="post" action={linkUrl(input.id)} class="date-row">
          <input type="hidden" name="to" value={targetValue(one)} />
          <span>
            <b>{one.title}</b>
            <br />
            {text('suggestWhy', { words: shared.join(', ') })}
          </span>
          <Button kind="alt">{text('linkThis')}</Button>
        </form>
      ))}
      {left.length === 0 ? null : (
        <form method="post" action={linkUrl(input.id)} novalidate class="stack gap-4">
          <Select
            name="to"
            label={text('linkLabel')}
            empty={text('linkEmpty')}
            problem={problems.to}
            options={left.map((one) => ({
              value: targetValue(one),
              text: text(`target-${one.kind}`, { code: one.slug, title: one.title }),
            }))}
            required
          />
          <div>
            <Button>{text('linkNow')}</Button>
          </div>
        </form>
      )}
    </Panel>
  )
}

const Linked = ({ id, target }: { id: string; target: Target }) => (
  <form method="post" action={unlinkUrl(id)} class="date-row">
    <input type="hidden" name="to" value={targetValue(target)} />
    <span>
      <a href={hrefOf(target)}>{target.title}</a>
      <br />
      <a href={tellUrl(target)}>{text('tellLink')}</a>
    </span>
    <Button kind="quiet">{text('unlink')}</Button>
  </form>
)
