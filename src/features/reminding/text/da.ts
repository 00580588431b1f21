export const da = {
  title: 'Påmindelser',
  onTitle: 'Vi minder dig om det',
  onText: 'Du får en besked dagen før {title}, og en to timer før.',
  turnOff: 'Stop påmindelser',
  offTitle: 'Vi minder dig ikke om det',
  offText: 'Du får ingen påmindelser om {title}. Bliver noget lavet om, skriver vi stadig.',
  turnOn: 'Mind mig om det igen',
  today: 'i dag kl. {time}',
  allDay: 'hele dagen',
  firstVisit: 'Sådan går et første besøg:\n{steps}\n\n',
  tomorrowSubject: 'I morgen: {title}',
  tomorrowBody:
    'Hej {name}\n\nI morgen er der {title}.\n\nHvornår: {when}\nHvor: {where}\n\n{greeter} tager imod dig. {meeting}\n\n{visit}Kan du ikke alligevel? Så sig det her. Det er helt i orden:\n{link}\n\nVil du ikke mindes om det? Stop det her:\n{stop}\n\nVenlig hilsen\nMedklang',
  tomorrowSms: 'I morgen: {title}, {when}. {where}. Kan du ikke? Sig det her: {link}',
  soonSubject: 'Om to timer: {title}',
  soonBody:
    'Hej {name}\n\nVi ses til {title} {when}.\nHvor: {where}\n\n{greeter} tager imod dig. {meeting}\n\n{visit}Kan du ikke alligevel? Så sig det her. Det er helt i orden:\n{link}\n\nVil du ikke mindes om det? Stop det her:\n{stop}\n\nVenlig hilsen\nMedklang',
  soonSms: 'Vi ses til {title} {when}. {where}. Kan du ikke? Sig det her: {link}',
} as const
