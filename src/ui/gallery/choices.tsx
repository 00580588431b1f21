import { cover } from '../covers/index.ts'
import { Button, ButtonLink, Choices, DayTiles, ErrorSummary, PrintButton } from '../forms.tsx'
import { SeatRing } from '../seat-ring.tsx'
import { item } from './gallery.ts'
import { picture } from './picture.ts'

const days = [
  { value: '2026-11-26', weekday: 'Torsdag', date: '26. nov.' },
  { value: '2026-11-27', weekday: 'Fredag', date: '27. nov.' },
  { value: 'anden', weekday: 'En anden dag' },
]

export const choices = [
  item('Choices', {
    'en af flere': (
      <Choices
        name="hvordan"
        label="Hvordan vil du begynde?"
        value="kommer"
        choices={[
          { value: 'kommer', label: 'Jeg kommer', help: 'Så ved Karen, at du kommer.' },
          { value: 'ring', label: 'Ring til mig' },
        ]}
      />
    ),
    'med piktogram': (
      <Choices
        name="start"
        label="Hvordan vil du helst begynde?"
        choices={[
          { value: 'se', label: 'Jeg vil se på først', icon: 'eye', tone: 'rose' },
          { value: 'to', label: 'Jeg vil følges med nogen', icon: 'two', tone: 'lilac' },
        ]}
      />
    ),
    'med pladsring': (
      <Choices
        name="antal"
        label="Hvor mange må I være?"
        help="Den røde prik er dig."
        choices={[
          { value: 'to', label: 'Bare os to', drawing: <SeatRing taken={1} places={2} you /> },
          { value: 'flok', label: 'En lille flok', drawing: <SeatRing taken={4} places={5} you /> },
        ]}
      />
    ),
    'med billeder': (
      <Choices
        name="hvad"
        label="Hvad kunne du tænke dig?"
        several
        layout="pictures"
        value={['natur']}
        choices={[
          { value: 'kaffe', label: 'Kaffe og snak', picture: picture(cover('kaffe', 2)) },
          { value: 'natur', label: 'Ud i naturen', picture: picture(cover('gaatur', 3)) },
        ]}
      />
    ),
    'med fejl': (
      <Choices
        name="varighed"
        label="Hvor længe cirka?"
        problem="Vælg, hvor længe I er sammen"
        layout="columns"
        choices={[
          { value: '1', label: 'En time' },
          { value: '2', label: 'To timer' },
        ]}
      />
    ),
  }),
  item('DayTiles', {
    valgt: <DayTiles name="dag" label="Hvilken dag?" days={days} value="2026-11-27" />,
  }),
  item('Button', {
    hoved: <Button>Slå den op</Button>,
    'ved siden af': <Button kind="alt">Spring over</Button>,
    stille: (
      <Button kind="quiet" icon="cal">
        Gem i kalender
      </Button>
    ),
    lille: (
      <Button kind="alt" size="small">
        Vis
      </Button>
    ),
    stor: (
      <Button size="big" full icon="search">
        Find
      </Button>
    ),
  }),
  item('ButtonLink', {
    hoved: <ButtonLink href="#top">Vis mig forslag</ButtonLink>,
    stille: (
      <ButtonLink href="#top" kind="quiet" icon="share">
        Send til en ven
      </ButtonLink>
    ),
  }),
  item('PrintButton', { stille: <PrintButton>Udskriv som opslag</PrintButton> }),
  item('ErrorSummary', {
    'en fejl': (
      <ErrorSummary
        heading="Der mangler en ting"
        autofocus={false}
        problems={{ klokken: 'Skriv, hvornår I mødes' }}
      />
    ),
  }),
]
