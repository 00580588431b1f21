import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option, Select, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import type { FoundPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { editUrl, newPolicyUrl, policiesUrl, policyUrl } from '../urls.ts'

interface Props {
  /** The policy that is changed; null for a new one. */
  policy: FoundPolicy | null
  bodies: Option[]
  typed: Typed
  problems: Problems
}

/** A policy as it stands written. */
export function WritePage({ policy, bodies, typed, problems }: Props) {
  const said = saidIn(typed)
  const field = (name: string, otherwise = '') => ({
    ...{ name, value: said(name, otherwise), problem: problems[name] },
  })
  const keeper = policy?.ownerName
  return (
    <form
      method="post"
      action={policy ? editUrl(policy.id) : newPolicyUrl}
      novalidate
      class="wrap narrow band stack gap-5"
    >
      <ErrorSummary problems={problems} />
      <Crumb
        href={policy ? policyUrl(policy.id) : policiesUrl}
        text={text(policy ? 'toPolicy' : 'back')}
      />
      <h1>{policy ? text('editTitle', { title: policy.title }) : text('makeTitle')}</h1>
      <TextField {...field('title', policy?.title)} label={text('titleLabel')} required />
      <TextArea
        {...field('about', policy?.about)}
        label={text('aboutLabel')}
        help={text('aboutHelp')}
        required
      />
      <Select
        {...field('bodyId', policy?.bodyId)}
        label={text('bodyLabel')}
        empty={text('chooseBody')}
        options={bodies}
        required
      />
      <TextField
        {...field('documentUrl', policy?.documentUrl)}
        type="url"
        label={text('documentLabel')}
        help={text('documentAddressHelp')}
        required
      />
      <TextField
        {...field('decidedOn', policy?.decidedOn.toString())}
        type="date"
        label={text('policyDecidedOn')}
        required
      />
      <TextField
        {...field('nextOn', policy?.nextOn.toString())}
        type="date"
        label={text('nextReview')}
        required
      />
      <TextField
        {...field('caseNumber', policy?.caseNumber ?? '')}
        label={text('caseNumberLabel')}
        help={text('caseNumberHelp')}
        optional={text('ifYouLike')}
      />
      <TextField
        {...field('owner')}
        label={text('ownerLabel')}
        help={keeper ? text('ownerKept', { name: keeper }) : text('ownerHelp')}
        optional={text('ifYouLike')}
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button size="big">{text(policy ? 'saveNow' : 'makeNow')}</Button>
      </div>
    </form>
  )
}
