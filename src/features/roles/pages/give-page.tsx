import type { Problems, Typed } from '#platform/http.tsx'
import type { Role } from '#platform/role.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Check, Choices, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { lastDay } from '../period.ts'
import { roleName } from '../role-name.ts'
import { text } from '../text/index.ts'
import { giveUrl, rolesUrl } from '../urls.ts'

interface Props {
  roles: readonly Role[]
  today: Temporal.PlainDate
  typed: Typed
  problems: Problems
}

/** Who gets which role, for how long and why. */
export function GivePage({ roles, today, typed, problems }: Props) {
  return (
    <form method="post" action={giveUrl} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={rolesUrl} text={text('back')} />
      <h1>{text('giveTitle')}</h1>
      <p class="voice">{text('giveLead')}</p>
      <TextField
        name="contact"
        label={text('contact')}
        help={text('contactHelp')}
        value={one(typed, 'contact')}
        problem={problems.contact}
        required
      />
      <Check name="invite" checked={typed.invite === 'ja'}>
        {text('invite')}
      </Check>
      <Choices
        name="role"
        label={text('which')}
        value={one(typed, 'role')}
        problem={problems.role}
        required
        choices={roles.map((role) => ({
          value: role,
          label: roleName(role),
          help: text(`role-${role}-text`),
        }))}
      />
      <TextField
        type="date"
        name="from"
        label={text('from')}
        value={one(typed, 'from', today.toString())}
        problem={problems.from}
        required
      />
      <TextField
        type="date"
        name="until"
        label={text('until')}
        help={text('untilHelp')}
        value={one(typed, 'until', lastDay(today).toString())}
        problem={problems.until}
        required
      />
      <TextArea
        name="reason"
        label={text('reason')}
        help={text('reasonHelp')}
        value={one(typed, 'reason')}
        problem={problems.reason}
        required
      />
      <div class="act">
        <Button size="big">{text('giveNow')}</Button>
      </div>
    </form>
  )
}
