import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Met } from '../queries.ts'
import { text } from '../text/index.ts'
import { handOverUrl, talkedUrl } from '../urls.ts'

interface Props {
  invitation: { id: string }
  people: Met[]
}

/** Those who chose to tell the host that they would like to talk, and nobody else. */
export function ToTalkWith({ invitation, people }: Props) {
  const some = people.filter(({ wantsTalk, away }) => wantsTalk || away)
  if (some.length === 0) return null
  return (
    <section class="stack gap-5">
      <h2>{text('toTalkWith')}</h2>
      {some.map((one) => (
        <Panel plain>
          <Why {...one} />
          <div class="row">
            {one.callMeOn ? (
              <ButtonLink href={`tel:${one.callMeOn}`} kind="alt" icon="phone">
                {text('callNumber', { number: one.numberWords })}
              </ButtonLink>
            ) : null}
            <form method="post" action={talkedUrl(invitation.id, one.id)}>
              <Button icon="check">{text('haveTalked', { name: one.name })}</Button>
            </form>
            {one.away ? (
              <form method="post" action={handOverUrl(invitation.id, one.id)}>
                <Button kind="alt" icon="phone">
                  {text('askBridgeBuilder')}
                </Button>
              </form>
            ) : null}
          </div>
        </Panel>
      ))}
    </section>
  )
}

const Why = ({ name, away, wantsTalk, callMeOn }: Met) => (
  <div class="stack gap-2">
    <h3>
      <bdi>{name}</bdi>
    </h3>
    {wantsTalk ? <p>{text('wantsToTalk', { name })}</p> : null}
    {away ? <p>{text('wantedACall', { name })}</p> : null}
    {callMeOn || !wantsTalk ? null : <p class="help">{text('noNumber')}</p>}
  </div>
)
