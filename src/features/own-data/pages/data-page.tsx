import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { keptUrl } from '../urls.ts'
import type { Section } from '../wording.ts'
import { Known } from './known.tsx'

interface Props {
  sections: readonly Section[]
  take: string
  erase: string
  /** Who has read about them. */
  seen: string
  /** Opened by the link of one joining. */
  isGuest?: boolean
  problems: Readonly<Record<string, string>>
}

/** All that is known of somebody, and the two things one can do about it. */
export const DataPage = ({ sections, take, erase, seen, isGuest, problems }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <h1>{text('dataTitle')}</h1>
    <p class="voice">{text(isGuest ? 'guestLead' : 'dataLead')}</p>
    <Panel tone="lake" labelledby="tag">
      <h2 id="tag">{text('takeHeading')}</h2>
      <p>{text('takeText')}</p>
      <form method="post" action={take} class="act">
        <Button>{text('take')}</Button>
      </form>
    </Panel>
    <Panel tone="rose" labelledby="slet">
      <h2 id="slet">{text('eraseHeading')}</h2>
      <p>{text('eraseDoorText')}</p>
      <div class="act">
        <ButtonLink href={erase} kind="alt">
          {text('eraseDoor')}
        </ButtonLink>
      </div>
    </Panel>
    <p class="row gap-links">
      <a class="quiet" href={seen}>
        {text('whoHasSeen')}
      </a>
      <a class="quiet" href={keptUrl}>
        {text('dataKept')}
      </a>
    </p>
    {sections.length === 0 ? <p>{text('dataNothing')}</p> : <Known sections={sections} />}
  </div>
)
