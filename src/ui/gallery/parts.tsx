import { Bars } from '../bars.tsx'
import { BarChart, LineChart } from '../charts.tsx'
import { Chips } from '../chips.tsx'
import { Doors } from '../doors.tsx'
import { HiddenNote } from '../hidden.tsx'
import { Disc } from '../icon.tsx'
import { iconNames } from '../icons.ts'
import { Note, SmallNote } from '../note.tsx'
import { Panel } from '../panel.tsx'
import { PlacesList } from '../places-list.tsx'
import { Progress } from '../progress.tsx'
import { Promises } from '../promise.tsx'
import { Status, StatusDots, Tally } from '../status.tsx'
import { Steps } from '../steps.tsx'
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
  item('StatusDots', {
    'tre halvår': (
      <StatusDots
        label="Status hvert halve år, ældste først"
        dots={[
          { kind: 'waiting', text: 'Venter' },
          { kind: 'running', text: 'I gang' },
          { kind: 'done', text: 'Gennemført' },
        ]}
      />
    ),
    'mangler og fravalgt': (
      <StatusDots
        label="Status hvert halve år, ældste først"
        dots={[
          { kind: 'stopped', text: 'Mangler' },
          { kind: 'declined', text: 'Fravalgt' },
        ]}
      />
    ),
  }),
  item('Tally', {
    status: (
      <Tally
        counts={[
          { kind: 'done', text: 'Gennemført', count: 11 },
          { kind: 'running', text: 'I gang', count: 9 },
          { kind: 'waiting', text: 'Venter', count: 3 },
          { kind: 'declined', text: 'Fravalgt', count: 2 },
          { kind: 'stopped', text: 'Mangler', count: 1 },
        ]}
      />
    ),
  }),
  item('HiddenNote', {
    sted: (
      <HiddenNote
        heading="Stedet er skjult"
        text="Andre kan ikke se det."
        action="#top"
        button="Vis stedet igen"
      />
    ),
  }),
  item('Bars', {
    veje: (
      <Bars
        label="Besøg ad hver vej"
        bars={[
          { name: 'Flyer', value: 23, words: '23' },
          { name: 'Plakat', value: 1, words: 'Under 5' },
        ]}
      />
    ),
  }),
  item('LineChart', {
    halvaar: (
      <LineChart
        heading="Så mange kom for første gang"
        tableLabel="Se tallene som tabel"
        columns={['Halvår', 'Nye']}
        values={[
          { name: '2. halvår 2025', value: 97, words: '97' },
          { name: '1. halvår 2026', value: 118, words: 'mindst 118' },
        ]}
      />
    ),
  }),
  item('BarChart', {
    omraader: (
      <BarChart
        heading="Hvor kom de med?"
        tableLabel="Se tallene som tabel"
        columns={['Område', 'Nye']}
        values={[
          { name: 'Ry', value: 31, words: '31' },
          { name: 'Virring', value: 0, words: 'Færre end 5' },
        ]}
        help="Vi viser ikke tal under 5."
      />
    ),
  }),
  item('Progress', {
    halvvejs: <Progress done={3} of={8} label="Så langt er vi" words="3 af 8 er med." />,
  }),
  item('Chips', {
    genveje: <Chips label="Genveje" chips={[{ href: '#top', text: 'Kaffe', icon: 'cup' }]} />,
    valgt: (
      <Chips label="Det har du valgt" chips={[{ href: '#top', text: 'Aften', remove: 'fjern' }]} />
    ),
    her: <Chips label="Holdets sider" chips={[{ href: '#top', text: 'Kortet', current: true }]} />,
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
]
