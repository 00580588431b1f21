import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { type KeptGroup, keptGroups } from '../kept.ts'
import { text } from '../text/index.ts'
import { dataUrl } from '../urls.ts'

/** What is kept about people, made of the same list as the test of every personal column. */
export const KeptPage = () => (
  <div class="wrap narrow band stack gap-6">
    <h1>{text('keptTitle')}</h1>
    <p class="voice">{text('keptLead')}</p>
    <Panel tone="sun" labelledby="dine">
      <h2 id="dine">{text('keptYoursTitle')}</h2>
      <p>{text('keptYours')}</p>
      <div class="act">
        <ButtonLink href={dataUrl}>{text('keptDoor')}</ButtonLink>
      </div>
      <p>{text('keptGuest')}</p>
    </Panel>
    {keptGroups.map((group) => (
      <Kept {...group} />
    ))}
    <section class="stack gap-2">
      <h2>{text('keptCookieTitle')}</h2>
      <p>{text('keptCookie')}</p>
    </section>
    <section class="stack gap-2">
      <h2>{text('keptNeverTitle')}</h2>
      <p>{text('keptNever')}</p>
    </section>
  </div>
)

function Kept({ name, basis, items }: (typeof keptGroups)[number]) {
  return (
    <section class="stack gap-2">
      <h2>{text(heading(name))}</h2>
      <ul class="stack gap-2">
        {items.map((item) => (
          <li>{text(`kept-${item}`)}</li>
        ))}
      </ul>
      <p class="help">{text(`basis-${basis}`)}</p>
    </section>
  )
}

const heading = (name: KeptGroup) => `group-${name}` as const
