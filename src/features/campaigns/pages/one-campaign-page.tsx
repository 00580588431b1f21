import { type Channel, channels } from '#features/arrivals/index.ts'
import { Cover } from '#ui/cover.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import type { Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import {
  campaignsUrl,
  campaignUrl,
  channelUrl,
  editCampaignUrl,
  endCampaignUrl,
  newCampaignUrl,
  numbersUrl,
  paperUrl,
  pictureFileUrl,
  resumeCampaignUrl,
} from '../urls.ts'

interface Props {
  id: string
  title: string
  sentence: string
  short: string
  standing: Standing
  standingWords: string
  period: string
  where: string
  picture: string
  alt: string
  isEnded: boolean
  baseUrl: string
}

const kinds = { before: 'waiting', open: 'running', over: 'done' } as const

/** What a coordinator does with a campaign: each way people meet it, and its numbers. */
export function OneCampaignPage(props: Props) {
  const { id, title, sentence, short, standing, picture, alt } = props
  return (
    <div class="wrap page-top stack gap-6">
      <Crumb href={campaignsUrl} text={text('toAll')} />
      <div class="split">
        <div class="stack gap-4">
          <h1>{title}</h1>
          <p class="voice">{sentence}</p>
          <p>
            <Status kind={kinds[standing]} text={props.standingWords} />
          </p>
          <p>
            {props.period}. {props.where}.
          </p>
          <div class="row">
            <ButtonLink href={campaignUrl(short)}>{text('seePage')}</ButtonLink>
            <ButtonLink href={numbersUrl(id)} kind="alt">
              {text('numbers')}
            </ButtonLink>
            <ButtonLink href={editCampaignUrl(id)} kind="alt" icon="edit">
              {text('edit')}
            </ButtonLink>
            <ButtonLink href={newCampaignUrl(id)} kind="quiet">
              {text('copy')}
            </ButtonLink>
          </div>
        </div>
        <Cover src={picture} alt={alt} />
      </div>
      <Ways {...props} />
      <Stop {...props} />
    </div>
  )
}

const Ways = ({ id, short, baseUrl }: Props) => (
  <section class="stack gap-5" aria-labelledby="veje">
    <h2 id="veje">{text('ways')}</h2>
    <p>{text('waysLead')}</p>
    <ul class="grid bare">
      {channels.map((channel) => (
        <li class="panel plain stack gap-3">
          <h3>{text(`channel-${channel}`)}</h3>
          <p>
            <bdi>{(baseUrl + channelUrl(short, channel)).replace(/^https?:\/\//, '')}</bdi>
          </p>
          <div class="row">
            <Made id={id} channel={channel} />
          </div>
        </li>
      ))}
    </ul>
  </section>
)

/** What is ready to print or to post; the name of the way is said to those who hear it alone. */
function Made({ id, channel }: { id: string; channel: Channel }) {
  const hrefs: Record<Channel, string> = {
    flyer: paperUrl(id, 'flyer'),
    poster: paperUrl(id, 'plakat'),
    advert: paperUrl(id, 'annonce'),
    social: pictureFileUrl(id, 'delebillede'),
    screen: pictureFileUrl(id, 'skaerm'),
  }
  const isPicture = channel === 'social' || channel === 'screen'
  return (
    <ButtonLink href={hrefs[channel]} kind="alt" icon={isPicture ? 'photo' : 'print'}>
      {text(isPicture ? 'getPicture' : 'readPaper')}
      <span class="vh">: {text(`channel-${channel}`)}</span>
    </ButtonLink>
  )
}

function Stop({ id, standing, isEnded }: Props) {
  if (standing === 'over' && !isEnded) return null
  return (
    <form
      method="post"
      action={isEnded ? resumeCampaignUrl(id) : endCampaignUrl(id)}
      class="stack gap-3"
    >
      {isEnded ? null : <p class="help">{text('endHelp')}</p>}
      <div class="act above-0">
        <Button kind="alt">{text(isEnded ? 'resume' : 'end')}</Button>
      </div>
    </form>
  )
}
