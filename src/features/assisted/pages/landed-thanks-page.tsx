import { ButtonLink } from '#ui/forms.tsx'
import type { Landing } from '../tables.ts'
import { text } from '../text/index.ts'
import { conversationUrl } from '../urls.ts'
import { MessagePage } from './message-page.tsx'

interface Props {
  landing: { id: string; first_name: string; answer: Landing | null; helped: unknown }
}

/** Thank you; and what a host can do for somebody who came by themselves. */
export function LandedThanksPage({ landing }: Props) {
  const { id, first_name: name, answer, helped } = landing
  const title = text('landedThanksTitle')
  if (helped || answer === null)
    return <MessagePage title={title} words={text('landedThanksText')} />
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{title}</h1>
      <p class="voice">{text(`landedOwnThanks-${answer}`, { name })}</p>
      {answer === 'not-yet' ? (
        <div>
          <ButtonLink href={conversationUrl(id)} kind="alt" icon="chat">
            {text('landedWrite', { name })}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
