import type { Child } from 'hono/jsx'
import { classes } from '../classes.ts'
import { Disc, type IconName } from '../icon.tsx'
import type { Way } from '../join-panel.tsx'
import type { Tone } from '../tone.ts'
import { Group, type GroupProps } from './group.tsx'

export interface Choice {
  value: string
  label: string
  help?: string | undefined
  icon?: IconName | undefined
  tone?: Tone | undefined
  /** Address of a picture over the words. */
  picture?: string | undefined
  /** A drawing beside the words: the seat ring. */
  drawing?: Child
  /** In the join form: which way in this is. Its questions unfold and its seats fill. */
  way?: Way | undefined
  checked?: boolean | undefined
}

export interface ChoicesProps extends GroupProps {
  choices: Choice[]
  /** One answer (radio, the default) or several (checkbox). */
  several?: boolean | undefined
  value?: string | string[] | undefined
  layout?: 'rows' | 'columns' | 'pictures' | 'days' | undefined
}

const layouts = { rows: 'tiles', columns: 'tiles cols', pictures: 'tiles cols pics', days: 'days' }

/** Answers as tiles: the whole tile is the target. */
export function Choices({ choices, several, value, layout = 'rows', ...group }: ChoicesProps) {
  const chosen = value === undefined ? [] : [value].flat()
  return (
    <Group {...group}>
      <div class={classes(layouts[layout], layout === 'columns' && areShort(choices) && 'min-10')}>
        {choices.map((choice, place) => (
          <Tile
            {...choice}
            name={group.name}
            type={several ? 'checkbox' : 'radio'}
            required={group.required && !several && place === 0}
            checked={choice.checked ?? chosen.includes(choice.value)}
          />
        ))}
      </div>
    </Group>
  )
}

/** So short that two stand beside each other on a phone. */
const areShort = (choices: Choice[]) =>
  choices.every(({ label, help, drawing }) => label.length <= 16 && !help && !drawing)

interface TileProps extends Choice {
  name: string
  type: 'radio' | 'checkbox'
  required?: boolean | undefined
}

/** One answer. A picture stands over its words, a pictogram or a drawing beside them. */
export function Tile(tile: TileProps) {
  const { name, type, value, required, checked, label, help, picture, icon, drawing } = tile
  const look = picture ? 'pic' : icon || drawing ? 'flexy' : undefined
  return (
    <label class={classes('tile', look)}>
      {picture ? <img src={picture} alt="" width="640" height="400" loading="lazy" /> : null}
      <span class="t">
        <input
          {...{ type, name, value, required }}
          checked={checked || undefined}
          data-way={tile.way}
        />
        {drawing}
        {icon ? <Disc name={icon} tone={tile.tone} /> : null}
        <span class="words">
          <b>{label}</b>
          {help ? <span class="help">{help}</span> : null}
        </span>
      </span>
    </label>
  )
}
