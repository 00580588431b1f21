import type { Outcome } from './round.ts'

/** The table for docs/faults.md. */
export const written = (
  rounds: readonly Outcome[],
  perRound: { joinings: number; notices: number },
) =>
  [
    '# Faults',
    '',
    'Made by `npm run faults`: two processes that answer and one that works, on one database (the embedded PostgreSQL) and a mail server that counts messages by the name each keeps.',
    `In each round ${number(perRound.joinings)} people join and ${number(perRound.notices)} notices leave while one of the three is killed with -9 and started again.`,
    'What the dead process had taken is another’s after a minute (jobs) or ten (messages); the clock of those is moved, nobody waits.',
    '',
    'The four columns in the middle must be 0. *In doubt* is what was in its last word to the mail server: it may have arrived, so it is never sent again by itself; it is given up and stands on the employees’ list of what did not arrive.',
    '',
    '| round | killed | when: answered, handed over | answered yes | of them lost | joined twice | notices lost | sent twice | in doubt | seconds |',
    '| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rounds.map(
      (one) =>
        `| ${one.number + 1} | ${one.killed} | ${number(one.before.answered)}, ${number(one.before.handed)} | ${number(one.answered)} | ${one.lost} | ${one.joinedTwice} | ${one.unsent} | ${one.sentTwice} | ${one.inDoubt} | ${one.seconds.toFixed(1)} |`,
    ),
    '',
    said(rounds),
    '',
  ].join('\n')

function said(rounds: readonly Outcome[]): string {
  const sum = (what: (one: Outcome) => number) =>
    number(rounds.reduce((all, one) => all + what(one), 0))
  return `All told ${sum((one) => one.answered)} joinings were answered yes and ${sum((one) => one.handed)} notices handed over; ${sum((one) => one.lost + one.unsent)} were lost, ${sum((one) => one.joinedTwice + one.sentTwice)} were doubled, and ${sum((one) => one.inDoubt)} are in doubt.`
}

/** Whether a round went as it must. */
export const isWell = ({ lost, joinedTwice, unsent, sentTwice }: Outcome): boolean =>
  lost + joinedTwice + unsent + sentTwice === 0

const number = (value: number) => value.toLocaleString('en')
