import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Group, Select, TextArea, TextField } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { DAYS_SHOWN } from '../reach.ts'
import { text } from '../text/index.ts'
import { newWishUrl, wishesUrl } from '../urls.ts'

interface Props {
  areas: { id: string; name: string }[]
  /** Somebody signed in is reached by their account. */
  isKnown: boolean
  problems: Problems
  typed: Typed
  helpPhone: string
}

/** A wish in one sentence, and where it should be. */
export function WritePage({ areas, isKnown, problems, typed, helpPhone }: Props) {
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={wishesUrl} text={text('allWishes')} />
      <h1>{text('writeTitle')}</h1>
      <p class="voice">{text('writeLead')}</p>
      <form method="post" action={newWishUrl} novalidate class="stack gap-5">
        <TextArea
          name="words"
          label={text('beginning')}
          help={text('wordsHelp')}
          rows={2}
          value={one(typed, 'words')}
          problem={problems.words}
          required
        />
        <Select
          name="areaId"
          label={text('areaLabel')}
          empty={text('areaEmpty')}
          value={one(typed, 'areaId')}
          problem={problems.areaId}
          options={areas.map(({ id, name }) => ({ value: id, text: name }))}
          required
        />
        <Ages {...{ problems, typed }} />
        {isKnown ? (
          <p>{text('knownContact')}</p>
        ) : (
          <TextField
            name="contact"
            label={text('contact')}
            optional={text('ifYouLike')}
            help={text('contactOptionalHelp')}
            autocomplete="email"
            value={one(typed, 'contact')}
            problem={problems.contact}
          />
        )}
        <AllMaySee problems={problems} typed={typed} />
        <p class="help">
          {text('whatHappens')} {text('goesAwayAfter', { days: DAYS_SHOWN })}
        </p>
        <div class="act">
          <Button size="big">{text('send')}</Button>
        </div>
      </form>
      <Note icon="phone">
        <p>
          <b>{text('ratherCall')}</b> {text('ratherCallText', { phone: helpPhone })}
        </p>
      </Note>
    </div>
  )
}

const Ages = ({ problems, typed }: Pick<Props, 'problems' | 'typed'>) => (
  <Group name="ages" label={text('ages')} help={text('agesHelp')} optional={text('ifYouLike')}>
    <div class="row">
      {(['ageFrom', 'ageTo'] as const).map((name) => (
        <TextField
          name={name}
          label={text(name)}
          inputmode="numeric"
          maxlength={3}
          value={one(typed, name)}
          problem={problems[name]}
        />
      ))}
    </div>
  </Group>
)
