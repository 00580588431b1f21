import type { Welcome } from '#features/invitations/index.ts'

interface Welcoming {
  traits: string[]
  interests: string[]
}

/** How a first visit goes, fitting to whether it is outdoors, at a table, or two and two. */
export function welcomeOf({ traits, interests }: Welcoming, greeter: string): Welcome {
  const has = (trait: string) => traits.includes(trait)
  const outdoors = has('form.ude')
  const meals = interests.some((interest) => interest.startsWith('mad'))
  const place = outdoors
    ? `${greeter} står ved skiltet fra et kvarter før.`
    : `${greeter} står ved døren fra et kvarter før og har et gult tørklæde på.`
  return {
    greeter,
    meeting: place,
    steps: [
      { title: `${greeter} møder dig`, text: `${place} Sig bare hej.` },
      outdoors
        ? {
            title: 'I går ind i gruppen sammen',
            text: 'Du får navnene på dem, der er der. Det gør ikke noget, at du glemmer dem.',
          }
        : {
            title: 'Du får en plads',
            text: meals
              ? 'Der er dækket op til dig. Jakken hænger ved døren.'
              : 'Der er en stol fri til dig, og der er kaffe og te.',
          },
      {
        title: 'Du ser, hvordan det går til',
        text:
          has('tempo.kig') || has('tempo.eget')
            ? 'Du må nøjes med at se på. Ingen spørger hvorfor.'
            : 'Ingen beder dig sige noget højt. Spørg, når du har lyst.',
      },
      { title: 'Du går, når du har lyst', text: 'Du er lige velkommen næste gang.' },
    ],
    voice: has('velkomst.makker') ? 'Vi sætter dig sammen med en, der har været her før.' : '',
  }
}
