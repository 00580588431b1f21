import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import type { Listed } from '../lists.ts'
import { text } from '../text/index.ts'
import { conversationUrl, hostUrl, toAllUrl } from '../urls.ts'

interface Props {
  invitation: { id: string; title: string }
  conversations: Listed[]
  sendKey: string
  typed: string
  problems: Readonly<Record<string, string>>
}

/** A host's conversations with those who come, one each, and a message to all. */
export function ConversationsPage(props: Props) {
  const { invitation, conversations, problems } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={hostUrl(invitation.id)} text={text('toWhoComes')} />
      <div class="stack gap-3">
        <h1>{text('allTitle')}</h1>
        <p class="voice">{text('about', { title: invitation.title })}</p>
      </div>
      {conversations.length === 0 ? <p>{text('nobodyYet')}</p> : null}
      <ul class="queue">
        {conversations.map((one) => (
          <li>
            <a class="own-row" href={conversationUrl(one.id)}>
              <b>
                <bdi>{one.first_name}</bdi>
              </b>
              <span dir="auto">{lastWords(one)}</span>
              {one.waiting_since ? (
                <span>
                  <Status kind="waiting" text={text('waitsForYou')} />
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
      <ToAll {...props} />
    </div>
  )
}

const MOST = 120

function lastWords({ body, question }: Listed): string {
  const words = body ?? question
  if (words === '') return text('nothingYet')
  return words.length > MOST ? `${words.slice(0, MOST).trimEnd()} …` : words
}

function ToAll({ invitation, conversations, sendKey, typed, problems }: Props) {
  const count = conversations.filter(({ hears_all }) => hears_all).length
  if (count === 0) return null
  return (
    <Panel plain labelledby="alle">
      <h2 id="alle">{text('toAllTitle')}</h2>
      <form class="stack" method="post" action={toAllUrl(invitation.id)} novalidate>
        <input type="hidden" name="once" value={sendKey} />
        <TextArea
          name="body"
          label={text('toAllLabel', { count })}
          help={text('toAllHelp')}
          value={typed}
          problem={problems.body}
          rows={4}
          required
        />
        <div class="act">
          <Button>{text('sendToAll')}</Button>
        </div>
      </form>
    </Panel>
  )
}
