export const da = {
  title: 'Beskeder om din plads',
  'paamindelser-on-title': 'Vi minder dig om det',
  'paamindelser-on-text': 'Du får en besked før {title}.',
  'paamindelser-turn-off': 'Stop påmindelser',
  'paamindelser-off-title': 'Vi minder dig ikke om det',
  'paamindelser-off-text':
    'Du får ingen påmindelser om {title}. Bliver noget lavet om, skriver vi stadig.',
  'paamindelser-turn-on': 'Mind mig om det igen',
  'nyt-on-title': 'Vi skriver, når der er nyt',
  'nyt-on-text': 'Du får en besked, når noget bliver lavet om ved {title}.',
  'nyt-turn-off': 'Stop nyt om det',
  'nyt-off-title': 'Vi skriver ikke, når noget bliver lavet om',
  'nyt-off-text': 'Se selv efter, før du går til {title}. Bliver det aflyst, skriver vi stadig.',
  'nyt-turn-on': 'Skriv til mig igen',
  seePlace: 'Se din plads',
  today: 'i dag kl. {time}',
  allDay: 'hele dagen',
  firstVisit: 'Sådan går et første besøg:\n{steps}\n\n',
  tomorrowSubject: 'I morgen: {title}',
  tomorrowBody:
    'Hej {name}\n\nI morgen er der {title}.\n\nHvornår: {when}\nHvor: {where}\n\n{greeter} tager imod dig. {meeting}\n\n{visit}Kan du ikke alligevel? Så sig det her. Det er helt i orden:\n{link}\n\nVenlig hilsen\nMedklang',
  tomorrowSms: 'I morgen: {title}, {when}. {where}. Kan du ikke? Sig det her: {link}',
  soonSubject: 'Om to timer: {title}',
  soonBody:
    'Hej {name}\n\nVi ses til {title} {when}.\nHvor: {where}\n\n{greeter} tager imod dig. {meeting}\n\n{visit}Kan du ikke alligevel? Så sig det her. Det er helt i orden:\n{link}\n\nVenlig hilsen\nMedklang',
  soonSms: 'Vi ses til {title} {when}. {where}. Kan du ikke? Sig det her: {link}',
} as const
