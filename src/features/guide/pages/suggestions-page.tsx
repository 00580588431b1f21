import { type Card, guideUrl, helpUrl } from '#features/finding/index.ts'
import { type Chip, Chips } from '#ui/chips.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import { Note } from '#ui/note.tsx'
import { Tag, Tags, type Trait } from '#ui/traits.tsx'
import type { Answers } from '../answers.ts'
import { text } from '../text/index.ts'
import { questionUrl, shortlistUrl } from '../urls.ts'
import { type WhyNot, WhyNotMore } from './why-not-more.tsx'

export interface Shown {
  card: Card
  reasons: Trait[]
  missed: string[]
}

export interface SuggestionsPageProps {
  title: string
  answers: Answers
  suggestions: Shown[]
  near: Shown[]
  asked: Chip[]
  whyNot: WhyNot
  listHref: string
  phone: { href: string; text: string }
}

/** At most seven, each with its reasons; why there are not more; and always a way on. */
export function SuggestionsPage(props: SuggestionsPageProps) {
  const { title, answers, suggestions, near, asked, whyNot, listHref, phone } = props
  const found = suggestions.length > 0
  return (
    <div class="wrap band near stack gap-6">
      <div class="stack gap-3">
        <Crumb href={questionUrl('orden', answers)} text={text('changeAnswers')} />
        <h1>{title}</h1>
        <p class="voice">{text(found ? 'noHurry' : 'noneYet')}</p>
        {asked.length > 0 ? <Chips label={text('asked')} chips={asked} /> : null}
      </div>
      {found ? <Suggested all={suggestions} level={2} /> : null}
      {near.length > 0 ? (
        <section class="stack gap-5" aria-labelledby="naer">
          <h2 id="naer">{text('nearest')}</h2>
          <Suggested all={near} level={3} />
        </section>
      ) : null}
      <WhyNotMore {...whyNot} found={found} asked={asked.length > 0} listHref={listHref} />
      <Note icon="two" tone="lilac" heading={text('noneFits')}>
        <p>{text('noneFitsText')}</p>
        <div class="row">
          <ButtonLink kind="alt" icon="phone" href={phone.href}>
            {text('ring', { phone: phone.text })}
          </ButtonLink>
          <ButtonLink kind="quiet" href={helpUrl}>
            {text('callMe')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={listHref}>
            {text('seeList')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={guideUrl}>
            {text('startOver')}
          </ButtonLink>
        </div>
      </Note>
      <div>
        <div class="row">
          <PrintButton>{text('print')}</PrintButton>
          <ButtonLink href={shortlistUrl(answers)} kind="quiet" icon="list">
            {text('shortlist')}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}

function Suggested({ all, level }: { all: Shown[]; level: 2 | 3 }) {
  return (
    <div class="grid">
      {all.map(({ card, reasons, missed }, place) => (
        <InvitationCard
          {...card}
          level={level}
          eager={place < 2}
          above={
            <>
              {card.begun ? <Tag icon="clock" text={text('begun')} /> : null}
              <Tags tags={reasons} label={text('reasons')} />
              {missed.map((demand) => (
                <p class="as-note">{text('missing', { demand })}</p>
              ))}
            </>
          }
        />
      ))}
    </div>
  )
}
