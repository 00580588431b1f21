import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { dropUrl, postUrl, stepUrl } from '../urls.ts'

interface Props {
  drafts: { id: string; title: string; changed: string }[]
  phone: { href: string; text: string }
}

/** Where one begins, or goes on with what was begun. */
export function StartPage({ drafts, phone }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('startTitle')}</h1>
      <p class="voice">{text('startLead')}</p>
      {drafts.map((draft) => (
        <DraftPanel {...draft} />
      ))}
      <form method="post" action={postUrl}>
        <Button size="big" kind={drafts.length > 0 ? 'alt' : 'main'}>
          {text(drafts.length > 0 ? 'startAnother' : 'start')}
        </Button>
      </form>
      <Note icon="phone">
        <p>
          <b>{text('ratherCall')}</b> {text('ratherCallText')} <a href={phone.href}>{phone.text}</a>
        </p>
      </Note>
    </div>
  )
}

function DraftPanel({ id, title, changed }: Props['drafts'][number]) {
  return (
    <section class="panel t-sun stack">
      <h2 class="as-h3">{title || text('draftUntitled')}</h2>
      <p>{text('draftFrom', { date: changed })}</p>
      <div class="row">
        <ButtonLink href={stepUrl(id, 'what')}>
          {text('goOn')}
          <span class="vh"> {title}</span>
        </ButtonLink>
        <form method="post" action={dropUrl(id)}>
          <Button kind="quiet">
            {text('dropDraft')}
            <span class="vh"> {title}</span>
          </Button>
        </form>
      </div>
    </section>
  )
}
