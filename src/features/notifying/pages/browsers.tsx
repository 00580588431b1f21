import { day, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { browserUrl, removeBrowserUrl } from '../urls.ts'
import type { ChoicesPageProps } from './choices-page.tsx'

/** The browsers that show a message. One is added by a script: nothing else can ask a browser. */
export function Browsers({ person, publicKey, problems, now }: ChoicesPageProps) {
  const { browsers } = person
  return (
    <Panel plain labelledby="skaerm">
      <h2 id="skaerm" class="as-h3">
        {text('browserHeading')}
      </h2>
      <p>{text('browserLead')}</p>
      {browsers.map(({ id, since }) => (
        <form method="post" action={removeBrowserUrl(id)} class="row">
          <p>
            {text('browserSince', {
              date: midSentence(day(Temporal.Instant.from(since), now)),
            })}
          </p>
          <Button kind="alt" size="small">
            {text('removeBrowser')}
          </Button>
        </form>
      ))}
      <form method="post" action={browserUrl} data-push={publicKey} hidden>
        <input type="hidden" name="subscription" />
        <Button kind="alt">{text('addBrowser')}</Button>
      </form>
      <p class="help" data-push-without>
        {text('browserWithout')}
      </p>
      <div id="subscription" role="alert" data-push-denied hidden={!problems.subscription}>
        <p class="err">{problems.subscription ?? text('browserDenied')}</p>
      </div>
    </Panel>
  )
}
