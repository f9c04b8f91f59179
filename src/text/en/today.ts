/** English words of the crisis of the day. */
export const today = {
  'today.about':
    'One crisis a day, the same for everybody: the seat, the brief, the luck and the rival. What the rival wants is hidden.',
  'today.lead': 'You lead {side}.',
  'today.brief': 'Your brief: {type}.',
  'today.once': 'Your first try counts. You can play again as practice.',
  'today.play': 'Play this crisis',
  'today.goOn': 'Go on with it',
  'today.again': 'Practise it again',
  'today.counts': 'Your try',
  'today.practice': 'Practice',
  'today.debrief': 'Debrief',
  'today.share': 'To share',
  'today.shareWhy':
    'The marks show how high the ladder stood, week by week. They do not give the rival away.',
  'today.copy': 'Copy these lines',
  'today.copied': 'Copied.',
  'today.failed': 'The match cannot be read any more.',
  'today.share.title': 'Spiral, the crisis of {day}',
  'today.share.how': '{side}: {end}, week {week}',
  'today.share.ladder': 'Ladder {marks}',
  'today.archive': 'Other days',
  'today.notPlayed': 'not played',
  'today.none': 'There is no crisis for this day.',
  'today.first': 'The first one is that of {day}; days to come are not open yet.',
  'today.profile': 'Your profile: how well you read them over time',
  'today.latest': 'The crisis of today',
} as const;
