import type { Child } from 'hono/jsx'
import { Group, type GroupProps } from './group.tsx'
import type { Option } from './select.tsx'

export interface ChecksProps extends GroupProps {
  options: Option[]
  value?: string | string[] | undefined
}

/** A short list to tick, for filters and asides. */
export function Checks({ options, value, ...group }: ChecksProps) {
  const chosen = value === undefined ? [] : [value].flat()
  return (
    <Group {...group}>
      <div class="checks">
        {options.map((option) => (
          <Check name={group.name} value={option.value} checked={chosen.includes(option.value)}>
            {option.text}
          </Check>
        ))}
      </div>
    </Group>
  )
}

export interface CheckProps {
  name: string
  value?: string | undefined
  id?: string | undefined
  checked?: boolean | undefined
  required?: boolean | undefined
  children: Child
}

/** One box to tick, with its words. */
export function Check({ name, value = 'ja', id, checked, required, children }: CheckProps) {
  const state = { checked: checked || undefined, required: required || undefined }
  return (
    <label class="check">
      <input type="checkbox" {...{ id, name, value, ...state }} />
      <span>{children}</span>
    </label>
  )
}
