import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue } from '#ui/queue.tsx'
import type { FullPeriod, Reported } from '../queries.ts'
import { stepLook } from '../state-words.ts'
import { text } from '../text/index.ts'
import { recommendationUrl, statusUrl, writeUrl } from '../urls.ts'
import { periodWords } from '../words.ts'

interface Props {
  /** The one being written, where there is one. */
  period: FullPeriod | undefined
  mine: Reported[]
  isLate: boolean
}

/** What one writes about: the recommendations that are one's own, and how far each is. */
export const MinePage = ({ period, mine, isLate }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={statusUrl} text={text('back')} />
    <h1>{text('mineTitle')}</h1>
    {period && mine.length > 0 ? (
      <>
        <p class="voice">
          {text('mineLead', { period: periodWords(period.code), due: dateWords(period.due_on) })}
        </p>
        <Queue label={text('mineTitle')} items={mine.map((one) => item(period, one, isLate))} />
      </>
    ) : (
      <Empty
        heading={text('mineNoneTitle')}
        text={period ? text('mineNoneText') : text('mineClosedText')}
      >
        <ButtonLink href={statusUrl} kind="alt">
          {text('toStatus')}
        </ButtonLink>
      </Empty>
    )}
  </div>
)

function item({ code: period }: FullPeriod, { code, title, report }: Reported, isLate: boolean) {
  const step = report?.step ?? null
  const isLeft = step === null || step === 'draft'
  const { text: words } = stepLook(step, isLate)
  return {
    href: isLeft || step === 'written' ? writeUrl(period, code) : recommendationUrl(code),
    icon: isLeft ? ('edit' as const) : ('check' as const),
    tone: isLeft ? ('sun' as const) : ('leaf' as const),
    title,
    text: report?.sentBack && isLeft ? text('mineSentBack') : words,
  }
}
