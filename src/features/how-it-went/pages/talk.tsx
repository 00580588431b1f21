import { Button, Choices, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { talkUrl } from '../urls.ts'
import type { AnsweredProps } from './answered-page.tsx'

/** With whom one would like to talk. Until one has chosen nobody hears of it. */
export function Talk({ asked, token, problems, typed, helpPhone }: AnsweredProps) {
  const { greeter, talkWith, callMeOn } = asked
  const host = greeter || text('theHost')
  const typedIn = (name: string, before: string) => String(typed[name] ?? before)
  return (
    <>
      <p class="voice">
        {talkWith === null ? text('talkLead') : text(`talks-with-${talkWith}`, { host })}
      </p>
      <form class="stack gap-5" method="post" action={talkUrl(token)} novalidate>
        <Choices
          name="with"
          label={text('withWhom')}
          value={typedIn('with', talkWith ?? '')}
          problem={problems.with}
          choices={[
            { value: 'host', label: text('withHost', { host }), help: text('withHostHelp') },
            {
              value: 'bridge-builder',
              label: text('withBridgeBuilder'),
              help: text('withBridgeBuilderHelp'),
            },
          ]}
        />
        <TextField
          name="callMeOn"
          label={text('callMeOn', { host })}
          optional={text('ifYouLike')}
          help={text('callMeOnHelp')}
          autocomplete="tel"
          value={typedIn('callMeOn', callMeOn)}
          problem={problems.callMeOn}
        />
        <div class="act">
          <Button>{text(talkWith === null ? 'sendTalk' : 'changeTalk')}</Button>
        </div>
      </form>
      <p>{text('orCall', { phone: helpPhone })}</p>
    </>
  )
}
