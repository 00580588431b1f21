import type { Problems } from '#platform/http.tsx'
import { Asked } from '#ui/asked.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import type { Found, OwnInvitation } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationUrl, cohostsUrl, hostUrl, takeBackUrl } from '../urls.ts'

interface Props {
  invitation: OwnInvitation
  /** Others can see it, and it is not over. */
  isOpen: boolean
  /** What was searched for. */
  words: string
  results: Found[]
  problems: Problems
}

/** For those who made it: who hosts it with them, who was asked, and whom they could ask. */
export function CohostsPage(props: Props) {
  const { invitation, isOpen } = props
  const problems = Object.fromEntries(Object.values(props.problems).map((words) => ['navn', words]))
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={hostUrl(invitation.id)} text={text('toGuests')} />
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{invitation.title}</p>
        <p>{text('lead')}</p>
        <p>{text('rules')}</p>
      </div>
      <WhoIsAsked {...invitation} />
      {isOpen ? <Finding {...props} problems={problems} /> : <p>{text('closed')}</p>}
    </div>
  )
}

function WhoIsAsked({ id, asked }: OwnInvitation) {
  return (
    <section class="stack gap-5" aria-labelledby="spurgt">
      <h2 id="spurgt">{text('askedHeading')}</h2>
      {asked.length === 0 ? <p>{text('askedNone')}</p> : null}
      {asked.map(({ id: cohost, associationId, name, answer }) => (
        <Asked
          name={name}
          href={associationUrl(associationId)}
          answer={answer}
          words={text(`answer-${answer ?? 'waits'}`)}
        >
          {answer === 'no' ? null : (
            <form method="post" action={takeBackUrl(id, cohost)}>
              <Button kind="alt">
                {answer === 'yes' ? text('endWith', { name }) : text('takeBack', { name })}
              </Button>
            </form>
          )}
        </Asked>
      ))}
    </section>
  )
}

function Finding({ invitation, words, results, problems }: Props) {
  const action = cohostsUrl(invitation.id)
  return (
    <section class="stack gap-5" aria-labelledby="find">
      <h2 id="find">{text('findHeading')}</h2>
      <form method="get" action={action} class="stack gap-3">
        <TextField
          name="navn"
          type="search"
          label={text('findLabel')}
          help={text('findHelp')}
          value={words}
          problem={problems.navn}
        />
        <div class="act above-0">
          <Button kind="alt" icon="search">
            {text('find')}
          </Button>
        </div>
      </form>
      {words && results.length === 0 ? <p>{text('foundNone', { words })}</p> : null}
      {results.length > 0 ? <p>{text('foundHeading')}</p> : null}
      {results.map(({ id, name, area, hasHosts }) => (
        <article class="panel plain stack gap-3">
          <h3>
            <a href={associationUrl(id)}>{name}</a>
          </h3>
          <p class="help">{area}</p>
          {hasHosts ? (
            <form method="post" action={action}>
              <input type="hidden" name="association" value={id} />
              <Button kind="alt">{text('ask', { name })}</Button>
            </form>
          ) : (
            <p>{text('nobodyAnswers')}</p>
          )}
        </article>
      ))}
    </section>
  )
}
