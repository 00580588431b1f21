import { classes } from './classes.ts'
import { Disc, Icon, type IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

export interface Trait {
  icon: IconName
  text: string
  /** What is not possible is said as plainly as what is. */
  not?: boolean | undefined
  tone?: Tone | undefined
}

interface TraitsProps {
  traits: Trait[]
  tone?: Tone | undefined
  oneColumn?: boolean | undefined
}

/** Good to know before one comes: a pictogram and its words. */
export function Traits({ traits, tone = 'leaf', oneColumn }: TraitsProps) {
  return (
    <ul class={classes('traits', oneColumn && 'one-column')}>
      {traits.map(({ icon, text, not, tone: own }) => (
        <li class={classes('trait', not && 'no')}>
          <Disc name={icon} tone={not ? undefined : (own ?? tone)} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** The same in small, on a card. */
export function Tags({ tags, label }: { tags: Trait[]; label?: string | undefined }) {
  if (tags.length === 0) return null
  return (
    <ul class="chips plain" aria-label={label}>
      {tags.map(({ icon, text }) => (
        <li>
          <Tag icon={icon} text={text} />
        </li>
      ))}
    </ul>
  )
}

/** A pictogram with a few words: "Fordi du valgte naturen". */
export function Tag({ icon, text }: { icon: IconName; text: string }) {
  return (
    <span class="tag">
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  )
}
