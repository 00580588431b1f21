/** The method as every area begins with it: six steps, each with what there is to do. */
export const template = {
  gather: ['four', 'roles', 'day'],
  draw: ['here', 'does', 'with'],
  missing: ['who', 'why', 'room'],
  meet: ['call', 'invite', 'ask'],
  agree: ['few', 'owner', 'date'],
  follow: ['look', 'tell', 'next'],
} as const

export type Step = keyof typeof template
export type Item = { [S in Step]: `${S}-${(typeof template)[S][number]}` }[Step]

export const steps = Object.keys(template) as Step[]

/** What is copied into an area that begins. */
export const copied = () =>
  steps.map((step, place) => ({
    step,
    place,
    items: template[step].map((item) => `${step}-${item}`),
  }))

export const isStep = (typed: string): typed is Step => Object.hasOwn(template, typed)

const known = new Set(copied().flatMap(({ items }) => items))
/** An area keeps the items it began with; one we have no words for any more is left out. */
export const isItem = (stored: string): stored is Item => known.has(stored)
