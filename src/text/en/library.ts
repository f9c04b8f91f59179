/** English words of the library: the matches that this browser keeps. */
export const library = {
  'library.lead':
    'Every match is kept here from its first week on, in this browser and nowhere else. A file or a link takes one along.',
  'library.search': 'Search',
  'library.searchWhy': 'Name, level, side, outcome or seed',
  'library.count':
    '{count, plural, =0 {No match} one {One match} other {# matches}}{all, plural, =0 {} other { of #}}',
  'library.list': 'Matches, the last one first',
  'library.empty': 'There is nothing here yet. A match is kept as soon as its first week is resolved.',
  'library.noneFound': 'No match has all of these words.',

  'library.own': 'Level “{level}”',
  'library.side.west': 'West',
  'library.side.russia': 'Russia',
  'library.asSide': 'Played as {side}',
  'library.hotSeat': 'Two people at one desk',
  'library.nobody': 'Nobody played; both sides by rule',
  'library.seed': 'Seed {seed}',
  'library.rules': 'Played under rules {rules}',
  'library.branches': '{count, plural, one {one branch} other {# branches}}',
  'library.over': '{outcome}, week {week} of {weeks}',
  'library.notOver': 'Not over: week {week} of {weeks}',

  'library.goOn': 'Go on',
  'library.rename': 'Rename',
  'library.export': 'Download',
  'library.delete': 'Delete',
  'library.actionOf': '{action}: {title}',
  'library.name': 'Name of the match',
  'library.save': 'Save the name',
  'library.renamed': 'Renamed to {title}.',
  'library.deleted': '“{title}” was deleted.',
  'library.undo': 'Undo',
  'library.undone': '“{title}” is back.',
  'library.makesRoom':
    'It makes room for this one. Its resolved weeks stay here, and you can go on with them.',
  'library.goOnFailed': 'This match cannot go on here',

  'library.add': 'Add files',
  'library.addTitle': 'Add and take along',
  'library.addWhy':
    'Records, files of links, or a whole library; several at once. They can also be dropped anywhere on this page.',
  'library.dropHere': 'Let go to add the files',
  'library.exportAll': 'Download all as one file',
  'library.openLink': 'Open a link',
  'library.adding': 'Reading the files …',
  'library.addingOf': '{done} of {total} read',
  'library.added':
    '{added, plural, =0 {No match was added.} one {One match was added.} other {# matches were added.}}{already, plural, =0 {} one { One was there already.} other { # were there already.}}{failed, plural, =0 {} one { One could not be added.} other { # could not be added.}}',
  'library.stopAdding': 'Stop',
  'library.skipped':
    '{count, plural, one {One line without a link was left out: “{first}”.} other {# lines without a link were left out; the first is “{first}”.}}',
  'library.problems': 'These could not be added',
  'library.fileTooLarge': 'It has {size} MB; at most {most} MB are read.',
  'library.fileUnreadable': 'It cannot be read.',
  'library.full':
    'There is no room left in this browser: the last match is kept only until you close the page. Download or delete some to make room.',
  'library.failed': 'The library could not be opened',
} as const;
