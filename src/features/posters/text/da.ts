export const da = {
  meetsYou: '{greeter} tager imod dig',
  allDay: 'Hele dagen.',
  nextTime: 'Næste gang: {date}. {time}',
  back: 'Til invitationen',
  poster: 'Print en plakat på A4',
  posterLarge: 'Print en plakat på A3',
  flyer: 'Print en flyer på A5',
} as const
