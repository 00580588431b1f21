import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { archiveUrl, peopleUrl } from '../urls.ts'

interface Props {
  association: { id: string; name: string }
  days: number
  /** What is to come, each with where it is cancelled. */
  coming: { href: string; title: string }[]
}

/** Closing, when nothing is to come; else what is cancelled first, so that people are told. */
export function ArchivePage({ association: { id, name }, days, coming }: Props) {
  return (
    <form method="post" action={archiveUrl(id)} class="wrap narrow band stack gap-5">
      <h1>{text('archiveTitle', { name })}</h1>
      <p class="voice">{text('archiveText', { days })}</p>
      {coming.length > 0 ? (
        <section class="panel t-sun stack gap-3" aria-labelledby="foerst">
          <h2 id="foerst">{text('archiveFirst')}</h2>
          <p>{text('archiveFirstText')}</p>
          <ul class="bare stack gap-3">
            {coming.map(({ href, title }) => (
              <li>
                <a class="quiet" href={href}>
                  {text('cancelOne', { title })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div class="act above-0">
        {coming.length === 0 ? <Button size="big">{text('archiveIt', { name })}</Button> : null}
        <ButtonLink size="big" kind="alt" href={peopleUrl(id)}>
          {text('archiveNot')}
        </ButtonLink>
      </div>
    </form>
  )
}
