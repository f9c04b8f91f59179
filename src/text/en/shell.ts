/** English words of the shell: names, navigation, title, set-up, settings, notices. */
export const shell = {
  'app.name': 'Spiral',
  'app.title': '{page} · Spiral',

  'nav.label': 'Pages',
  'nav.title': 'Start',
  'nav.play': 'Set up a match',
  'nav.match': 'Match',
  'nav.outcome': 'Debrief',
  'nav.how': 'How to play',
  'nav.history': 'What happened',
  'nav.limits': 'Limits and readings',
  'nav.settings': 'Settings',
  'nav.selfcheck': 'Self-check',
  'nav.glossary': 'Glossary',
  'nav.about': 'About',
  'nav.skip': 'Skip to the content',
  'nav.unknown': 'Page not found',

  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.retry': 'Try again',
  'common.loading': 'One moment …',
  'common.start': 'Back to the start',
  'common.source': 'Source',

  'chart.asTable': 'As a table',
  'chart.point': 'Week',
  'ladder.here': 'Ladder of escalation: rung {rung} of 9, {name}.',
} as const;
