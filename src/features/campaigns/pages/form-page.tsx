import { AllMaySee } from '#features/free-text/index.ts'
import { allInterests, labelName } from '#features/invitations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Checks, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { one, several } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { campaignsUrl, editCampaignUrl, newCampaignUrl, oneCampaignUrl } from '../urls.ts'
import { whoGroups } from '../who-groups.ts'
import { PictureFields } from './picture-fields.tsx'

export interface FormProps {
  /** The one that is changed; a new one has none. */
  id?: string
  /** The photo that hangs there, or hung on the one it is made after. */
  photo: string | null
  areas: { id: string; name: string }[]
  typed: Typed
  problems: Problems
}

/** Everything a campaign says, on one page. */
export function FormPage(props: FormProps) {
  const { id, typed, problems } = props
  return (
    <form
      method="post"
      action={id ? editCampaignUrl(id) : newCampaignUrl()}
      enctype="multipart/form-data"
      novalidate
      class="wrap narrow band stack gap-5"
    >
      <ErrorSummary problems={problems} />
      <Crumb href={id ? oneCampaignUrl(id) : campaignsUrl} text={text(id ? 'toOne' : 'toAll')} />
      <h1>{text(id ? 'editTitle' : 'newTitle')}</h1>
      <p class="voice">{text('formLead')}</p>
      <Words {...props} />
      <When {...props} />
      <LeadsTo {...props} />
      <PictureFields {...props} />
      <AllMaySee problems={problems} typed={typed} />
      {one(typed, 'like') ? <input type="hidden" name="like" value={one(typed, 'like')} /> : null}
      <div class="act">
        <Button size="big">{text('save')}</Button>
      </div>
    </form>
  )
}

const Words = ({ id, typed, problems }: FormProps) => (
  <>
    <TextField
      name="title"
      label={text('campaignTitle')}
      help={text('titleHelp')}
      value={one(typed, 'title')}
      problem={problems.title}
      required
    />
    <TextField
      name="sentence"
      label={text('sentence')}
      help={text('sentenceHelp')}
      value={one(typed, 'sentence')}
      problem={problems.sentence}
      required
    />
    <TextArea
      name="words"
      rows={5}
      label={text('words')}
      help={text('wordsHelp')}
      value={one(typed, 'words')}
      problem={problems.words}
      required
    />
    <TextField
      name="short"
      label={text('short')}
      help={text(id ? 'shortChange' : 'shortHelp')}
      value={one(typed, 'short')}
      problem={problems.short}
      autocomplete="off"
      required
    />
  </>
)

const When = ({ typed, problems }: FormProps) => (
  <>
    <TextField
      type="date"
      name="from"
      label={text('from')}
      value={one(typed, 'from')}
      problem={problems.from}
      required
    />
    <TextField
      type="date"
      name="until"
      label={text('until')}
      value={one(typed, 'until')}
      problem={problems.until}
      required
    />
  </>
)

const LeadsTo = ({ typed, areas }: FormProps) => (
  <>
    <Checks
      name="areas"
      label={text('areas')}
      help={text('areasHelp')}
      optional={text('ifYouLike')}
      value={several(typed, 'areas')}
      options={areas.map((area) => ({ value: area.id, text: area.name }))}
    />
    <Checks
      name="interests"
      label={text('interests')}
      help={text('interestsHelp')}
      optional={text('ifYouLike')}
      value={several(typed, 'interests')}
      options={allInterests.map((interest) => ({
        value: interest.id,
        text: labelName(interest.id),
      }))}
    />
    <Checks
      name="who"
      label={text('who')}
      help={text('whoHelp')}
      optional={text('ifYouLike')}
      value={several(typed, 'who')}
      options={whoGroups.map((group) => ({ value: group, text: labelName(group) }))}
    />
  </>
)
