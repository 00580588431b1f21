import { askForHelp, markDone, savePlan } from '#features/welcome-plans/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import type { StoryPerson } from './people.ts'
import { storyPeople } from './people.ts'

const knitters = {
  who: 'Birthe eller den, der har nøglen',
  ahead: [
    'Vi skriver, hvem der står ved døren',
    'Vi fortæller, hvor bussen holder',
    'Vi lægger garn og pinde frem',
  ],
  firstDay: [
    'Vi står ved døren fra et kvarter før',
    'Vi viser, hvor jakken hænger, og hvor toilettet er',
    'Vi finder en plads i midten af bordet',
    'Vi siger, hvornår det er næste gang',
  ],
  firstWeek: ['Vi skriver: Det var rart, du kom'],
  firstMonth: [
    'Vi drikker en kop kaffe og spørger, hvordan det går',
    'Vi spørger, om der er noget at give en hånd med',
  ],
  questions: [
    'Hvad glæder du dig til?',
    'Hvad skal der til, for at det er rart for dig at være her?',
    'Hvor tit har du lyst til at komme?',
    'Hvad gør vi, hvis du ikke har lyst længere?',
  ],
}

const begun = {
  ...{ who: 'Den, der har nøglen', questions: [], firstWeek: [], firstMonth: [] },
  ahead: ['Vi ringer dagen før'],
  firstDay: ['Vi lærer hinandens navne', 'Vi vælger et spil, alle kan'],
}

/** The knitters are ready for somebody new; the players of board games have begun, and ask for help. */
export async function receiveSome(
  outside: Outside,
  chairs: ReadonlyMap<string, StoryPerson>,
): Promise<void> {
  const at = { ...outside, now: () => outside.now().subtract({ hours: 24 * 12 }) }
  await perform(at, storyPeople.birthe, async (work) => {
    await savePlan(work, 'masken', knitters)
    await markDone(work, 'masken', 'invitation')
    await markDone(work, 'masken', 'ten-minutes')
  })
  const players = chairs.get('braetfolket')
  if (!players) return
  await perform(at, players, (work) => savePlan(work, 'braetfolket', begun))
  await perform(outside, players, (work) =>
    askForHelp(work, 'braetfolket', 'Vi ved ikke, hvad vi gør, når en er meget stille.'),
  )
}
