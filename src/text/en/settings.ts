/** English words of the settings, the self-check and the lesser pages. */
export const settings = {
  'settings.lead': 'They are kept on this device only.',
  'settings.looks': 'Looks',
  'settings.theme': 'Colours',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.text': 'Text size',
  'settings.text.normal': 'Normal',
  'settings.text.large': 'Large',
  'settings.text.larger': 'Larger',
  'settings.motion': 'Motion',
  'settings.motionWhy':
    'On the map, moves travel and readings spread as rings. Without motion everything is drawn at once.',
  'settings.motion.system': 'As the system',
  'settings.motion.reduced': 'None',
  'settings.motion.full': 'Full',
  'settings.sound': 'Sound',
  'settings.sounds': 'Sounds in a match',
  'settings.sounds.on': 'On',
  'settings.sounds.off': 'Off',
  'settings.soundsWhy':
    'Few and quiet: a room, paper, a telephone far away, and a pulse while a crisis is open. War is silent.',
  'settings.match': 'Match',
  'settings.depth': 'How much is shown',
  'settings.depth.essential': 'Essential',
  'settings.depth.full': 'Full',
  'settings.depthWhy':
    'Essential: the map, the room and four figures; the rest opens where you ask for it. Full: every figure at once.',
  'settings.advisers': 'Advisers',
  'settings.advisersWhy':
    'Three advisers each lay a sheet on the table. Without them you choose from all moves.',
  'settings.keys': 'Keys',
  'settings.letters': 'Single-letter keys in a match',
  'settings.letters.on': 'On',
  'settings.letters.off': 'Off',
  'settings.lettersWhy': 'R resolves the week, M switches the mirrors, and so on.',
  'settings.lettersList': 'All keys',
  'settings.work': 'Work in the background',
  'settings.workers': 'Cores that analyse a match, at most',
  'settings.workers.automatic': 'Automatic',
  'settings.workers.1': '1',
  'settings.workers.2': '2',
  'settings.workers.4': '4',
  'settings.workersWhy':
    'To analyse a match, the game plays it on thousands of times. Automatic uses all cores up to eight, and half of them on battery. With fewer cores it takes longer and finds the same.',
  'settings.data': 'Your data',
  'settings.dataWhy':
    'This browser keeps your running match, your library of matches, your guesses, saves that could not be opened, and these settings. Nothing else is kept, and nothing is kept anywhere else.',
  'settings.erase': 'Erase my data',
  'settings.eraseTitle': 'Erase everything?',
  'settings.eraseWhy':
    'Your running match, your library, your guesses, the saves that were set aside and your settings are erased from this device. This cannot be undone.',
  'settings.eraseYes': 'Erase',
  'settings.erased': 'Everything is erased.',

  'check.lead':
    'Recorded matches of every version of the rules are played again in this browser, and the end of each is compared with the recorded one. If all are equal, this browser plays by the same rules as every other.',
  'check.title': 'Check',
  'check.start': 'Start the check',
  'check.again': 'Check again',
  'check.stop': 'Stop',
  'check.running': '{done} of {all} matches checked',
  'check.stopped': 'Stopped. {done} of {all} matches were checked.',
  'check.allEqual': '{all, plural, one {The match is} other {All # matches are}} equal.',
  'check.someDiffer':
    '{bad, plural, one {One match differs} other {# matches differ}} of {all}. Please report this with the name of your browser.',
  'check.failed': 'The check could not run',
  'check.name': 'Match',
  'check.rules': 'Rules',
  'check.weeks': 'Weeks',
  'check.result': 'Result',
  'check.equal': 'equal',
  'check.differs': 'differs: expected {expected}, found {found}',
  'check.results': 'Results',

  'about.lead': 'A teaching game about deterrence, reassurance and the spiral between them.',
  'about.what.title': 'What it is for',
  'about.what.1':
    'For a person with twelve minutes, for a class with forty-five, and for anybody who wants to run a match a thousand times. Everything runs in your browser, also without a network.',
  'about.private.title': 'Privacy',
  'about.private.1':
    'No account, no cookie, no third party. The game asks only the address it came from, and only for its own files. What you play stays on your device unless you copy a link or a file yourself.',
  'about.licence.title': 'Licence and sources',
  'about.licence.1':
    'The game is free software under the MIT licence. Map shapes come from Natural Earth (public domain). Text is set in IBM Plex (SIL Open Font License).',
  'about.licence.2':
    'Crimea is shown as Ukraine, occupied by Russia since 2014. Names of places follow Ukraine’s own spelling.',
  'about.check.title': 'Does it work here?',
  'about.check.1': 'Play recorded matches again and compare',

  'unknown.lead': 'There is no page at this address. Perhaps the link is from another version.',
} as const;
