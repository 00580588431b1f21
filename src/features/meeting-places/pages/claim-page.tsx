import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import type { OwnKeeper } from '../keeping/queries.ts'
import { RuleChoices } from '../rule-choices.tsx'
import { text } from '../text/index.ts'
import { claimUrl, meetingPlaceUrl, registerUrl } from '../urls.ts'

interface Props {
  place: { id: string; name: string }
  own: OwnKeeper[]
  typed: Typed
  problems: Problems
}

/** "Det er vores hus": which of one's associations looks after it, and how. */
export function ClaimPage({ place, own, typed, problems }: Props) {
  const waits = own.filter(({ asked }) => asked)
  const free = own.filter(({ asked }) => !asked)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingPlaceUrl(place.id)} text={text('back')} />
      <h1>{text('claimTitle', place)}</h1>
      <p class="voice">{text('claimLead')}</p>
      {waits.map(({ name }) => (
        <Note icon="info" tone="sun" role="status">
          <p>{text('claimWaits', { name })}</p>
        </Note>
      ))}
      {own.length === 0 ? (
        <Empty heading={text('claimNobody')} text={text('claimNobodyText')}>
          <ButtonLink href={registerUrl}>{text('claimRegister')}</ButtonLink>
        </Empty>
      ) : null}
      {free.length > 0 ? <Claiming {...{ place, typed, problems }} own={free} /> : null}
    </div>
  )
}

function Claiming({ place, own, typed, problems }: Props) {
  const [only, ...others] = own
  return (
    <form method="post" action={claimUrl(place.id)} class="stack gap-6" novalidate>
      <Choices
        name="association"
        label={text('which')}
        value={one(typed, 'association') || (others.length === 0 ? (only?.id ?? '') : '')}
        problem={problems.association}
        choices={own.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RuleChoices value={one(typed, 'rule')} problem={problems.rule} />
      <TextArea
        name="words"
        label={text('claimWords')}
        help={text('claimHelp')}
        rows={3}
        value={one(typed, 'words')}
        problem={problems.words}
        required
      />
      <div class="act">
        <Button size="big">{text('claimSend')}</Button>
      </div>
    </form>
  )
}
