import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Select } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { RuleChoices } from '../rule-choices.tsx'
import { text } from '../text/index.ts'
import { keeperUrl, meetingPlaceUrl } from '../urls.ts'

interface Props {
  place: { id: string; name: string }
  keepers: { id: string; name: string; area: string }[]
  typed: Typed
  problems: Problems
}

/** For a platform host: who looks after the place. */
export function KeeperPage({ place: { id, name }, keepers, typed, problems }: Props) {
  return (
    <form method="post" action={keeperUrl(id)} class="wrap narrow band stack gap-6" novalidate>
      <ErrorSummary problems={problems} />
      <Crumb href={meetingPlaceUrl(id)} text={text('back')} />
      <h1>{text('keeperTitle', { name })}</h1>
      <p class="voice">{text('keeperLead')}</p>
      <Select
        name="association"
        label={text('keeperLabel')}
        help={text('keeperHelp')}
        empty={text('keeperNone')}
        value={one(typed, 'association')}
        problem={problems.association}
        options={keepers.map((keeper) => ({
          value: keeper.id,
          text: text('keeperOption', { name: keeper.name, area: keeper.area }),
        }))}
      />
      <RuleChoices value={one(typed, 'rule')} problem={problems.rule} />
      <div class="act">
        <Button size="big">{text('save')}</Button>
      </div>
    </form>
  )
}
