import { directionOf } from '#platform/text/index.ts'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Slip } from '../slip-words.ts'
import { text } from '../text/index.ts'

interface Props {
  slip: Slip
  title: string
  /** Back to what was agreed. */
  href: string
}

/** The slip in large type: what was agreed, what they come to, how to end it. Shown this once. */
export const SlipPage = ({ slip, title, href }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <h1 class="no-print">{title}</h1>
    <Note icon="info" class="no-print" role="status">
      <p>{text('slipOnce')}</p>
    </Note>
    <Paper {...slip} />
    <div class="act">
      <PrintButton kind="main">{text('slipPrint')}</PrintButton>
      <ButtonLink href={href} kind="alt">
        {text('back')}
      </ButtonLink>
    </div>
  </div>
)

/** In the language of the one who gets it. */
const Paper = ({ language, fromRight, heading, lead, sections, closing, ends }: Slip) => (
  <section
    class="slip stack gap-5"
    aria-labelledby="seddel"
    lang={language}
    dir={fromRight ? 'rtl' : directionOf(language)}
  >
    <h2 id="seddel">
      <bdi>{heading}</bdi>
    </h2>
    {lead.map((words) => (
      <p>
        <bdi>{words}</bdi>
      </p>
    ))}
    {sections.map(({ items }) => (
      <ul class="stack gap-2">
        {items.map(({ title, lines }) => (
          <li>
            <b>
              <bdi>{title}</bdi>
            </b>
            <br />
            {lines.map(({ words }) => (
              <bdi>{words}</bdi>
            ))}
          </li>
        ))}
      </ul>
    ))}
    {closing.map((words) => (
      <p>
        <bdi>{words}</bdi>
      </p>
    ))}
    <p class="slip-code">
      <bdi>{ends}</bdi>
    </p>
  </section>
)
