import {
  calendarPreview,
  calendarTaken,
  calendarWelcome,
  posted,
  step,
  stepProblems,
} from './look/posting.ts'
import {
  asked,
  follow,
  invitation,
  joined,
  joinProblems,
  press,
  reported,
  send,
  signInAs,
  signInCode,
  signInName,
  type Way,
} from './look/ways.ts'
import { assistedPages } from './pages-assisted.ts'
import { associationPages } from './pages-associations.ts'
import { bodiesPages } from './pages-bodies.ts'
import { campaignPages } from './pages-campaigns.ts'
import { centrePages } from './pages-centre.ts'
import { childrenPages } from './pages-children.ts'
import { cohostPages } from './pages-cohost.ts'
import { companionPages } from './pages-companions.ts'
import { easyWorkPages } from './pages-easy-work.ts'
import { guide } from './pages-guide.ts'
import { inputPages } from './pages-inputs.ts'
import { letterPages } from './pages-letters.ts'
import { localarea } from './pages-localarea.ts'
import { loginPages } from './pages-login.ts'
import { meetingPages } from './pages-meetings.ts'
import { messagePages } from './pages-messages.ts'
import { methodPages } from './pages-method.ts'
import { moderationPages } from './pages-moderation.ts'
import { noticePages } from './pages-notices.ts'
import { offers } from './pages-offers.ts'
import { paperPages } from './pages-papers.ts'
import { placePages } from './pages-places.ts'
import { policyPages } from './pages-policies.ts'
import { printPages } from './pages-prints.ts'
import { privacyPages } from './pages-privacy.ts'
import { proposalPages } from './pages-proposals.ts'
import { readingPages } from './pages-readings.ts'
import { reportingPages } from './pages-reporting.ts'
import { rolePages } from './pages-roles.ts'
import { roomPages } from './pages-rooms.ts'
import { seriesPages } from './pages-series.ts'
import { signingInPages } from './pages-signing-in.ts'
import { statusPaperPages } from './pages-status-paper.ts'
import { translationPages } from './pages-translations.ts'
import { upkeepPages } from './pages-upkeep.ts'
import { waitingPages } from './pages-waiting.ts'
import { watchPages } from './pages-watching.ts'
import { freshnessPages, welcomePages } from './pages-welcome.ts'
import { wentPages } from './pages-went.ts'
import { wheelPages } from './pages-wheel.ts'
import { wishPages } from './pages-wishes.ts'
import { youngPages } from './pages-young.ts'

export interface PageToLookAt {
  name: string
  /** Where it is, or how one gets there. */
  path: string | Way
  /** Who of the story looks at it; nobody signed in without. */
  as?: string
  language?: 'en'
}

const some = '/invitationer?q=kaffe&sted=skanderborg-by&tid=formiddag&brug=pris.gratis&hvem=unge'

const finding: PageToLookAt[] = [
  { name: 'home', path: '/' },
  { name: 'home in English', path: '/', language: 'en' },
  { name: 'home, signed in', path: '/', as: 'birthe' },
  { name: 'the list', path: '/invitationer' },
  { name: 'the list in English', path: '/invitationer', language: 'en' },
  { name: 'the list with choices', path: some },
  { name: 'a list that finds nothing', path: '/invitationer?q=xylofonbyggeri&ordret=ja' },
  { name: 'associations', path: '/foreninger' },
  { name: 'an association', path: '/foreninger/masken' },
  { name: 'meeting places', path: '/steder' },
  { name: 'help', path: '/hjaelp' },
  { name: 'what we keep', path: '/om/det-gemmer-vi' },
  { name: 'the accessibility statement', path: '/was' },
  { name: 'a page that is not there', path: '/her-er-intet' },
]

const joining: PageToLookAt[] = [
  { name: 'an invitation to a series', path: invitation('Kor uden noder') },
  { name: 'an invitation in English', path: invitation('Kor uden noder'), language: 'en' },
  { name: 'an invitation to one evening', path: invitation('Bliv ungeven') },
  { name: 'an invitation that is full', path: invitation('Åbent øverum') },
  { name: 'an invitation for people who do not go out', path: invitation('Besøg hos dig') },
  { name: 'a cancelled invitation', path: cancelled },
  { name: "one's own invitation", path: invitation('Masker og minder'), as: 'birthe' },
  { name: 'joining, with something missing', path: joinProblems },
  { name: 'the code for joining', path: async (page) => void (await asked(page)) },
  { name: 'the code, wrong', path: wrongCode },
  { name: 'a place', path: joined },
  { name: 'a place given back', path: givenBack },
  { name: 'changing a place', path: follow('/mit', '*="/din-plads/"', '/aendring'), as: 'inger' },
  { name: 'an old link', path: '/invitationer/din-plads/et-gammelt-link' },
  { name: 'we call', path: invitation('Masker og minder', '/vi-ringer') },
  { name: 'something is wrong', path: invitation('Kor uden noder', '/noget-galt') },
  { name: 'something is wrong, thank you', path: reported },
  { name: 'who comes', path: invitation('Langsom tur i Dyrehaven', '/vaert'), as: 'host0' },
]

const posting: PageToLookAt[] = [
  { name: 'posting', path: '/opret' },
  { name: 'posting: what', path: step('hvad') },
  { name: 'posting: what, with something missing', path: stepProblems('hvad') },
  { name: 'posting: when', path: step('hvornaar') },
  { name: 'posting: when, with something missing', path: stepProblems('hvornaar') },
  { name: 'posting: where', path: step('hvor') },
  { name: 'posting: where, with something missing', path: stepProblems('hvor') },
  { name: 'posting: welcome', path: step('velkomst') },
  { name: 'posting: welcome, with something missing', path: stepProblems('velkomst') },
  { name: 'posting: looking it over', path: step('se') },
  { name: 'posting: looking it over, with something missing', path: stepProblems('se') },
  { name: 'posted', path: posted, as: 'malte' },
  { name: "changing one's own invitation", path: follow('/mit', '$="/ret"'), as: 'birthe' },
  { name: 'cancelling an invitation', path: follow('/mit', '$="/aflys"'), as: 'birthe' },
]

const own: PageToLookAt[] = [
  { name: "a host's own page", path: '/mit', as: 'birthe' },
  { name: "a guest's own page", path: '/mit', as: 'inger' },
  { name: "an employee's own page", path: '/mit', as: 'kim' },
  { name: 'what waits for review', path: '/gennemsyn', as: 'kim' },
  { name: 'one review', path: follow('/gennemsyn', '^="/gennemsyn/"'), as: 'kim' },
  { name: 'one review, unanswered', path: unanswered, as: 'kim' },
  { name: 'whom to call', path: '/ringeliste', as: 'jens' },
  { name: 'what did not arrive', path: '/ikke-kommet-frem', as: 'jens' },
  { name: 'calendars', path: '/kalendere', as: 'birthe' },
  { name: 'calendars of somebody without an association', path: '/kalendere', as: 'inger' },
  { name: 'what is in a calendar', path: calendarPreview, as: 'birthe' },
  { name: 'a calendar taken in', path: calendarTaken, as: 'birthe' },
  { name: 'the welcome of a calendar', path: calendarWelcome, as: 'birthe' },
  { name: 'signing in', path: '/log-ind' },
  { name: 'the code for signing in', path: async (page) => void (await signInCode(page)) },
  { name: 'the name of somebody new', path: signInName },
]

const developers: PageToLookAt[] = [
  { name: 'the developers’ start', path: '/dev' },
  { name: 'every component', path: '/dev/komponenter' },
  { name: 'the post', path: '/dev/post' },
  { name: 'people of the story', path: '/dev/personer' },
  { name: 'the clock', path: '/dev/ur' },
  { name: 'events', path: '/dev/haendelser' },
]

/** Every page that is held to the rules of the look. */
export const pages: PageToLookAt[] = [
  ...finding,
  ...guide,
  ...joining,
  ...posting,
  ...own,
  ...associationPages,
  ...localarea,
  ...rolePages,
  ...assistedPages,
  ...easyWorkPages,
  ...translationPages,
  ...centrePages,
  ...readingPages,
  ...seriesPages,
  ...wishPages,
  ...youngPages,
  ...watchPages,
  ...letterPages,
  ...offers,
  ...developers,
  ...waitingPages,
  ...noticePages,
  ...cohostPages,
  ...placePages,
  ...freshnessPages,
  ...welcomePages,
  ...wentPages,
  ...messagePages,
  ...loginPages,
  ...signingInPages,
  ...moderationPages,
  ...privacyPages,
  ...childrenPages,
  ...upkeepPages,
  ...companionPages,
  ...paperPages,
  ...campaignPages,
  ...bodiesPages,
  ...proposalPages,
  ...inputPages,
  ...methodPages,
  ...meetingPages,
  ...roomPages,
  ...reportingPages,
  ...statusPaperPages,
  ...policyPages,
  ...wheelPages,
  ...printPages,
]

/** Several in the story are called Lone: the one who had to call something off is host6. */
async function cancelled(page: Parameters<Way>[0]) {
  await signInAs(page, 'host6')
  await page.goto('/mit')
  await page.getByRole('link', { name: 'Kano for begyndere', exact: true }).click()
}

async function wrongCode(page: Parameters<Way>[0]) {
  await asked(page)
  await page.getByLabel('Koden på seks tal').fill('000000')
  await press(page, 'Ja, det er mig')
  await page.locator('.err').first().waitFor()
}

async function givenBack(page: Parameters<Way>[0]) {
  await joined(page)
  await press(page, 'Jeg kommer ikke alligevel')
  await page.getByRole('button', { name: 'Kom alligevel' }).waitFor()
}

async function unanswered(page: Parameters<Way>[0]) {
  await follow('/gennemsyn', '^="/gennemsyn/"')(page)
  await send(page, 'Send svaret')
  await page.getByRole('alert').waitFor()
}
