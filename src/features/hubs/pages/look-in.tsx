import { phoneWords } from '#features/calls/index.ts'
import { phoneHref } from '#platform/phone.ts'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FoundHub } from '../queries.ts'
import { text } from '../text/index.ts'

/** Where one goes, who is at the door, when one can just come, and whom one can call. */
export function LookIn({ hub }: { hub: FoundHub }) {
  const [room] = hub.rooms
  const facts: Fact[] = [
    { icon: 'door', title: text('welcome'), text: <Lines of={hub.welcome} /> },
    { icon: 'clock', title: text('opening'), text: <Lines of={hub.opening || text('noHours')} /> },
  ]
  if (room) {
    const where = text('whereIs', { place: room.name, area: room.area })
    facts.unshift({ icon: 'pin', title: room.address || text('where'), text: where })
  }
  if (hub.phone)
    facts.push({
      icon: 'phone',
      title: text('call'),
      text: (
        <a class="tel" href={phoneHref(hub.phone)} dir="ltr">
          {phoneWords(hub.phone)}
        </a>
      ),
    })
  return (
    <Panel tone="lake" labelledby="kig-ind">
      <h2 id="kig-ind" class="as-h3">
        {text('lookIn')}
      </h2>
      <Facts facts={facts} />
    </Panel>
  )
}
