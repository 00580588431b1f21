import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue } from '#ui/queue.tsx'
import type { Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import { newCampaignUrl, oneCampaignUrl } from '../urls.ts'

interface Row {
  id: string
  title: string
  standing: Standing
  standingWords: string
  where: string
}

const looks = {
  before: { icon: 'clock', tone: 'sun' },
  open: { icon: 'flag', tone: 'leaf' },
  over: { icon: 'check', tone: 'lake' },
} as const

/** Every campaign, the latest first. */
export function CampaignsPage({ campaigns }: { campaigns: Row[] }) {
  return (
    <div class="wrap narrow band close stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <div class="act above-0">
        <ButtonLink href={newCampaignUrl()} icon="plus">
          {text('new')}
        </ButtonLink>
      </div>
      {campaigns.length === 0 ? (
        <Empty heading={text('none')} text={text('noneText')} />
      ) : (
        <Queue
          label={text('title')}
          items={campaigns.map(({ id, title, standing, standingWords, where }) => ({
            ...looks[standing],
            href: oneCampaignUrl(id),
            title,
            text: where,
            age: standingWords,
          }))}
        />
      )}
    </div>
  )
}
