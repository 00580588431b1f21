import { CheckList } from '../check-list.tsx'
import { Chips } from '../chips.tsx'
import { Crumb } from '../crumb.tsx'
import { Doors } from '../doors.tsx'
import { Empty } from '../empty.tsx'
import { Fold } from '../fold.tsx'
import { Button, ButtonLink } from '../forms.tsx'
import { Disc } from '../icon.tsx'
import { iconNames } from '../icons.ts'
import { Note, SmallNote } from '../note.tsx'
import { Pager } from '../pager.tsx'
import { Panel } from '../panel.tsx'
import { PlacesList } from '../places-list.tsx'
import { Popover } from '../popover.tsx'
import { Promises } from '../promise.tsx'
import { Queue } from '../queue.tsx'
import { Segments } from '../segments.tsx'
import { Status } from '../status.tsx'
import { Steps } from '../steps.tsx'
import { Table } from '../table.tsx'
import { item } from './gallery.ts'

export const parts = [
  item('Icon', {
    alle: (
      <div class="row">
        {iconNames.map((name) => (
          <Disc name={name} />
        ))}
      </div>
    ),
  }),
  item('Panel', {
    tonet: (
      <Panel tone="leaf">
        <p>Sådan tager vi imod nye.</p>
      </Panel>
    ),
    hvid: (
      <Panel plain>
        <p>Noget for sig selv.</p>
      </Panel>
    ),
  }),
  item('Note', {
    'med overskrift': (
      <Note icon="info" tone="lilac" heading="Fandt du ikke noget?">
        <p>Sig, hvad du savner.</p>
      </Note>
    ),
    lille: <SmallNote icon="lock">Du skal ikke bruge MitID.</SmallNote>,
  }),
  item('Status', {
    gennemført: <Status kind="done" text="Gennemført" />,
    'i gang': <Status kind="running" text="I gang" />,
    venter: <Status kind="waiting" text="Venter" />,
    aflyst: <Status kind="stopped" text="Aflyst" />,
    fravalgt: <Status kind="declined" text="Fravalgt" />,
  }),
  item('Chips', {
    genveje: <Chips label="Genveje" chips={[{ href: '#top', text: 'Kaffe', icon: 'cup' }]} />,
    valgt: (
      <Chips label="Det har du valgt" chips={[{ href: '#top', text: 'Aften', remove: 'fjern' }]} />
    ),
  }),
  item('Promises', {
    to: (
      <Promises
        promises={[
          { icon: 'door', title: 'Nogen møder dig', text: 'Du får navnet på et menneske.' },
          { icon: 'exit', title: 'Du må gå, når du vil', text: 'Også efter ti minutter.' },
        ]}
      />
    ),
  }),
  item('Doors', {
    to: (
      <Doors
        doors={[
          {
            href: '#top',
            icon: 'heart',
            tone: 'rose',
            title: 'Jeg ved ikke, hvad jeg leder efter',
            text: 'Svar på fem korte spørgsmål.',
          },
          {
            href: '#top',
            icon: 'phone',
            tone: 'lake',
            title: 'Jeg vil helst tale med nogen',
            text: 'En brobygger ringer til dig.',
          },
        ]}
      />
    ),
  }),
  item('PlacesList', {
    to: (
      <PlacesList
        places={[
          { href: '#top', name: 'Ry', note: '9 invitationer' },
          { href: '#top', name: 'Låsby', note: '3 invitationer' },
        ]}
      />
    ),
  }),
  item('Steps', { midtvejs: <Steps now={2} of={5} text="Trin 2 af 5" /> }),
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
]
