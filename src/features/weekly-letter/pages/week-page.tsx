import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { askUrl, weeklyLetterUrl } from '../urls.ts'
import type { LetterItem, LetterWords } from '../words.ts'

interface Props {
  areaId: string | null
  words: LetterWords
  phone: string
  allHref: string
}

/** This week's letter as anybody can read it, and print it. */
export function WeekPage({ areaId, words, phone, allHref }: Props) {
  return (
    <div class="wrap band close stack gap-6">
      <Crumb href={weeklyLetterUrl} text={text('toLetters')} />
      <div class="stack gap-3">
        <h1>{words.heading}</h1>
        <p class="voice">{words.lead}</p>
      </div>
      <div class="split">
        <div class="stack gap-6">
          {words.sections.length === 0 ? (
            <Empty heading={text('nothingHeading')} text={text('nothingText')}>
              <ButtonLink href={allHref}>{text('seeLater')}</ButtonLink>
            </Empty>
          ) : null}
          {words.sections.map(({ id, heading, items }) => (
            <section class="stack" aria-labelledby={id}>
              <h2 id={id}>{heading}</h2>
              <ul class="bare stack gap-5">
                {items.map((item) => (
                  <li>
                    <Item {...item} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p>{text('howByPost', { phone })}</p>
          <p class="no-print">
            <a class="quiet" href={allHref}>
              {text('seeAll')}
            </a>
          </p>
        </div>
        <Panel tone="lake" labelledby="hver-uge" class="no-print">
          <h2 id="hver-uge" class="as-h3">
            {text('everyWeek')}
          </h2>
          <p>{text('everyWeekText')}</p>
          <div class="stack gap-3">
            <ButtonLink href={askUrl(areaId)}>{text('toAsk')}</ButtonLink>
            <PrintButton>{text('print')}</PrintButton>
          </div>
        </Panel>
      </div>
    </div>
  )
}

const Item = ({ href, title, datetime, when, lines }: LetterItem) => (
  <article class="letter-item stack gap-2">
    <h3>
      <a href={href}>{title}</a>
    </h3>
    <p>
      <time datetime={datetime}>{when}</time>
    </p>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
  </article>
)
