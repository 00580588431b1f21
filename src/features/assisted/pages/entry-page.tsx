import { phoneWords } from '#features/calls/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { languageNames, languages } from '#platform/text/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Facts } from '#ui/facts.tsx'
import { Button, ButtonLink, Check, Choices, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import type { Entry } from '../queries.ts'
import { agreedHows } from '../tables.ts'
import { text } from '../text/index.ts'
import { endsSoon } from '../until.ts'
import { deskUrl, endUrl, findUrl, handUrl, renewUrl, slipUrl } from '../urls.ts'
import { agreedWords } from '../words.ts'
import { FollowUp } from './follow-up.tsx'
import { Joined } from './joined.tsx'

export interface EntryProps {
  entry: Entry
  typed: Typed
  problems: Problems
  canSms: boolean
  now: Temporal.Instant
}

/** Somebody without an account: how they are reached, what was agreed, what they come to. */
export function EntryPage(props: EntryProps) {
  const { entry, problems, now } = props
  const { id, first_name: name, until } = entry
  return (
    <div class="wrap band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={deskUrl} text={text('toDesk')} />
      <div class="stack gap-3">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {endsSoon(until, now) ? (
          <p>
            <Status kind="waiting" text={text('endsOn', { date: midSentence(day(until, now)) })} />
          </p>
        ) : null}
      </div>
      <div class="desk">
        <div class="stack gap-6">
          <Facts
            facts={[
              {
                icon:
                  entry.reach === 'phone' ? 'phone' : entry.reach === 'letter' ? 'mail' : 'hand',
                title: text(`reach-${entry.reach}`),
                text: <Where entry={entry} />,
                tone: 'leaf',
              },
              {
                icon: 'lock',
                title: agreedWords(entry.agreed),
                text: text(`agreedHow-${entry.agreed_how}`, {
                  date: midSentence(day(entry.agreed_at, now)),
                  until: midSentence(day(until, now)),
                }),
                tone: 'lake',
              },
            ]}
          />
          <FollowUp {...props} />
        </div>
        <div class="stack gap-6">
          <Joined {...props} />
          <div class="row">
            <ButtonLink href={findUrl(id)} icon="search">
              {text('findFor', { name })}
            </ButtonLink>
          </div>
          <Agreement {...props} />
        </div>
      </div>
      <p class="log">{text('logged', { name })}</p>
    </div>
  )
}

function Where({ entry }: { entry: Entry }) {
  const { phone, envelope_name, street, town } = entry
  if (phone) return <a href={`tel:${phone}`}>{phoneWords(phone)}</a>
  if (!street) return <>{text('reach-through-help')}</>
  return <bdi>{[envelope_name, street, town].join(', ')}</bdi>
}

/** The slip, agreeing anew, handing over and ending. */
function Agreement({ entry, typed, problems, canSms }: EntryProps) {
  const { id, first_name: name } = entry
  return (
    <Panel tone="sunk" labelledby="aftalen">
      <h2 id="aftalen">{text('agreement')}</h2>
      <form method="post" action={slipUrl(id)} class="stack gap-3">
        <p>{text(entry.hasSlip ? 'slipAgainHelp' : 'slipHelp', { name })}</p>
        <Choices
          name="language"
          label={text('slipLanguage')}
          layout="columns"
          value="da"
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Check name="fromRight">{text('slipFromRight')}</Check>
        <div class="row">
          <Button kind="alt" icon="print" name="by" value="print">
            {text('makeSlip')}
          </Button>
          <Button kind="alt" icon="print" name="by" value="pdf">
            {text('slipPdf')}
          </Button>
          {entry.reach === 'letter' ? (
            <Button kind="alt" icon="note" name="by" value="letter">
              {text('slipByPost')}
            </Button>
          ) : null}
          {canSms ? (
            <Button kind="alt" icon="phone" name="by" value="sms">
              {text('sendSlip')}
            </Button>
          ) : null}
        </div>
      </form>
      <form method="post" action={renewUrl(id)} class="stack gap-3" novalidate>
        <Choices
          name="how"
          label={text('renewQuestion', { name })}
          layout="columns"
          value={typed.how}
          problem={problems.how}
          choices={agreedHows.map((value) => ({ value, label: text(`how-${value}`) }))}
        />
        <div>
          <Button kind="alt">{text('renew')}</Button>
        </div>
      </form>
      <p class="row">
        <a class="quiet" href={handUrl(id)}>
          {text('handDoor')}
        </a>
        <a class="quiet" href={endUrl(id)}>
          {text('endDoor')}
        </a>
      </p>
    </Panel>
  )
}
