import type { Role } from '#platform/work.ts'

export interface StoryPerson {
  id: string
  name: string
  email: string
  roles: readonly Role[]
  /** Who it is, for the development page where one signs in as somebody. */
  about: string
}

/** Eight people with names of their own. The ids stay, so that tests and pages can point at them. */
export const storyPeople = {
  inger: {
    id: 'inger',
    name: 'Inger',
    email: 'inger@example.org',
    roles: [],
    about: '88 år. Vil gerne have selskab i sit eget tempo.',
  },
  malte: {
    id: 'malte',
    name: 'Malte',
    email: 'malte@example.org',
    roles: [],
    about: '19 år. Leder efter nogen at spille med og har slået sin første invitation op.',
  },
  signe: {
    id: 'signe',
    name: 'Signe',
    email: 'signe@example.org',
    roles: [],
    about: '14 år. Hendes mor har sagt ja til, at hun har en side.',
  },
  amal: {
    id: 'amal',
    name: 'Amal',
    email: 'amal@example.org',
    roles: [],
    about: 'Ny i Hørning. Taler arabisk og øver sit dansk.',
  },
  birthe: {
    id: 'birthe',
    name: 'Birthe',
    email: 'birthe@example.org',
    roles: [],
    about: 'Formand for Strikkelauget Masken i Ry.',
  },
  jens: {
    id: 'jens',
    name: 'Jens',
    email: 'jens@example.org',
    roles: ['bridge-builder'],
    about: 'Brobygger i kommunen. Ringer til dem, der hellere vil tale.',
  },
  kim: {
    id: 'kim',
    name: 'Kim',
    email: 'kim@example.org',
    roles: ['platform-host'],
    about: 'Platformvært i fleksjob. Ser nye invitationer igennem.',
  },
  anders: {
    id: 'anders',
    name: 'Anders',
    email: 'anders@example.org',
    roles: ['administrator'],
    about: 'Administrator i kommunen. Giver de andre deres roller.',
  },
} satisfies Record<string, StoryPerson>

/** First names of those who open the doors of the other associations and places. */
export const greeters = [
  'Karen',
  'Ib',
  'Trine',
  'Yusuf',
  'Poul',
  'Søren',
  'Lone',
  'Hanne',
  'Mads',
  'Nadia',
  'Erik',
  'Gitte',
  'Oksana',
  'Lars',
  'Freja',
  'Bent',
  'Ahmed',
  'Kirsten',
  'Noah',
  'Ellen',
] as const
