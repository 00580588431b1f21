import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Button, Check, Choices, ErrorSummary, TextField } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import type { Asking } from '../askings-query.ts'
import { text } from '../text/index.ts'
import { askingUrl, boardUrl, closeAskingUrl, invitationUrl, phoneAnswerUrl } from '../urls.ts'
import { languageWords, whenWords } from '../words.ts'

export interface Fitting {
  id: string
  name: string
  /** Why they fit, in words. */
  reasons: string[]
}

interface Props {
  asking: Asking
  /** Best first. */
  fitting: Fitting[]
  /** One of the two is not of age, with anybody who fits. */
  talkFirst: boolean
  adult: number
  usually: number
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

/** One who waits for somebody to go along, and those who fit, with why. */
export function AskingPage(props: Props) {
  const { asking, problems, now } = props
  const { guestName: name, title, channel, address, language, matchId } = asking
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={boardUrl} text={text('boardTitle')} />
      <div class="stack gap-3">
        <h1>{text('forTitle', { name, title })}</h1>
        {matchId ? null : <p class="voice">{text('askingLead')}</p>}
      </div>
      <Facts
        facts={[
          {
            icon: 'cal',
            title: (
              <a class="quiet" href={invitationUrl(asking.invitationId)}>
                {title}
              </a>
            ),
            text: whenWords(asking, now),
          },
          {
            icon: channel === 'phone' ? 'phone' : 'mail',
            title: text(`by-${asking.askedBy}`),
            text: [
              text('reach', { address }),
              language === 'da' ? '' : text('speaks', { language: languageWords(language) }),
            ].join(' '),
          },
        ]}
      />
      {matchId ? <Proposed asking={asking} matchId={matchId} /> : <Propose {...props} />}
      <form method="post" action={closeAskingUrl(asking.id)} class="stack gap-3">
        <p class="help">{text('closeAskingHelp', { name })}</p>
        <div class="row">
          <Button kind="alt">{text('closeAsking')}</Button>
        </div>
      </form>
    </div>
  )
}

function Propose({ asking, fitting, talkFirst, usually, adult, typed, problems }: Props) {
  if (fitting.length === 0)
    return <Empty heading={text('nobodyFits')} text={text('nobodyFitsText')} />
  return (
    <form method="post" action={askingUrl(asking.id)} class="stack gap-5" novalidate>
      <Choices
        name="companion"
        label={text('whoFits')}
        problem={problems.companion}
        value={one(typed, 'companion')}
        choices={fitting.map(({ id, name, reasons }) => ({
          value: id,
          label: name,
          help: reasons.join('. '),
        }))}
      />
      <TextField
        name="meetWhere"
        label={text('meetWhere')}
        help={text('meetWhereHelp')}
        value={one(typed, 'meetWhere')}
        problem={problems.meetWhere}
        maxlength={200}
        required
      />
      <TextField
        name="times"
        label={text('timesCount')}
        value={one(typed, 'times') || String(usually)}
        problem={problems.times}
        inputmode="numeric"
      />
      {talkFirst ? (
        <div class="stack gap-3" id="talked">
          <p>{text('youngTalk', { adult })}</p>
          {problems.talked ? <p class="err">{problems.talked}</p> : null}
          <Check name="talked" checked={one(typed, 'talked') !== ''}>
            {text('talked')}
          </Check>
        </div>
      ) : null}
      <div class="act">
        <Button size="big" icon="two">
          {text('propose')}
        </Button>
      </div>
    </form>
  )
}

function Proposed({ asking, matchId }: { asking: Asking; matchId: string }) {
  const { guestName: name, companionName: companion, guestYesAt, companionYesAt } = asking
  const answers = [
    ...(guestYesAt ? [text('yes-guest', { name })] : []),
    ...(companionYesAt ? [text('yes-companion', { companion })] : []),
  ]
  return (
    <>
      <Note icon="two" tone="leaf">
        <p>{text('proposedNote', { companion, where: asking.meetWhere })}</p>
        {answers.length === 0 ? <p>{text('yes-none')}</p> : answers.map((line) => <p>{line}</p>)}
      </Note>
      {guestYesAt ? null : (
        <section class="stack gap-3" aria-labelledby="telefon">
          <h2 id="telefon">{text('phoneHeading')}</h2>
          <form method="post" action={phoneAnswerUrl(matchId)} class="row" id="answer">
            <Button name="answer" value="yes" icon="check">
              {text('phone-guest-yes', { name })}
            </Button>
            <Button name="answer" value="no" kind="alt">
              {text('phone-guest-no', { name })}
            </Button>
          </form>
        </section>
      )}
    </>
  )
}
