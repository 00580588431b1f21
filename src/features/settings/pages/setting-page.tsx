import type { Law } from '#features/municipality/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { kindOf, type SettingName } from '../kinds.ts'
import { text } from '../text/index.ts'
import { backUrl, settingsUrl, settingUrl } from '../urls.ts'
import { linesOf, numberLabel, valueWords } from '../value-words.ts'

interface Props {
  setting: SettingName
  value: Law[SettingName]
  /** As we know it ourselves. */
  known: Law[SettingName]
  typed: Typed | undefined
  problems: Problems
}

/** One thing the municipality decides: what it is for, what it is now, and what it was made as. */
export function SettingPage({ setting, value, known, typed, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={settingsUrl} text={text('back')} />
      <div class="stack gap-3">
        <h1>{text(`law-${setting}`)}</h1>
        <p class="voice">{text(`law-${setting}-text`)}</p>
      </div>
      <form method="post" action={settingUrl(setting)} novalidate class="stack gap-5">
        <Fields {...{ setting, value, typed, problems }} />
        <div class="act">
          <Button size="big">{text('save')}</Button>
        </div>
      </form>
      <form method="post" action={backUrl(setting)} class="stack gap-3">
        <p>{text('knownAs', { value: valueWords(setting, known) })}</p>
        <div class="act">
          <Button kind="alt">{text('setBack')}</Button>
        </div>
      </form>
    </div>
  )
}

function Fields({ setting, value, typed, problems }: Omit<Props, 'known'>) {
  const how = kindOf[setting]
  const said = (name: string, now: string | number) => String(typed?.[name] ?? now)
  const field = (name: 'name' | 'phone' | 'hours', now: string) => (
    <TextField name={name} label={text(name)} value={said(name, now)} problem={problems[name]} />
  )
  if (Array.isArray(value))
    return (
      <TextArea
        name="lines"
        label={text('lines')}
        help={text('linesHelp')}
        value={said('lines', linesOf(value))}
        problem={problems.lines}
        rows={4}
      />
    )
  if (typeof value === 'object' && 'phone' in value)
    return (
      <>
        {field('name', value.name)}
        {field('phone', value.phone)}
        {field('hours', value.hours)}
      </>
    )
  if (typeof value === 'object')
    return (
      <>
        <TextField
          name="name"
          label={text('name')}
          value={said('name', value.name)}
          problem={problems.name}
          required
        />
        <TextField
          name="url"
          type="url"
          label={text('url')}
          value={said('url', value.url)}
          problem={problems.url}
          required
        />
      </>
    )
  return (
    <TextField
      name="value"
      label={labelOf(setting)}
      help={
        how.kind === 'number' ? text('bounds', { least: how.least, most: how.most }) : undefined
      }
      inputmode={modes[how.kind]}
      value={said('value', value)}
      problem={problems.value}
    />
  )
}

const modes = {
  number: 'numeric',
  email: 'email',
  words: 'text',
  authority: 'text',
  contact: 'text',
  lines: 'text',
} as const

function labelOf(setting: SettingName): string {
  const { kind } = kindOf[setting]
  if (kind === 'number') return numberLabel(setting)
  return text(kind === 'words' ? 'inWords' : 'email')
}
