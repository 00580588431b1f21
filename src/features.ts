import { about } from '#features/about/index.ts'
import { actions } from '#features/actions/index.ts'
import { annualWheel } from '#features/annual-wheel/index.ts'
import { areaMethod } from '#features/area-method/index.ts'
import { agreements, assisted } from '#features/assisted/index.ts'
import { associationPages } from '#features/association-pages/index.ts'
import { associations } from '#features/associations/index.ts'
import { bodies } from '#features/bodies/index.ts'
import { calendars, feeds } from '#features/calendars/index.ts'
import { calls } from '#features/calls/index.ts'
import { campaignPages, campaigns } from '#features/campaigns/index.ts'
import { cohosting, together } from '#features/cohosting/index.ts'
import { companions } from '#features/companions/index.ts'
import { conversationLetters, conversations } from '#features/conversations/index.ts'
import { declarations } from '#features/declarations/index.ts'
import { dev } from '#features/dev/index.ts'
import { easyWork } from '#features/easy-work/index.ts'
import { employeeLogin } from '#features/employee-login/index.ts'
import { finding } from '#features/finding/index.ts'
import { freshness } from '#features/freshness/index.ts'
import { guide } from '#features/guide/index.ts'
import { home } from '#features/home/index.ts'
import { howItWent } from '#features/how-it-went/index.ts'
import { hubs, seats } from '#features/hubs/index.ts'
import { inputDesk, inputTrails } from '#features/input-desk/index.ts'
import { inputs } from '#features/inputs/index.ts'
import { invitations } from '#features/invitations/index.ts'
import { joining } from '#features/joining/index.ts'
import { localAreas } from '#features/local-areas/index.ts'
import { mapTiles } from '#features/map-tiles/index.ts'
import { meetingPlaces } from '#features/meeting-places/index.ts'
import { meetings } from '#features/meetings/index.ts'
import { membership } from '#features/membership/index.ts'
import { mitId } from '#features/mitid/index.ts'
import { moderation } from '#features/moderation/index.ts'
import { notifying, stopping } from '#features/notifying/index.ts'
import { directory, offers } from '#features/offers/index.ts'
import { own } from '#features/own/index.ts'
import { ownCalendar } from '#features/own-calendar/index.ts'
import { kept, ownData } from '#features/own-data/index.ts'
import { parents, people } from '#features/people/index.ts'
import { phoneDesk } from '#features/phone-desk/index.ts'
import { placeYes } from '#features/place-yes/index.ts'
import { policies } from '#features/policies/index.ts'
import { posters } from '#features/posters/index.ts'
import { changing, posting } from '#features/posting/index.ts'
import { printQueue } from '#features/print-queue/index.ts'
import { programmes } from '#features/programmes/index.ts'
import { proposals } from '#features/proposals/index.ts'
import { readings } from '#features/readings/index.ts'
import { referrals } from '#features/referrals/index.ts'
import { reminding } from '#features/reminding/index.ts'
import { reporting } from '#features/reporting/index.ts'
import { reviewing } from '#features/reviewing/index.ts'
import { roles } from '#features/roles/index.ts'
import { rooms } from '#features/rooms/index.ts'
import { settings } from '#features/settings/index.ts'
import { shortlist } from '#features/shortlist/index.ts'
import { statusPaper } from '#features/status-paper/index.ts'
import { strategy } from '#features/strategy/index.ts'
import { strategyPages } from '#features/strategy-pages/index.ts'
import { translations } from '#features/translations/index.ts'
import { undeclared } from '#features/undeclared/index.ts'
import { undelivered } from '#features/undelivered/index.ts'
import { stopWatching, watching } from '#features/watching/index.ts'
import { weeklyLetter, weeklyLetterStop } from '#features/weekly-letter/index.ts'
import { welcomePlans } from '#features/welcome-plans/index.ts'
import { whatCame } from '#features/what-came/index.ts'
import { wholeExport } from '#features/whole-export/index.ts'
import { wishes } from '#features/wishes/index.ts'
import { audit } from '#platform/audit/index.ts'
import type { Config } from '#platform/config/index.ts'
import { expiry } from '#platform/expiry.ts'
import type { Feature } from '#platform/feature.ts'
import { mail } from '#platform/mail/index.ts'
import { storyPeople } from './story/people.ts'

/** A feature may use those above it, through their index.ts. */
const aboveOwn: readonly Feature[] = [
  mail,
  expiry,
  audit,
  people,
  parents,
  employeeLogin,
  mitId,
  roles,
  readings,
  settings,
  notifying,
  stopping,
  associations,
  declarations,
  welcomePlans,
  invitations,
  translations,
  freshness,
  joining,
  reminding,
  calls,
  conversations,
  conversationLetters,
  undelivered,
  printQueue,
  finding,
  posters,
  phoneDesk,
  guide,
  shortlist,
  referrals,
  howItWent,
  assisted,
  agreements,
  companions,
  associationPages,
  membership,
  cohosting,
  together,
  posting,
  changing,
  mapTiles,
  meetingPlaces,
  placeYes,
  offers,
  directory,
  wishes,
  localAreas,
  hubs,
  seats,
  programmes,
  watching,
  stopWatching,
  weeklyLetter,
  weeklyLetterStop,
  moderation,
  campaigns,
  campaignPages,
  bodies,
  inputs,
  meetings,
  strategy,
  actions,
  policies,
  proposals,
  rooms,
  areaMethod,
  reporting,
  annualWheel,
  strategyPages,
  statusPaper,
  inputDesk,
  inputTrails,
  whatCame,
  undeclared,
  reviewing,
  easyWork,
  calendars,
  feeds,
  ownCalendar,
  ownData,
  kept,
  wholeExport,
]

/** All of Medklang. */
const features: readonly Feature[] = [...aboveOwn, own(aboveOwn), home, about]

/** The same, with the developers' pages where they are allowed: never in production. */
export const featuresFor = ({ production }: Pick<Config, 'production'>): readonly Feature[] =>
  production ? features : [...features, dev(features, Object.values(storyPeople))]
