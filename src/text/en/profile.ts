/** English words of the profile: what this device knows of one's own matches and guesses. */
export const profile = {
  'profile.lead':
    'How you have played and how well you read the other side. It is kept on this device only, and nobody else sees it.',
  'profile.empty':
    'There is nothing here yet. Once you have finished a match and opened its debrief, this page shows:',
  'profile.empty.matches': 'your matches, by level and side',
  'profile.empty.ends': 'how they ended, by what the rival turned out to be',
  'profile.empty.guesses': 'how close your guesses at the rival come to what it was',
  'profile.empty.concepts': 'which concepts you have met',
  'profile.empty.days': 'what became of the crises of the day that you have played',
  'profile.hidden':
    'What a rival was is shown only once you have opened the debrief of that match. Until then the match is counted here and nothing more is said of it.',

  'profile.matches': 'Matches',
  'profile.matches.level': 'Level',
  'profile.matches.seat': 'Side',
  'profile.matches.finished': 'Finished',
  'profile.matches.open': 'Not over',
  'profile.matches.both': 'both sides, two people',

  'profile.ends': 'Ends, by rival',
  'profile.ends.end': 'End',
  'profile.ends.note': 'These are counts, no score. A war is counted, and is never a gain.',
  'profile.ends.none': 'Open the debrief of a finished match to see its rival here.',

  'profile.guesses': 'How well you read them',
  'profile.guesses.none': 'You have not guessed yet. The debrief of a match asks before it shows.',
  'profile.guesses.says':
    '{count, plural, one {One guess} other {# guesses}}, with a Brier score of {mean} on average. 0 is sure and right, 0.67 an even guess, 2 sure and wrong.',
  'profile.guesses.known':
    '{count, plural, one {One guess is} other {# guesses are}} left out, since you had chosen the rival yourself.',
  'profile.guesses.time': 'Brier score, guess by guess',
  'profile.guesses.brier': 'Brier score',
  'profile.guesses.even': 'Even guess',
  'profile.guesses.guess': 'Guess',
  'profile.guesses.nth': 'Guess {nth}, {day}',
  'profile.calibration': 'What you said, and how often it was so',
  'profile.calibration.why':
    'Every guess says three things, one for each kind of rival. On the dashed line, what you call 30 % likely is so in 30 % of the cases. Above it, it was so more often than you said; below it, less often.',
  'profile.calibration.said': 'You said',
  'profile.calibration.range': '{low} to {high}',
  'profile.calibration.times': 'Times',
  'profile.calibration.so': 'It was so',
  'profile.calibration.picture': '{range}: it was so in {so} of {times}',
  'profile.calibration.x': 'you said',
  'profile.calibration.y': 'it was so',

  'profile.concepts': 'Concepts met',
  'profile.concepts.count': '{met} of {all}, in the matches whose debrief you have opened.',
  'profile.concepts.one': '{title} {count, plural, one {} other {(# matches)}}',
  'profile.reading': 'Looking through your finished matches: {done} of {all}',
  'profile.reading.stop': 'Stop',
  'profile.reading.stopped': 'Stopped after {done} of {all} finished matches.',
  'profile.reading.again': 'Go on',
  'profile.reading.failed':
    '{count, plural, one {One match could not be read} other {# matches could not be read}}.',

  'profile.days': 'Crises of the day',
  'profile.days.none': 'You have played none yet.',

  'profile.data': 'Your data',
  'profile.data.why':
    'The file holds what stands on this page, as JSON. The matches themselves can be downloaded in the library.',
  'profile.export': 'Download as a file',
  'profile.erase': 'Erase the profile',
  'profile.erase.title': 'Erase the profile?',
  'profile.erase.why':
    'All matches of the library go, and all guesses. This cannot be undone. A match that you are playing stays, and so do your settings.',
  'profile.erase.yes': 'Erase',
  'profile.erased': 'The profile is erased.',
} as const;
