import type { AssociationKind } from '#features/associations/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Doors } from '#ui/doors.tsx'
import type { IconName } from '#ui/icon.tsx'
import { text } from '../text/index.ts'
import { associationKinds, associationsUrl, registerKindUrl } from '../urls.ts'

const icons: Record<AssociationKind, IconName> = {
  association: 'group',
  group: 'two',
  'housing-association': 'home',
  library: 'note',
  church: 'heart',
  business: 'coin',
  school: 'edit',
  municipality: 'flag',
  council: 'chat',
  'youth-corps': 'hand',
}

/** The first of two pages: what kind of people they are decides what they are asked. */
export function KindsPage() {
  return (
    <div class="wrap band stack gap-6">
      <Crumb href={associationsUrl} text={text('backToAll')} />
      <h1>{text('kindTitle')}</h1>
      <p class="voice">{text('kindLead')}</p>
      <Doors
        doors={associationKinds.map((kind) => ({
          href: registerKindUrl(kind),
          icon: icons[kind],
          tone: 'lake',
          title: text(`kind-${kind}`),
          text: text(`kind-${kind}-text`),
        }))}
      />
    </div>
  )
}
