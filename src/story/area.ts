import { post } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

const DAYS_TO_IT = 17

/** The senior council calls the people of Ry together, a little more than two weeks from now. */
export async function callTogether(outside: Outside): Promise<void> {
  const day = outside.now().toZonedDateTimeISO(ZONE).toPlainDate().add({ days: DAYS_TO_IT })
  await perform(outside, storyPeople.jens, (work) =>
    post(work, {
      title: 'Hvad skal der ske i Ry?',
      summary:
        'Fortæl, hvad der er godt her, og hvad du savner. Vi sidder ved små borde, og alle bliver hørt.',
      hostKind: 'council',
      associationId: null,
      areaId: 'ry',
      placeId: null,
      placeText: 'Kulturhuset, den lille sal',
      series: {
        start: day.toPlainDateTime('19:00'),
        minutes: 120,
        rrule: null,
        extra: [],
        except: [],
      },
      allDay: false,
      welcome: {
        greeter: 'Jens',
        meeting: 'Jens står ved døren med et navneskilt.',
        steps: [
          { title: 'Du får en plads ved et lille bord', text: 'I er seks ved bordet.' },
          { title: 'I får tre spørgsmål', text: 'Du må gerne bare lytte.' },
          { title: 'Vi skriver det op', text: 'Alle får at vide, hvad der sker med det.' },
        ],
        voice: '',
      },
      bring: 'Du behøver ikke tage noget med. Der er kaffe og kage.',
      interests: ['ord.omraademoede'],
      traits: ['pris.gratis', 'velkomst.doer'],
      places: null,
      usually: null,
      priceKroner: 0,
      priceNote: '',
      pictureId: null,
      cover: 'kaffe',
    }),
  )
}
