import { Button, Check, Select, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import { seatRoles } from '../kinds.ts'
import { text } from '../text/index.ts'
import { seatsUrl } from '../urls.ts'
import type { ArrangeProps } from './arrange-page.tsx'

/** A seat for a time, by name or without. */
export function SeatForm({ body, said, problems, today }: ArrangeProps) {
  const typed = said.seat ?? {}
  const own = said.seat ? problems : {}
  return (
    <Panel plain labelledby="plads">
      <h2 id="plads">{text('addSeat')}</h2>
      <form method="post" action={seatsUrl(body.id)} novalidate class="stack gap-5">
        <Select
          name="role"
          label={text('seatRoleLabel')}
          value={one(typed, 'role', 'member')}
          problem={own.role}
          options={seatRoles.map((role) => ({ value: role, text: text(`seat-${role}`) }))}
          required
        />
        <TextField
          name="contact"
          label={text('contactLabel')}
          help={text('contactHelp')}
          optional={text('ifYouLike')}
          value={one(typed, 'contact')}
          problem={own.contact}
        />
        <Check name="saidYes" id="saidYes" checked={one(typed, 'saidYes') === 'ja'}>
          {text('saidYes')}
        </Check>
        <TextField
          type="date"
          id="seat-from"
          name="from"
          label={text('seatFrom')}
          value={one(typed, 'from', today.toString())}
          problem={own.from}
          required
        />
        <TextField
          type="date"
          id="seat-until"
          name="until"
          label={text('seatUntil')}
          help={text('untilHelp')}
          optional={text('ifYouLike')}
          value={one(typed, 'until')}
          problem={own.until}
        />
        <div class="act">
          <Button>{text('seatNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
