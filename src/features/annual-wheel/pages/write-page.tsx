import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Checks, ErrorSummary, type Option, Select, TextField } from '#ui/forms.tsx'
import { dutyKinds } from '../kinds.ts'
import type { Duty } from '../queries.ts'
import { text } from '../text/index.ts'
import { changeUrl, endUrl, newDutyUrl, wheelUrl } from '../urls.ts'
import { saidIn } from './typed.ts'
import { monthHeading } from './words.ts'

interface Props {
  /** The one that is changed; null for a new one. */
  duty: Duty | null
  bodies: Option[]
  today: Temporal.PlainDate
  typed: Typed
  problems: Problems
}

const months = Array.from({ length: 12 }, (_, month) => month + 1)

/** What comes again each year: what, when, and who sees to it. */
export function WritePage({ duty, bodies, today, typed, problems }: Props) {
  const said = saidIn(typed)
  const field = (name: string, otherwise = '') => ({
    ...{ name, value: said(name, otherwise), problem: problems[name] },
  })
  const keeper = duty?.ownerName
  return (
    <div class="wrap narrow band stack gap-6">
      <form
        method="post"
        action={duty ? changeUrl(duty.id) : newDutyUrl}
        novalidate
        class="stack gap-5"
      >
        <ErrorSummary problems={problems} />
        <Crumb href={wheelUrl} text={text('back')} />
        <h1>{duty ? text('changeTitle', { title: duty.title }) : text('makeTitle')}</h1>
        <TextField {...field('title', duty?.title)} label={text('titleLabel')} required />
        <Select
          {...field('kind', duty?.kind)}
          label={text('kindLabel')}
          empty={text('chooseKind')}
          options={dutyKinds.map((value) => ({ value, text: text(`kind-${value}`) }))}
          required
        />
        <Select
          {...field('bodyId', duty?.bodyId ?? '')}
          label={text('bodyLabel')}
          empty={text('noBody')}
          options={bodies}
          optional={text('ifYouLike')}
        />
        <Checks
          name="months"
          label={text('monthsLabel')}
          help={text('monthsHelp')}
          value={typed.months ?? duty?.rule.months.map(String)}
          options={months.map((month) => ({ value: String(month), text: monthHeading(month) }))}
          problem={problems.months}
        />
        <TextField
          {...field('day', String(duty?.rule.day ?? ''))}
          label={text('dayLabel')}
          help={text('dayHelp')}
          inputmode="numeric"
          required
        />
        <TextField
          {...field('since', (duty?.rule.since ?? today).toString())}
          type="date"
          label={text('sinceLabel')}
          help={text('sinceHelp')}
          required
        />
        <TextField
          {...field('owner')}
          label={text('ownerLabel')}
          help={keeper ? text('ownerKept', { name: keeper }) : text('ownerHelp')}
          optional={text('ifYouLike')}
        />
        <AllMaySee problems={problems} typed={typed} />
        <div class="act">
          <Button size="big">{text(duty ? 'saveNow' : 'makeNow')}</Button>
        </div>
      </form>
      {duty && !duty.rule.endedOn ? (
        <form method="post" action={endUrl(duty.id)} class="stack gap-3">
          <h2>{text('endHeading')}</h2>
          <p>{text('endHelp')}</p>
          <div class="act">
            <Button kind="alt">{text('endNow')}</Button>
          </div>
        </form>
      ) : null}
    </div>
  )
}
