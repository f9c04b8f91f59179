/** English words of the shell: names, navigation, title, notices. */
export const shell = {
  'app.name': 'Spiral',
  'app.home': 'Spiral, to the start',
  'app.title': '{page} · Spiral',
  'side.inSentence': '{name, select, West {the West} other {{name}}}',

  'nav.label': 'Pages',
  'nav.more': 'More pages',
  'nav.title': 'Start',
  'nav.play': 'Set up a match',
  'nav.today': 'Today’s crisis',
  'nav.positions': 'Positions',
  'nav.match': 'Match',
  'nav.debrief': 'Debrief',
  'nav.library': 'Library',
  'nav.profile': 'Profile',
  'nav.replay': 'Replay',
  'nav.how': 'How to play',
  'nav.end': 'How it ended',
  'nav.history': 'What happened',
  'nav.limits': 'Limits and readings',
  'nav.settings': 'Settings',
  'nav.selfcheck': 'Self-check',
  'nav.glossary': 'Glossary',
  'nav.about': 'About',
  'nav.class': 'For classes',
  'nav.make': 'Make an exercise',
  'nav.board': 'Class board',
  'nav.exercise': 'Exercise',
  'nav.live': 'Live room',
  'nav.teach': 'Teaching material',
  'nav.privacy': 'Privacy',
  'nav.skip': 'Skip to the content',
  'nav.unknown': 'Page not found',

  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.retry': 'Try again',
  'common.loading': 'One moment …',
  'common.start': 'Back to the start',
  'common.source': 'Source',

  'error.load': 'This page could not be loaded',
  'error.loadWhy': 'Perhaps the network is gone. Nothing of yours is lost.',

  'error.newVersion':
    'A new version of Spiral has come since you opened this tab. It opens when you reload; your match is kept.',

  'notice.newVersion': 'A new version is here. It opens when you reload; your match is kept.',
  'notice.reload': 'Reload',
  'notice.later': 'Later',
  'notice.unsaved':
    'Your match cannot be kept: this browser forbids it or has no room left. It goes on, but it ends when you close the page.',
  'notice.unkept':
    'Your match cannot be added to the library: this browser forbids it or has no room left. Delete or download some matches there.',
  'notice.library': 'To the library',

  'foot.onPlatform':
    'No cookie. The learning platform that opened this page keeps your work on this exercise; nothing else leaves this device.',
  'foot.nothingSent': 'No account, no cookie. Nothing you do here leaves this device.',

  'chart.asTable': 'As a table',
  'chart.point': 'Week',
  'chart.start': 'start',
  'chart.atStart': 'At the start',
  'chart.atWeek': 'Week {week}',
  'chart.says': '{point}: {values}',
  'chart.value': '{name} {value}',
  'chart.join': ' · ',
  'chart.comma': ', ',
  'chart.column': '{of}: {name}',
  'chart.hint': 'Arrow keys or a pointer move along the weeks.',
  'ladder.here': 'Ladder of escalation: rung {rung} of 9, {name}.',

  'rules.note': 'Played under rules {rules}.',
  'rules.earlierLevel': 'Played on an earlier version of this level.',

  'title.heading': 'What makes one side safer can make the other afraid.',
  'title.lead':
    'Spiral is a turn-based game about the crisis of January 2022. You lead one side for ten weeks; the other side never sees what you mean, only what you do.',
  'title.seats': 'Begin a match',
  'title.seat.west': 'Lead the US and NATO',
  'title.seat.westStake':
    'At stake: Ukraine, the unity of the allies, and a war that a wrong signal can bring.',
  'title.seat.russia': 'Lead Russia',
  'title.seat.russiaStake': 'At stake: NATO bases near your border, and a war that ruins more than it wins.',
  'title.today': 'Today’s crisis',
  'title.todayWhy': 'One crisis a day, the same for everybody. One try counts.',
  'title.playNote': 'Ten weeks, about twelve minutes. You can stop at any time; your match is kept.',
  'title.resume': 'Go on with your match',
  'title.damaged':
    'A saved match could not be opened; it seems to be damaged. It has been set aside, exactly as it was.',
  'title.otherRules':
    'A saved match does not fit the rules of this version of the game and cannot go on. It has been set aside, exactly as it was.',
  'title.damagedDownload': 'Download it as a file',
  'title.damagedDrop': 'Throw it away',
  'title.factual': 'This war happened. What happened on 24 February 2022 and after',
  'title.limits': 'What the model leaves out',
  'title.library': 'Your matches, to watch again or to go on with',
  'title.positions': 'Positions: single moments to decide, with what each choice is worth',
  'title.classes': 'For classes: an exercise for your students in a few minutes',
  'title.open': 'Open a link or a file of a match',
  'title.setUp': 'Set up a match',
  'title.setUpNote': 'Side, brief, rival, level, seed; two people at one desk',
  'title.picture':
    'Two lines, one for each side, wind inwards around each other to a point. Each carries ten marks with rings.',
  'title.pictureCaption':
    'Ten weeks. Each mark is a step; the rings show how far it is felt on the other side.',
  'title.step.west.means': 'NATO means',
  'title.step.west.reads': 'Moscow reads',
  'title.step.russia.means': 'Moscow means',
  'title.step.russia.reads': 'NATO reads',
  'title.step.west.meant': 'Allies in the east must not be an easy target.',
  'title.step.west.read': 'They move closer to our border.',
  'title.step.russia.meant': 'Our own territory must be covered.',
  'title.step.russia.read': 'They cover the flank of an attack.',
  'title.pictureAgain': 'Show it again',
  'title.failed': 'The match could not be started',

  'elsewhere.title': 'Your match is open in another tab',
  'elsewhere.lead':
    'It is being played in another tab or window, or has gone on there since you left it here.',
  'elsewhere.why':
    'Only one tab plays, so that none undoes the weeks of another. You can go on here with everything that was played there; the other tab then stops.',
  'elsewhere.here': 'Play here',

  'replace.title': 'You have an unfinished match',
  'replace.why':
    'A new match takes its place. The weeks that you have resolved stay in the library, where you can go on with them.',
  'replace.yes': 'Start a new one',

  'note.title': 'Before you begin',
  'note.war':
    'This game is set in the weeks before Russia’s full-scale invasion of Ukraine on 24 February 2022. That war is real, and people live and die in it.',
  'note.shows':
    'The game shows decisions, not violence. A match can end in war. War is never counted as a victory.',
  'note.invented': 'What happens in a match is invented. What happened is on a page of its own.',
  'note.abstract': 'If this is too close to you, the same rules run with two invented countries.',
  'note.begin': 'Begin',
  'note.beginAbstract': 'Play with invented countries',
  'note.facts': 'What happened',
} as const;
