import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Fold } from '#ui/fold.tsx'
import { Button, Check, TextArea } from '#ui/forms.tsx'
import { SmallNote } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { mayTell } from '../first-contact/may-tell.ts'
import type { JoiningRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { tellUrl } from '../urls.ts'
import { greeterWithin, greeterWords } from '../words.ts'

interface Props {
  token: string
  joining: JoiningRow & { new_here: boolean }
  invitation: { welcome: { greeter: string } }
  problems: Problems
  typed: Typed
}

/** Something the hosts are to know before one comes. Never asked for: folded until one wants it. */
export function FirstContact({ token, joining, invitation, problems, typed }: Props) {
  const isTold = joining.known_at !== null
  if (!joining.new_here && !isTold && joining.ask_hosts_at === null) return null
  const hasTyped = Object.keys(typed).length > 0
  const words = hasTyped ? one(typed, 'words') : isTold ? joining.question : ''
  const mayAsk = hasTyped ? typed.askHosts !== undefined : joining.ask_hosts_at !== null
  const { greeter } = invitation.welcome
  return (
    <section class="stack" id="foer-du-kommer">
      <Known joining={joining} greeter={greeter} />
      <Fold
        summary={text(isTold ? 'tellMore' : 'tellHosts')}
        open={Object.keys(problems).length > 0}
      >
        <form method="post" action={tellUrl(token)} class="stack gap-5" novalidate>
          {mayTell(joining) ? (
            <>
              <TextArea
                name="words"
                label={text('tellWords', { greeter: greeterWithin(greeter) })}
                help={text('tellHelp')}
                rows={2}
                value={words}
                problem={problems.words}
              />
              <AllMaySee problems={problems} typed={typed} readers="hosts" />
            </>
          ) : null}
          <div>
            <Check name="askHosts" checked={mayAsk}>
              {text('askHosts')}
            </Check>
            <p class="help">{text('askHostsHelp')}</p>
          </div>
          <div class="act">
            <Button kind="alt">{text('tellSave')}</Button>
          </div>
          <SmallNote icon="lock">{text('tellOnly')}</SmallNote>
        </form>
      </Fold>
    </section>
  )
}

function Known({ joining, greeter }: Pick<Props, 'joining'> & { greeter: string }) {
  if (joining.known_at === null) return null
  const { question: words, answer } = joining
  return (
    <>
      <h2>{text('knownHeading', { greeter: greeterWithin(greeter) })}</h2>
      <p>{text('quoted', { words })}</p>
      {answer === null ? (
        <p class="help">{text('knownWaits')}</p>
      ) : (
        <p class="voice">{text('knownAnswer', { greeter: greeterWords(greeter), answer })}</p>
      )}
    </>
  )
}
