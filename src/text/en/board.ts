/** English words of the class board. */
export const board = {
  'board.lead':
    'Paste the codes that your students handed in. The board plays each match again, checks it, and lays the class side by side. Nothing leaves this device.',

  'board.codes': 'Codes',
  'board.codes.label': 'Result codes',
  'board.codes.why':
    'One code a line, a whole mail, or a table: the codes are found in it. You can also drop files anywhere on this page.',
  'board.codes.read': 'Read these codes',
  'board.codes.files': 'Choose files',
  'board.codes.drop': 'Drop the files here.',
  'board.codes.empty': 'Paste a code first.',
  'board.exercise.label': 'Link of the exercise (optional)',
  'board.exercise.why':
    'With it, every code has to belong to this exercise, and the questions are shown in full. Without it, codes are grouped by exercise.',
  'board.exercise.use': 'Use this exercise',
  'board.exercise.drop': 'Let every exercise in',
  'board.exercise.is': 'All codes have to belong to {title}.',
  'board.exercise.untitled': 'the exercise with this link',
  'board.exercise.pick': 'Exercise',
  'board.exercise.choice': '{name}, {count, plural, one {one student} other {# students}}',
  'board.practice': 'Fill with practice students',
  'board.practice.why':
    'To rehearse, let practice students play: the exercise whose link you gave, or a sample. They play by simple rules and answer at random.',
  'board.practice.number': 'Number of practice students',

  'board.working.reading': 'Playing the matches again: {done} of {of} codes.',
  'board.working.practice': 'Practice students are playing: {done} of {of}.',
  'board.working.stop': 'Stop',
  'board.goOn':
    '{count, plural, one {Read the code} other {Read the # codes}} that {count, plural, one {is} other {are}} left',
  'board.news.added':
    '{count, plural, =0 {No new code was added.} one {One code was added.} other {# codes were added.}}',
  'board.news.already':
    '{count, plural, one {One was on the board already.} other {# were on the board already.}}',
  'board.news.skipped':
    '{count, plural, one {One line holds no code and was left out: “{first}”.} other {# lines hold no code and were left out, first “{first}”.}}',
  'board.news.nothing': 'There is no code in it. A code begins with c1-.',
  'board.news.tooMany':
    'Together that would be {codes} codes. A board takes at most {most}. None of the new codes was added. Clear the board, or make two boards.',
  'board.news.exercise': 'The codes were read again for this exercise.',
  'board.news.noExercise': 'This is not the link of an exercise. The board is as it was.',
  'board.news.failed': 'This could not be done. The codes that were read are still here. Try again.',
  'board.news.cleared': 'The board was cleared.',

  'board.count': '{count, plural, =0 {No code counts yet.} one {One code counts.} other {# codes count.}}',
  'board.countBad': '{count, plural, one {One does not.} other {# do not.}}',
  'board.countUnread': '{count, plural, one {One has not been read.} other {# have not been read.}}',
  'board.code': 'Code {number}',
  'board.codeOf': 'Code {number}, “{label}”',
  'board.student': 'Student {number}',
  'board.nameOfMatch': '{name}, match {match}',
  'board.side.west': 'West',
  'board.side.russia': 'Russia',
  'board.side.west.inSentence': 'the West',
  'board.side.russia.inSentence': 'Russia',
  'board.type':
    '{type, select, opportunist {an opportunist} revisionist {a revisionist} other {a security seeker}}',
  'board.week': 'Week {week}',
  'board.notOver': 'Not finished',
  'board.ofAll': '{count} ({share})',

  'board.projector': 'Projector view',
  'board.projector.on': 'Show without names',
  'board.projector.off': 'Show with names',
  'board.projector.why': 'Names are replaced by numbers. Labels and written answers are hidden.',

  'board.filter': 'Which matches',
  'board.filter.side': 'Side',
  'board.filter.outcome': 'Outcome',
  'board.filter.finished': 'Finished',
  'board.filter.search': 'Name contains',
  'board.filter.all': 'All',
  'board.filter.yes': 'Finished',
  'board.filter.no': 'Not finished',
  'board.filter.none': 'No match fits this choice.',
  'board.filter.student': 'Student in front',
  'board.filter.nobody': 'Nobody',

  'board.class': 'The class',
  'board.says':
    '{students, plural, one {One student} other {# students}}, {matches, plural, one {one match} other {# matches}}, {finished} finished.',
  'board.says.filtered': 'These are some of {all} matches.',

  'board.outcomes': 'How it ended',
  'board.outcomes.note': 'These are counts, no score.',
  'board.col.count': 'Matches',
  'board.tension': 'Tension by week',
  'board.rungs': 'Ladder by week',
  'board.curve.middle': 'Middle of the class',
  'board.curve.note':
    'Every thin line is one match. The thick line is the middle of the class, and the shaded band holds the middle half.',
  'board.curve.pick': 'Choose a student to see that match in front.',

  'board.belief': 'What they believed',
  'board.belief.middle': 'Students, middle',
  'board.belief.observer': 'Unbiased observer',
  'board.belief.truth': 'What was so',
  'board.belief.says':
    'The rival was out for gain in {hostile} of {count, plural, one {one match} other {# matches}} with estimates.',
  'board.belief.note':
    'How likely students thought it, before their orders of a week, that the rival is out for gain. The unbiased observer saw the same evidence.',
  'board.calibration': 'How close they came',
  'board.calibration.says':
    'Brier score: students {students}, unbiased observer {observer}. Students were {distance} away from the observer on average.',
  'board.calibration.why':
    'The Brier score is the squared distance from what was so: 0 is sure and right, 0.25 always fifty-fifty, 1 sure and wrong. It does not look at who won.',
  'board.calibration.all': 'All weeks',
  'board.calibration.students': 'Students',
  'board.calibration.distance': 'Distance between them',

  'board.first': 'First escalation',
  'board.first.note': 'The first escalatory order of the student in each match.',
  'board.first.week': 'Week',
  'board.first.move': 'With which move',
  'board.first.who': 'Who was first',
  'board.first.never': 'Never',
  'board.first.said': 'Week {week}: {move}',
  'board.first.student': 'The student',
  'board.first.same': 'Both in the same week',
  'board.first.rival': 'The rival',
  'board.first.nobody': 'Neither',

  'board.decision': 'The same decision',
  'board.decision.note':
    'What students ordered in one week. A sheet can hold several moves. Open a line to see who it was.',
  'board.decision.week': 'Week',
  'board.decision.says':
    '{count, plural, one {One student} other {# students}} decided for {side} in week {week}.',
  'board.decision.none': 'No orders',
  'board.decision.move': 'Move',

  'board.foretold': 'Foretold and done',
  'board.foretold.note':
    'What students said the rival would do next, beside what it did. A week counts by the rival’s sharpest order.',
  'board.foretold.says':
    'Brier score of foretellings: {brier} on average (0 is sure and right, 2 sure and wrong).',
  'board.foretold.saysWith':
    'Brier score of foretellings: {brier} on average, {own} for the student in front (0 is sure and right, 2 sure and wrong).',
  'board.foretold.class': 'The rival’s week',
  'board.foretold.said': 'Foretold',
  'board.foretold.done': 'Done',
  'board.foretold.error': 'Brier score by week',
  'board.foretold.times': 'Foretellings',
  'board.deed.escalatory': 'Escalates',
  'board.deed.neutral': 'Neither sharp nor soft',
  'board.deed.conciliatory': 'Conciliates',
  'board.deed.nothing': 'Does nothing',

  'board.answers': 'Answers',
  'board.answers.count': '{count} of {all, plural, one {one student} other {# students}} answered.',
  'board.answers.mean':
    '{count} of {all, plural, one {one student} other {# students}} answered: {mean} on average, of {steps}.',
  'board.answers.step': '{step}, {words}',
  'board.answers.hidden': 'Written answers are hidden in the projector view.',
  'board.answers.option': 'Answer',

  'board.students': 'Students',
  'board.students.note': 'Choose a student to see that match in front of the others, and to open its replay.',
  'board.students.all': 'Show all {count} matches',
  'board.chosen': 'In front: {name}',
  'board.unchoose': 'Nobody in front',
  'board.match': 'Match {match}, as {side}',
  'board.replay': 'Open the replay',
  'board.debrief': 'Open the debrief',
  'board.noLink': 'This match is too long for a link.',
  'board.col.name': 'Student',
  'board.col.side': 'Side',
  'board.col.weeks': 'Weeks',
  'board.col.outcome': 'Outcome',
  'board.col.first': 'First escalation',
  'board.col.belief': 'Brier score, estimates',
  'board.col.distance': 'Distance from the observer',
  'board.col.foretelling': 'Brier score, foretellings',
  'board.col.rival': 'The rival was',
  'board.col.checked': 'Rival’s orders',
  'board.checked.yes': 'decided anew, and the same',
  'board.checked.no': 'played again, not decided anew',
  'board.checked.pair': 'ordered by another student',
  'board.sameMatches': '{name} has the very same matches as {other}.',
  'board.sameLabel': '{name} (code {number}) has the name of code {other}, with other matches.',

  'board.problems': 'Codes that do not count',
  'board.problems.note': 'All other codes are on the board.',
  'board.problems.all': '{count, plural, one {Which one} other {Which ones: all #}}',
  'board.problems.alike': 'Look at these',
  'board.problem.noCode': '{count, plural, one {This line is} other {These lines are}} no code.',
  'board.problem.noCode.remedy': 'A code begins with c1-. Ask the student to copy the whole line again.',
  'board.problem.damaged': '{count, plural, one {This code is} other {These codes are}} damaged or cut off.',
  'board.problem.damaged.remedy':
    'Ask the student to copy the whole line again, or to save it as a file and send that.',
  'board.problem.version':
    '{count, plural, one {This code comes} other {These codes come}} from another version of the game.',
  'board.problem.version.remedy':
    'Reload this page to get the newest version. If that does not help, the student played an older or newer copy of the game.',
  'board.problem.otherExercise':
    '{count, plural, one {This code belongs} other {These codes belong}} to another exercise.',
  'board.problem.otherExercise.remedy':
    'Take the link of the exercise off the board to see them, or ask for the code of this exercise.',
  'board.problem.otherConditions':
    '{count, plural, one {This match was} other {These matches were}} not played under the conditions of the exercise.',
  'board.problem.otherConditions.remedy':
    'Ask the student to open the link of the exercise and play it from there.',
  'board.problem.notPlayed':
    '{count, plural, one {This code holds} other {These codes hold}} no whole match.',
  'board.problem.notPlayed.remedy': 'Ask the student to play at least one week and to hand in again.',
  'board.problem.doesNotVerify':
    'Played again, {count, plural, one {this match comes} other {these matches come}} out otherwise than the code says.',
  'board.problem.doesNotVerify.remedy':
    'The code was changed, or made by another copy of the game. Ask the student to hand in again.',
  'board.problem.impossible':
    '{count, plural, one {A part of this code is} other {Parts of these codes are}} not possible.',
  'board.problem.impossible.remedy': 'The code was changed. Ask the student to hand in again.',
  'board.problem.double':
    '{count, plural, one {This code was} other {These codes were}} handed in twice by the same student.',
  'board.problem.double.remedy': 'The later code counts. There is nothing to do.',

  'board.files': 'Take it along',
  'board.files.why':
    'The tables hold every code that counts, whatever is chosen above. The codebook says what every column means.',
  'board.files.students': 'Students as CSV',
  'board.files.weeks': 'Weeks as CSV',
  'board.files.codebook': 'Codebook',
  'board.files.json': 'Everything as JSON',
  'board.files.codes': 'The codes',
  'board.files.print': 'Print the board',
  'board.files.names': 'These files hold the names that students typed.',

  'board.kept': 'On this device',
  'board.kept.why':
    'The codes stay on this device until you clear the board. When you come back, they are read again. Whoever uses this browser can see them.',
  'board.kept.full':
    'This device has no room to keep the codes. The board is whole, and it will be empty after you close this page. Save the codes as a file first.',
  'board.clear': 'Clear the board',
  'board.undo': 'Bring it back',
} as const;
