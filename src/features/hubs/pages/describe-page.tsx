import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { describeUrl, hubsUrl, hubUrl, newHubUrl } from '../urls.ts'

interface Props {
  /** Null for a new one. */
  hub: { slug: string; name: string } | null
  typed: Typed
  problems: Problems
}

/** The words of a house: a new one, or one that is changed. */
export function DescribePage({ hub, typed, problems }: Props) {
  const field = (name: string) => ({
    name,
    value: one(typed, name),
    problem: problems[name],
  })
  const optional = text('ifYouLike')
  const action = hub ? describeUrl(hub.slug) : newHubUrl
  return (
    <form method="post" action={action} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={hub ? hubUrl(hub.slug) : hubsUrl} text={hub ? text('back') : text('toHubs')} />
      <h1>{hub ? text('describeTitle', hub) : text('newTitle')}</h1>
      {hub ? null : <p class="voice">{text('newLead')}</p>}
      <TextField {...field('name')} label={text('name')} required />
      <TextArea {...field('summary')} label={text('summary')} rows={2} required />
      <TextArea
        {...field('welcome')}
        label={text('welcomeLabel')}
        help={text('welcomeHelp')}
        required
      />
      <TextArea
        {...field('opening')}
        label={text('openingLabel')}
        help={text('openingHelp')}
        optional={optional}
      />
      <TextArea {...field('youthHours')} label={text('youthLabel')} rows={2} optional={optional} />
      <TextField
        {...field('phone')}
        type="tel"
        label={text('phoneLabel')}
        help={text('phoneHelp')}
        optional={optional}
      />
      <TextArea
        {...field('toCome')}
        label={text('toComeLabel')}
        help={text('toComeHelp')}
        optional={optional}
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{hub ? text('save') : text('make')}</Button>
      </div>
    </form>
  )
}
