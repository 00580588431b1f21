import type { Law } from '#features/municipality/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { settingNames } from '../kinds.ts'
import type { SettingChange } from '../queries.ts'
import { text } from '../text/index.ts'
import { settingUrl } from '../urls.ts'
import { valueWords } from '../value-words.ts'

interface Props {
  law: Law
  changes: SettingChange[]
  now: Temporal.Instant
}

/** What holds now, and who changed what. */
export function SettingsPage({ law, changes, now }: Props) {
  const changed = (name: string) => {
    const change = changes.find((one) => one.name === name)
    if (!change) return text('asWeKnow')
    const when = midSentence(day(change.changed_at, now))
    return text('changed', { who: change.first_name ?? text('somebody'), when })
  }
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <ul class="bare stack">
        {settingNames.map((name) => (
          <li class="panel plain stack gap-2">
            <h2 class="as-h3">{text(`law-${name}`)}</h2>
            <p>
              <b>{valueWords(name, law[name])}</b>
            </p>
            <p class="help">{changed(name)}</p>
            <p>
              <a class="quiet" href={settingUrl(name)}>
                {text('change')}
                <span class="vh"> {text(`law-${name}`)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
