/** What is written to the one who comes, to their companion, and to coordinators. */
export const letters = {
  'asked-subject': 'Vi leder efter en, du kan følges med til {title}',
  'asked-body':
    'Hej {name}\n\nDu skal ikke gå alene ind til {title} første gang. Vi leder efter en, du kan følges med. Du hører fra os, så snart vi har en.\n\nPå din side kan du se, hvordan det går. Der er også noget, du kan være med til imens:\n{link}\n\nVil du hellere gå selv? Så sig nej tak samme sted. Det er helt i orden.\n\nRing til os på {phone}, hvis du hellere vil det.\n\nVenlig hilsen\nMedklang',
  'asked-brief': 'Vi leder efter en, du kan følges med til {title}: {link}',
  'proposed-guest-subject': 'Vil du følges med {companion} til {title}?',
  'proposed-guest-body':
    'Hej {name}\n\nVi har spurgt {companion}, om I kan følges ad til {title}.\n\n{when}\nI mødes her: {where}\n\nSig ja eller nej her:\n{link}\n\nSiger du nej, finder vi en anden. Du skal ikke sige hvorfor, og {companion} får det ikke at vide.\n\nRing til os på {phone}, hvis du hellere vil det.\n\nVenlig hilsen\nMedklang',
  'proposed-guest-brief': 'Vil du følges med {companion} til {title}? Svar her: {link}',
  'proposed-companion-subject': 'Kan du følges med {name} til {title}?',
  'proposed-companion-body':
    'Hej {companion}\n\n{name} vil gerne følges med en til {title}. Kan det være dig?\n\n{when}\nI mødes her: {where}\nSå mange gange: {times}\n\nSig ja eller nej her:\n{link}\n\nEt nej er helt i orden. Du skal ikke sige hvorfor.\n\nRing til os på {phone}, hvis du vil tale om det.\n\nVenlig hilsen\nMedklang',
  'proposed-companion-brief': 'Kan du følges med {name} til {title}? Svar her: {link}',
  'agreed-guest-subject': 'I følges ad: {companion} venter på dig',
  'agreed-guest-body':
    'Hej {name}\n\nNu er det aftalt. Du følges med {companion} til {title}.\n\n{when}\nI mødes her: {where}\n\nBliver du forhindret, eller har du fortrudt? Så sig det her:\n{link}\n\nRing til os på {phone}, hvis der er noget.\n\nVenlig hilsen\nMedklang',
  'agreed-guest-brief': 'Du følges med {companion} til {title}. Se hvor I mødes: {link}',
  'agreed-companion-subject': 'I følges ad: {name} glæder sig',
  'agreed-companion-body':
    'Hej {companion}\n\nNu er det aftalt. Du følges med {name} til {title}.\n\n{when}\nI mødes her: {where}\n\nKom fem minutter før. Sig dit navn, og spørg om noget, der er let at svare på. Det, du hører, bliver hos dig.\n\nEr der noget, du går og tænker over? Så er der en knap på din side:\n{link}\n\nRing til os på {phone}, hvis der er noget.\n\nVenlig hilsen\nMedklang',
  'agreed-companion-brief': 'Du følges med {name} til {title}. Se hvor I mødes: {link}',
  'again-guest-subject': 'Vi finder en anden, du kan følges med',
  'again-guest-body':
    'Hej {name}\n\nDet blev ikke den, vi først havde tænkt på. Det er ikke noget, du har gjort. Vi finder en anden, du kan følges med til {title}.\n\nHar du lyst til at gå selv imens, er du velkommen. Her er også andet, du kan være med til:\n{link}\n\nRing til os på {phone}, hvis du hellere vil det.\n\nVenlig hilsen\nMedklang',
  'again-guest-brief': 'Vi finder en anden, du kan følges med til {title}: {link}',
  'off-companion-subject': 'Du skal ikke følges med nogen til {title}',
  'off-companion-body':
    'Hej {companion}\n\nDet blev ikke denne gang. Du skal ikke møde op til {title}. Det er ikke noget, du har gjort.\n\nVi spørger dig igen, når der er en, du kan følges med. Din side er her:\n{link}\n\nTak, fordi du er der.\n\nVenlig hilsen\nMedklang',
  'off-companion-brief': 'Du skal ikke møde op til {title} denne gang: {link}',
  'went-guest-subject': 'Godt, du kom af sted til {title}',
  'went-guest-body':
    'Hej {name}\n\nDu er kommet godt i gang med {title}. Nu kender du vejen og nogle af dem, der er der. Din plads er din, også når du går selv.\n\nVil du gerne følges med nogen igen? Ring til os på {phone}.\n\nVenlig hilsen\nMedklang',
  'went-guest-brief': 'Du er kommet godt i gang med {title}. Din plads er din: {link}',
  'worried-subject': 'En følgeven vil gerne tale med dig',
  'worried-body':
    'Hej {name}\n\nEn følgeven har bedt om, at du ringer. Ring i dag. Du kan se hvem på tavlen:\n{link}\n\nVenlig hilsen\nMedklang',
} as const
