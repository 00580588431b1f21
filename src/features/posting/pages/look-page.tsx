import type { Typed } from '#platform/http.tsx'
import { type Answer, CheckList } from '#ui/check-list.tsx'
import { coverKinds } from '#ui/covers/index.ts'
import { Button, Check, Choices } from '#ui/forms.tsx'
import { Icon } from '#ui/icon.tsx'
import { Note } from '#ui/note.tsx'
import type { Advice } from '../advice/index.ts'
import { type Step, typedLine } from '../drafts/answers.ts'
import { text } from '../text/index.ts'
import { stepUrl } from '../urls.ts'
import { AdviceList } from './advice-words.tsx'
import { Maker, type MakerProps } from './maker.tsx'
import { PictureQuestion } from './picture-question.tsx'

export interface Line {
  step: Step
  key:
    | 'what'
    | 'when'
    | 'where'
    | 'greeter'
    | 'visit'
    | 'room'
    | 'price'
    | 'good'
    | 'as'
    | 'searchWords'
  value: string
}

interface Props extends MakerProps {
  typed: Typed
  lines: Line[]
  /** The first step where something is missing. */
  missing: { step: Step; what: string[] }[]
  advice: Advice[]
  cover: string
  coverAddress: (kind: string) => string
  photo: string | null
  /** Somebody else looks at it first; nobody knows before signing in. */
  reviewed: boolean
  justSignedIn: boolean
}

/** The last step: everything once more, the picture, and the button. */
export function LookPage(props: Props) {
  const { typed, lines, missing, advice, cover, coverAddress, photo, ...maker } = props
  const { editing, problems, reviewed, justSignedIn } = props
  const lead = editing ? 'lookLeadEditing' : reviewed ? 'lookLeadReviewed' : 'lookLead'
  return (
    <Maker {...maker} step="look" upload>
      <h1>{text('lookQuestion')}</h1>
      {justSignedIn ? (
        <Note icon="check" tone="leaf" role="status">
          <p>{text('signedIn')}</p>
        </Note>
      ) : null}
      <p class="voice">{text(lead)}</p>
      <CheckList answers={lines.map((line) => answer(props.draftId, line))} />
      <MissingSteps draftId={props.draftId} missing={missing} />
      <AdviceList advice={advice} />
      <details open={photo !== null || Boolean(problems.alt ?? problems.picture) || undefined}>
        <summary>
          <Icon name="photo" />
          {text('changePicture')}
          <Icon name="down" class="turn" />
        </summary>
        <div class="stack gap-5 above-4">
          <PictureQuestion
            photo={photo}
            alt={typedLine(typed, 'alt')}
            decorative={typedLine(typed, 'decorative') !== ''}
            problems={problems}
          />
          <Choices
            name="cover"
            label={text('coverLabel')}
            help={text('coverHelp')}
            layout="pictures"
            value={cover}
            choices={coverKinds.map((kind) => ({
              value: kind,
              label: text(`cover-${kind}`),
              picture: coverAddress(kind),
            }))}
          />
        </div>
      </details>
      <div id="consent" class="stack gap-3" tabindex={-1}>
        {problems.consent ? <p class="err">{problems.consent}</p> : null}
        <Check name="consent" checked={typedLine(typed, 'consent') !== ''}>
          {text('consent')}
        </Check>
      </div>
      <div class="act above-0">
        <Button size="big" name="go" value="post">
          {text(editing ? 'saveChanges' : 'postIt')}
        </Button>
        <Button size="big" kind="alt" name="go" value="wait">
          {text('saveAndWait')}
        </Button>
        <Button size="big" kind="alt" name="go" value="back">
          {text('back')}
        </Button>
      </div>
    </Maker>
  )
}

function answer(draftId: string, { step, key, value }: Line): Answer {
  const term = text(`line-${key}`)
  return {
    term,
    value: value || text('nothingYet'),
    edit: { href: stepUrl(draftId, step), text: text('correct'), what: term },
  }
}

function MissingSteps({ draftId, missing }: Pick<Props, 'draftId' | 'missing'>) {
  if (missing.length === 0) return null
  return (
    <section class="panel t-rose stack gap-3" aria-labelledby="mangler">
      <h2 id="mangler" class="as-h3">
        {text('stillMissing')}
      </h2>
      <ul>
        {missing.map(({ step, what }) => (
          <li>
            <a href={stepUrl(draftId, step)}>{text(`step-${step}`)}</a>
            {what.map((one) => (
              <p>{one}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
