import { Check, Checks, LentSentences, PhotoField, Select, TextArea, TextField } from '../forms.tsx'
import { item } from './gallery.ts'

const towns = [
  { value: 'ry', text: 'Ry' },
  { value: 'galten', text: 'Galten og Skovby' },
]

export const fields = [
  item('TextField', {
    tomt: <TextField name="fornavn" label="Dit fornavn" autocomplete="given-name" />,
    'med hjælp': (
      <TextField
        name="kontakt"
        label="Dit telefonnummer"
        help="Kun Karen og brobyggeren kan se det."
        type="tel"
        value="12 34 56 78"
      />
    ),
    'med fejl': (
      <TextField
        name="klokken"
        label="Hvornår mødes I?"
        help="For eksempel 10 eller 14.30"
        problem="Skriv et klokkeslæt, for eksempel 10"
        value="omkring middag"
      />
    ),
    valgfrit: <TextField name="efternavn" label="Efternavn" optional="hvis du vil" />,
  }),
  item('TextArea', {
    tomt: <TextArea name="besked" label="Hvad vil du gerne vide?" />,
    'med fejl': (
      <TextArea name="oensker" label="Skriv et par ord" problem="Skriv et par ord om det" />
    ),
  }),
  item('PhotoField', {
    tomt: <PhotoField name="billede" label="Et billede" optional="hvis du vil" />,
  }),
  item('Select', {
    tomt: <Select name="by" label="Hvor?" empty="Vælg et sted" options={towns} />,
    valgt: <Select name="by-valgt" label="Hvor?" options={towns} value="galten" />,
    'med fejl': (
      <Select name="by-fejl" label="Hvor?" options={towns} problem="Vælg en by på listen" />
    ),
  }),
  item('Checks', {
    flere: (
      <Checks
        name="behov"
        label="Det har jeg brug for"
        value={['trin']}
        options={[
          { value: 'trin', text: 'Ingen trin ved indgangen' },
          { value: 'slynge', text: 'Teleslynge' },
        ]}
      />
    ),
    én: (
      <Check name="vis-navn" checked>
        Mit fornavn må stå på invitationen.
      </Check>
    ),
  }),
  item('LentSentences', {
    'under et felt': (
      <LentSentences
        field="besked"
        heading="Er det svært at begynde? Lån en sætning"
        sentences={['Er der trin ved døren?', 'Må jeg se på først?']}
      />
    ),
  }),
]
