import type { Child } from 'hono/jsx'
import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Steps } from '#ui/steps.tsx'
import { type Step, steps } from '../drafts/answers.ts'
import { text } from '../text/index.ts'
import { stepUrl } from '../urls.ts'
import { Preview, type PreviewProps } from './preview.tsx'

export interface MakerProps {
  draftId: string
  /** Something published is being changed. */
  editing: boolean
  problems: Problems
  preview: PreviewProps
}

interface FormProps extends MakerProps {
  step: Step
  upload?: boolean | undefined
  children: Child
}

/** One of the five questions, with what has been made so far beside it. */
export function Maker({ step, draftId, problems, preview, upload, editing, children }: FormProps) {
  const number = steps.indexOf(step) + 1
  return (
    <div class="wrap band close">
      <div class="maker">
        <form
          method="post"
          action={stepUrl(draftId, step)}
          enctype={upload ? 'multipart/form-data' : undefined}
          novalidate
          class="stack gap-5"
        >
          <ErrorSummary problems={problems} />
          <Steps
            now={number}
            of={steps.length}
            text={text('stepOf', { number, of: steps.length })}
          />
          {children}
          {step === 'look' ? null : <Onward first={number === 1} editing={editing} />}
        </form>
        <Preview {...preview} />
      </div>
    </div>
  )
}

function Onward({ first, editing }: { first: boolean; editing: boolean }) {
  return (
    <>
      <div class="act">
        <Button size="big">{text('onward')}</Button>
        {first ? null : (
          <Button size="big" kind="alt" name="go" value="back">
            {text('back')}
          </Button>
        )}
      </div>
      <p class="help">{text(editing ? 'savedEditing' : 'savedDraft')}</p>
    </>
  )
}
