import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'

export function HelpPage({ phone, phoneHref }: { phone: string; phoneHref: string }) {
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('helpTitle')}</h1>
      <Panel tone="sun">
        <p class="voice">{text('helpCall')}</p>
        <p>
          <a class="tel" href={phoneHref} dir="ltr">
            {phone}
          </a>
        </p>
        <p>{text('helpHours')}</p>
      </Panel>
      <section class="stack">
        <h2>{text('helpWhat')}</h2>
        <ul class="stack gap-3">
          {(['helpFind', 'helpJoin', 'helpPost', 'helpTogether'] as const).map((key) => (
            <li>{text(key)}</li>
          ))}
        </ul>
      </section>
      <Note icon="heart" tone="rose" heading={text('helpHardTitle')}>
        <p>{text('helpHard')}</p>
      </Note>
    </div>
  )
}
