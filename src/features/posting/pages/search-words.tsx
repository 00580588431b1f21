import { Fold } from '#ui/fold.tsx'
import { TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  value: string
  understood: string[]
  problem: string | undefined
}

/** Words of the host's own to be found by: folded away from those who do not need it. */
export function SearchWords({ value, understood, problem }: Props) {
  return (
    <Fold summary={text('searchWordsFold')} icon="search" open={value !== ''}>
      <div class="stack gap-3 above-4">
        <TextField
          name="searchWords"
          label={text('searchWordsLabel')}
          help={text('searchWordsHelp')}
          optional={text('ifYouLike')}
          value={value}
          problem={problem}
        />
        {understood.length > 0 && !problem ? (
          <p>{text('searchWordsUnderstood', { words: understood.join(', ') })}</p>
        ) : null}
      </div>
    </Fold>
  )
}
