import { Panel } from '#ui/panel.tsx'
import type { Meeting } from './next-meeting.ts'
import { text } from './text/index.ts'

/** The next time the people of the area talk about their area. */
export function NextMeeting({ meeting }: { meeting: Meeting | null }) {
  if (!meeting) return null
  const { href, title, when, where, host } = meeting
  return (
    <Panel tone="sun" labelledby="moede">
      <h2 id="moede" class="as-h3">
        {text('meeting')}
      </h2>
      <div class="stack gap-2">
        <p>
          <a class="quiet strong" href={href}>
            {title}
          </a>
        </p>
        <p>{when}</p>
        <p>{where}</p>
        {host ? <p class="help">{text('meetingHost', { host })}</p> : null}
      </div>
    </Panel>
  )
}
