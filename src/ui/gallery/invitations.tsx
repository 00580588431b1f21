import { Cover } from '../cover.tsx'
import { banner, cover } from '../covers/index.ts'
import { Face, Who } from '../face.tsx'
import { Facts } from '../facts.tsx'
import { Choices, TextField } from '../forms.tsx'
import { InvitationCard, WideInvitationCard } from '../invitation-card.tsx'
import { AfterChoice, JoinPanel, OnlyFor } from '../join-panel.tsx'
import { SeatRing } from '../seat-ring.tsx'
import { TearOff } from '../tear-off.tsx'
import { Tag, Tags, Traits } from '../traits.tsx'
import { Visit } from '../visit.tsx'
import { Voice } from '../voice.tsx'
import { item } from './gallery.ts'
import { picture } from './picture.ts'

const invitation = {
  href: '#top',
  title: 'Kaffe og kortspil',
  cover: picture(cover('kaffe', 2)),
  when: 'Torsdag 26. november kl. 14.30',
  datetime: '2026-11-26T14:30',
  where: 'Medborgerhuset i Ry. Karen og Ib tager imod dig.',
  seats: 'Vi plejer at være 6. Der er plads til 2 nye.',
  text: 'Vi spiller kort og drikker kaffe i ro og mag.',
  taken: 6,
  places: 8,
  traits: [
    { icon: 'ramp', text: 'Ingen trin ved indgangen' },
    { icon: 'coin', text: 'Gratis' },
  ],
  traitsLabel: 'Godt at vide',
} as const

const card = { ...invitation, traits: [...invitation.traits] }

export const invitations = [
  item('InvitationCard', {
    almindelig: <InvitationCard {...card} />,
    foreslået: (
      <InvitationCard {...card} above={<Tag icon="heart" text="Fordi du valgte kaffe" />} />
    ),
    fuld: <InvitationCard {...card} taken={8} seats="Alle 8 pladser er taget." />,
  }),
  item('WideInvitationCard', { almindelig: <WideInvitationCard {...card} /> }),
  item('SeatRing', {
    'to ledige': <SeatRing taken={6} places={8} />,
    'ingen grænse': <SeatRing taken={17} places={null} />,
    fuld: <SeatRing taken={8} places={8} />,
    'med dig': <SeatRing taken={6} places={8} you />,
  }),
  item('Cover', {
    invitation: <Cover src={invitation.cover} />,
    banner: <Cover src={picture(banner(1))} banner />,
  }),
  item('Facts', {
    tre: (
      <Facts
        facts={[
          { icon: 'cal', title: 'Torsdag 26. november', text: 'Kl. 14.30 til 16.30.' },
          { icon: 'pin', title: 'Medborgerhuset i Ry', text: 'Eksempelvej 4', tone: 'rose' },
          { icon: 'coin', title: 'Gratis', tone: 'leaf' },
        ]}
      />
    ),
  }),
  item('Traits', {
    'muligt og ikke muligt': (
      <Traits
        traits={[
          { icon: 'ramp', text: 'Ingen trin ved indgangen' },
          { icon: 'paw', text: 'Hunde må desværre ikke komme med', not: true },
        ]}
      />
    ),
    små: <Tags tags={card.traits} label="Godt at vide" />,
  }),
  item('Visit', {
    'to trin': (
      <Visit
        steps={[
          { title: 'Karen møder dig ved døren', text: 'Hun har et gult tørklæde på.' },
          { title: 'Du går, når du har lyst', text: 'Du behøver ikke sige noget.' },
        ]}
      />
    ),
  }),
  item('Voice', {
    'med flade': (
      <Voice by="Karen, som åbner døren hver torsdag" tone="sun">
        ”Kom, som du er.”
      </Voice>
    ),
  }),
  item('Face', {
    alene: <Face seed="karen" tone="lilac" />,
    'med navn': <Who seed="ib" tone="leaf" name="Ib" text="Forklarer kortspillet" />,
  }),
  item('JoinPanel', {
    åben: (
      <JoinPanel
        heading="Der er en plads til dig"
        seats={invitation.seats}
        taken={6}
        places={8}
        call={{ text: 'Ring til Karen', phone: '12 34 56 78' }}
      >
        <form class="stack gap-5" action="#top">
          <Choices
            name="maade"
            label="Hvordan vil du komme med?"
            choices={[
              { value: 'kommer', label: 'Jeg kommer', way: 'come' },
              { value: 'sammen', label: 'Jeg kommer med nogen', way: 'together' },
            ]}
          />
          <OnlyFor ways={['together']}>
            <TextField name="hvem" label="Hvem følges du med?" />
          </OnlyFor>
          <AfterChoice>
            <TextField name="deltagernavn" label="Dit fornavn" />
          </AfterChoice>
        </form>
      </JoinPanel>
    ),
  }),
  item('TearOff', {
    'kun på papir': <TearOff lines={['Kaffe og kortspil', 'Torsdag 14.30 i Ry']} />,
  }),
]
