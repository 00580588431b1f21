import { AllMaySee } from '#features/free-text/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Check, ErrorSummary, TextField } from '#ui/forms.tsx'
import { SmallNote } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { type AssociationKind, associationUrl, registerKindUrl, registerUrl } from '../urls.ts'
import { ShownFields, type ShownFieldsProps } from './shown-fields.tsx'

interface Props extends ShownFieldsProps {
  kind: AssociationKind
  /** Whether such a one may have a number. */
  cvr: boolean
  /** Others that may be the same. */
  alike: { id: string; name: string }[]
}

/** The second page: the little that must be known before anybody can be shown. */
export function RegisterPage({ kind, cvr, alike, ...fields }: Props) {
  const { problems, typed } = fields
  return (
    <form
      method="post"
      action={registerKindUrl(kind)}
      class="wrap narrow band stack gap-6"
      novalidate
    >
      <ErrorSummary problems={problems} />
      <Crumb href={registerUrl} text={text('backToKinds')} />
      <div class="stack gap-3">
        <p class="help">{text(`kind-${kind}`)}</p>
        <h1>{text('registerTitle')}</h1>
        <p class="voice">{text('registerLead')}</p>
      </div>
      <Alike alike={alike} />
      <ShownFields {...fields} />
      {cvr ? (
        <TextField
          name="cvr"
          label={text('cvr')}
          optional={text('ifYouHave')}
          help={text('cvrHelp')}
          inputmode="numeric"
          value={one(typed, 'cvr')}
          problem={problems.cvr}
        />
      ) : null}
      <AllMaySee problems={problems} typed={typed} />
      <SmallNote icon="info">{text('registerNext')}</SmallNote>
      <div class="act">
        <Button size="big">{text('register')}</Button>
      </div>
    </form>
  )
}

/** Said kindly: they may stand here already, and need not write it twice. */
function Alike({ alike }: Pick<Props, 'alike'>) {
  if (alike.length === 0) return null
  return (
    <Panel tone="sun" labelledby="ligner">
      <h2 id="ligner">{text('alikeHeading')}</h2>
      <p>{text('alikeText')}</p>
      <ul class="bare stack gap-3">
        {alike.map(({ id, name }) => (
          <li>
            <a class="quiet" href={associationUrl(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Check name="others" id="others">
        {text('alikeOthers')}
      </Check>
    </Panel>
  )
}
