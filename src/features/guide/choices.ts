/** What one can feel like: the interests it stands for, and the picture that shows it. */
const likes = {
  snak: { interests: ['snak', 'mad.kaffe'], picture: ['kaffe', '2'] },
  natur: { interests: ['natur'], picture: ['gaatur', '3'] },
  musik: { interests: ['musik'], picture: ['musik', '2'] },
  mad: { interests: ['mad'], picture: ['spisning', '2'] },
  haender: { interests: ['haandarbejde', 'vaerksted'], picture: ['strik', '1'] },
  spil: { interests: ['spil'], picture: ['spil', '2'] },
  bevaegelse: { interests: ['bevaegelse'], picture: ['bold', '1'] },
  laere: { interests: ['verden', 'digital', 'hjaelp'], picture: ['laes', '1'] },
  have: { interests: ['have'], picture: ['have', '1'] },
  ord: { interests: ['ord', 'scene'], picture: ['sang', '1'] },
  ro: { interests: ['eftertanke'], picture: ['vand', '1'] },
  familie: { interests: ['familie'], picture: ['baal', '1'] },
} as const

export type Like = keyof typeof likes

export const likeNames = Object.keys(likes) as Like[]

export const interestsOf = (like: Like): readonly string[] => likes[like].interests

export const pictureOf = (like: Like): [kind: string, seed: string] => [...likes[like].picture]

/** How many one would like to be. */
export const sizes = ['gruppe.toogto', 'gruppe.lille', 'gruppe.mellem', 'gruppe.stor'] as const

/** Whom one would like to meet. They are qualities of the activity, and never of who asks. */
export const people = ['hvem.unge', 'hvem.senior', 'hvem.familier', 'hvem.nye'] as const

/** What must be in order; each of them is a demand of its own. */
export const needs = [
  'velkomst.doer',
  'velkomst.foelgeven',
  'tempo.kig',
  'tempo.dropin',
  'pris.gratis',
  'sprog.let-dansk',
  'ro.stille',
  'adgang.trinfri',
  'adgang.toilet',
  'adgang.teleslynge',
  'transport.bus',
  'transport.hentes',
] as const
