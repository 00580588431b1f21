import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  type Option,
  Select,
  TextArea,
  TextField,
} from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { placesUrl, proposeUrl } from '../urls.ts'

interface Props {
  areas: Option[]
  typed: Typed
  problems: Problems
  help: string
}

export function ProposePage({ areas, typed, problems, help }: Props) {
  const field = (called: string) => ({
    name: called,
    value: one(typed, called),
    problem: problems[called],
  })
  return (
    <form method="post" action={proposeUrl} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={placesUrl} text={text('toPlaces')} />
      <h1>{text('proposeTitle')}</h1>
      <p class="voice">{text('proposeLead')}</p>
      <TextField {...field('name')} label={text('name')} required />
      <Select
        {...field('area')}
        label={text('area')}
        empty={text('chooseArea')}
        options={areas}
        required
      />
      <TextField
        {...field('whereabouts')}
        label={text('whereabouts')}
        help={text('whereaboutsHelp')}
        required
      />
      <TextArea {...field('why')} label={text('why')} required />
      <TextField
        {...field('contact')}
        label={text('contact')}
        help={text('contactHelp')}
        optional={text('ifYouLike')}
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{text('send')}</Button>
      </div>
      <p>
        {text('helpInstead')} <a href={help}>{text('helpInsteadLink')}</a>
      </p>
    </form>
  )
}

export function ProposedPage() {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('proposedTitle')}</h1>
      <p class="voice">{text('proposedText')}</p>
      <div class="act">
        <ButtonLink href={placesUrl}>{text('toPlaces')}</ButtonLink>
      </div>
    </div>
  )
}
