import { assetUrl } from './assets.ts'
import { classes } from './classes.ts'
import { drawn } from './drawn.ts'
import type { IconName } from './icons.ts'
import { type Tone, toneClass } from './tone.ts'

export type { IconName }

interface IconProps {
  name: IconName
  /** Turned round in a right-to-left page: arrows. */
  flip?: boolean | undefined
  class?: string | undefined
}

/** A pictogram. It says nothing by itself: words stand beside it. */
export const Icon = drawn(({ name, flip, class: extra }: IconProps) => (
  <svg class={classes('i', flip && 'flip', extra)} aria-hidden="true" focusable="false">
    <use href={`${assetUrl('pikto.svg')}#${name}`} />
  </svg>
))

/** A pictogram on a tinted disc. */
export function Disc({ name, tone }: { name: IconName; tone?: Tone | undefined }) {
  return (
    <span class={classes('disc', toneClass(tone))}>
      <Icon name={name} />
    </span>
  )
}
