import { Choices, type ChoicesProps } from './choices.tsx'

export interface Day {
  value: string
  /** "Lørdag" */
  weekday: string
  /** "28. nov." */
  date?: string | undefined
}

export interface DayTilesProps extends Omit<ChoicesProps, 'choices' | 'layout'> {
  days: Day[]
}

/** The next days as tiles, instead of a calendar to find one's way in. */
export function DayTiles({ days, ...group }: DayTilesProps) {
  const choices = days.map(({ value, weekday, date }) => ({ value, label: weekday, help: date }))
  return <Choices {...group} choices={choices} layout="days" />
}
