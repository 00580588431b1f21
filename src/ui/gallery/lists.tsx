import { Asked } from '../asked.tsx'
import { CheckList } from '../check-list.tsx'
import { Crumb } from '../crumb.tsx'
import { Empty } from '../empty.tsx'
import { Fold } from '../fold.tsx'
import { Button, ButtonLink } from '../forms.tsx'
import { Pager } from '../pager.tsx'
import { Popover } from '../popover.tsx'
import { Queue } from '../queue.tsx'
import { Segments } from '../segments.tsx'
import { Table } from '../table.tsx'
import { TakeAlong } from '../take-along.tsx'
import { item } from './gallery.ts'

export const lists = [
  item('Asked', {
    venter: (
      <Asked name="Ry Petanque" href="#top" answer={null} words="De har ikke svaret endnu.">
        <Button kind="alt">Tag spørgsmålet til Ry Petanque tilbage</Button>
      </Asked>
    ),
    ja: (
      <Asked name="Maskerne" href="#top" answer="yes" words="De har sagt ja.">
        <Button kind="alt">Slut med Maskerne</Button>
      </Asked>
    ),
  }),
  item('CheckList', {
    to: (
      <CheckList
        answers={[
          {
            term: 'Hvad',
            value: 'Gå en tur om søen',
            edit: { href: '#top', text: 'Ret', what: 'hvad' },
          },
          { term: 'Hvor', value: 'Ved bådebroen' },
        ]}
      />
    ),
  }),
  item('Queue', {
    'en valgt': (
      <Queue
        label="Venter på dig"
        items={[
          {
            href: '#top',
            icon: 'phone',
            tone: 'leaf',
            title: 'Inger i Ry',
            text: 'Vil ringes op',
            age: 'Siden i går',
            current: true,
          },
          {
            href: '#top',
            icon: 'chat',
            tone: 'lake',
            title: 'Spørgsmål til Strik og snak',
            text: 'Er der plads til en rollator?',
          },
        ]}
      />
    ),
  }),
  item('Table', {
    tal: (
      <Table
        caption="Invitationer pr. by"
        columns={[{ text: 'By' }, { text: 'Antal', number: true }]}
        rows={[
          ['Ry', '9'],
          ['Låsby', '3'],
        ]}
      />
    ),
    ord: (
      <Table
        words
        caption="Hvem gør noget i Ry?"
        columns={[{ text: 'Hvem' }, { text: 'Slags' }, { text: 'Arbejder sammen med' }]}
        rows={[
          ['Strikkelauget Masken', 'Forening', 'Biblioteket i Ry'],
          ['Biblioteket i Ry', 'Sted', ''],
        ]}
      />
    ),
  }),
  item('Segments', {
    liste: (
      <Segments
        label="Visning af resultater"
        items={[
          { href: '#top', text: 'Liste', icon: 'list', current: true },
          { href: '#top', text: 'Kort', icon: 'map' },
        ]}
      />
    ),
  }),
  item('Fold', {
    lukket: (
      <Fold summary="Se tidligere status">
        <p>I gang siden foråret.</p>
      </Fold>
    ),
  }),
  item('Crumb', { tilbage: <Crumb href="#top" text="Til listen" /> }),
  item('Empty', {
    'med vej videre': (
      <Empty heading="Her er ingen invitationer endnu" text="Vær den første ved bordet.">
        <ButtonLink href="#top">Slå en invitation op</ButtonLink>
      </Empty>
    ),
  }),
  item('Pager', {
    midt: (
      <Pager
        label="Sider"
        text="Side 2 af 5"
        previous={{ href: '#top', text: 'Forrige' }}
        next={{ href: '#top', text: 'Næste' }}
      />
    ),
  }),
  item('Popover', {
    lukket: (
      <>
        <Button type="button" kind="alt" opens="p-eksempel">
          Vælg
        </Button>
        <Popover id="p-eksempel" heading="Vælg et sted">
          <ul>
            <li>
              <a href="#top">Ry</a>
            </li>
          </ul>
        </Popover>
      </>
    ),
  }),
  item('TakeAlong', {
    'filer og en strøm': (
      <TakeAlong
        heading="Tag det med dig"
        things={[
          { href: '#top', words: 'Hent som regneark' },
          { href: '#top', words: 'Følg med i en læser', isFeed: true },
        ]}
      />
    ),
  }),
]
