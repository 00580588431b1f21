import { classes } from './classes.ts'
import { drawn } from './drawn.ts'

export interface SeatRingProps {
  /** How many usually come. */
  taken: number
  /** How many there is room for in all. Null: there is no limit. */
  places: number | null
  /** Your seat is coral. */
  you?: boolean | undefined
  /** In the join panel: the first open seats fill as one chooses. */
  joining?: boolean | undefined
}

interface TableProps {
  seats: number
  open: number
  you: boolean
  joining: boolean
}

const most = 12

/** A table from above: filled seats are people, rings are open places. Words stand beside it. */
export function SeatRing({ taken, places, you = false, joining = false }: SeatRingProps) {
  return <Table {...seatCounts(taken, places)} you={you} joining={joining} />
}

const Table = drawn(({ seats, open, you, joining }: TableProps) => {
  const radius = seats > 9 ? 3.3 : seats > 7 ? 3.9 : 4.4
  return (
    <svg class="ring" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="tbl" cx="24" cy="24" r="9" />
      {Array.from({ length: seats }, (_, seat) => {
        const angle = (seat / seats) * 2 * Math.PI + 1.95
        return (
          <circle
            class={seatClass(seat, { open, you, joining })}
            cx={(24 + 17.5 * Math.cos(angle)).toFixed(1)}
            cy={(24 + 17.5 * Math.sin(angle)).toFixed(1)}
            r={seat < open ? radius - 0.1 : radius}
          />
        )
      })}
    </svg>
  )
})

/** At most twelve seats are drawn. An open place is always among them while there is one. */
function seatCounts(taken: number, places: number | null) {
  const free = places === null ? 3 : Math.max(0, places - taken)
  const seats = Math.max(1, Math.min(taken + free, most))
  const open = Math.min(free, Math.max(seats - taken, free > 0 ? 3 : 0), seats)
  return { seats, open }
}

function seatClass(seat: number, { open, you, joining }: Omit<TableProps, 'seats'>) {
  if (seat >= open) return you && open === 0 && seat === 0 ? 'you' : 'on'
  return classes(
    you && seat === 0 ? 'you' : 'free',
    joining && seat === 0 && 'seat-you',
    joining && seat === 1 && 'seat-two',
  )
}
