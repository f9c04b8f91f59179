/** English words of the debrief script, the worksheet and the rubric. */
export const debrief = {
  'teach.script.title': 'Debrief with the class board',
  'teach.script.lead':
    'Each step has a question and the part of the class board that answers it. Ask first, let students guess, then show. Three minutes a step; with ten minutes take steps 1, 2 and 4.',
  'teach.script.steps': 'Six steps',
  'teach.script.show': 'Show',
  'teach.script.ask': 'Ask',
  'teach.script.listen': 'Listen for',
  'teach.script.step.1.title': 'How did it end, and for how many?',
  'teach.script.step.1.show': '“How it ended”, then “Tension by week”.',
  'teach.script.step.1.ask':
    '“All of you began in the same place. What made the difference? What would have happened to people in these ends?”',
  'teach.script.step.1.listen':
    'Praise and blame for an end. Say that luck and the rival’s hidden aim decide much of it, and that a war is nobody’s success.',
  'teach.script.step.2.title': 'Who escalated first?',
  'teach.script.step.2.show':
    'Before you show anything: hands up for “they did”, then for “we did”. Then “First escalation”.',
  'teach.script.step.2.ask':
    '“Why do most of you say that the others began? What did you answer with your first sharp step, and what did they?”',
  'teach.script.step.2.listen':
    '“I only reacted.” Ask whether the other side could say the same, and from which week on.',
  'teach.script.step.3.title': 'The same decision',
  'teach.script.step.3.show':
    '“The same decision”, in a week in which the class was split. Then the replay of one student, with both mirrors.',
  'teach.script.step.3.ask':
    '“You ordered different things in the same week. What did each of you mean by it? How was it read?”',
  'teach.script.step.3.listen':
    '“They should have known.” Ask what they could see, and who else would have ordered just that.',
  'teach.script.step.4.title': 'What did you think they were?',
  'teach.script.step.4.show':
    '“What they believed”, then “How close they came”. The line of the unbiased observer is what the evidence supported.',
  'teach.script.step.4.ask':
    '“Who was very sure? Were you right? Where did you leave the line of the observer, and what had you seen just before?”',
  'teach.script.step.4.listen':
    'Estimates that only ever rise. Estimates that stay at 50: caution is not yet calibration.',
  'teach.script.step.5.title': 'What taught you something?',
  'teach.script.step.5.show':
    '“Foretold and done”, if the exercise asked it; otherwise one student’s replay.',
  'teach.script.step.5.ask':
    '“Which of their acts told you what they want? Would a rival with the other aim have done it too?”',
  'teach.script.step.5.listen':
    'The difference between words and costly steps, and that some steps tell nothing, since both kinds of rival take them.',
  'teach.script.step.6.title': 'And January 2022?',
  'teach.script.step.6.show':
    '“Limits and readings”: three readings of the crisis, with what speaks against each.',
  'teach.script.step.6.ask':
    '“Which of the three fits best what you know? What would you have to find in an archive to change your mind?”',
  'teach.script.step.6.listen':
    'Two errors: “it was all a misunderstanding”, and “explaining it means excusing it”. Russia’s leaders decided on the invasion and answer for it, whichever reading is right.',
  'teach.script.more': 'One more, if there is time',
  'teach.script.moreWhy':
    'Choose a student’s match on the class board and open its debrief. There the same match is played again with another line of your own, and against the other kinds of rival. Let the class guess the ends first.',

  'teach.worksheet.title': 'Worksheet',
  'teach.worksheet.row.1': 'What does your side fear? What might the other side fear?',
  'teach.worksheet.row.2': 'One move of yours: what did you mean by it?',
  'teach.worksheet.row.3': 'How do you think they read it? What that they did tells you so?',
  'teach.worksheet.row.4':
    'One move of theirs that worried you: what is the friendliest reading that still fits?',
  'teach.worksheet.row.5':
    'Do they want safety, or gain? How sure are you, in percent? What would change your mind?',
  'teach.worksheet.row.6': 'After both matches: what looked different from the other seat?',
  'teach.worksheet.row.7': 'What is a security dilemma? Two sentences in your own words.',

  'teach.rubric.title': 'Rubric',
  'teach.rubric.lead':
    'How a match ended is never marked: luck and the rival’s hidden aim decide much of it. What is marked is the thinking, from worksheet, written answers and the sheet of the own run.',
  'teach.rubric.what': 'Marked',
  'teach.rubric.1': 'Not yet',
  'teach.rubric.2': 'Good',
  'teach.rubric.3': 'Very good',
  'teach.rubric.row.1.a': 'Calibration',
  'teach.rubric.row.1.b': 'Says 0 or 100 percent, or always 50, and gives no reason',
  'teach.rubric.row.1.c': 'Says how sure, with a reason; estimates move when something happens',
  'teach.rubric.row.1.d':
    'Estimates move as far as the evidence carries; says where they left the unbiased observer, and why',
  'teach.rubric.row.2.a': 'Reasons',
  'teach.rubric.row.2.b': '“They are bad”, “it was obvious”',
  'teach.rubric.row.2.c': 'Names a fear, an aim or a misreading, with the week in which it showed',
  'teach.rubric.row.2.d': 'Weighs two explanations against what was seen',
  'teach.rubric.row.3.a': 'The other side’s view',
  'teach.rubric.row.3.b': 'Speaks of the own side only',
  'teach.rubric.row.3.c': 'Says how a move may look from there',
  'teach.rubric.row.3.d': 'Finds the best reading from there, and says what speaks against it',
  'teach.rubric.row.4.a': 'Revision',
  'teach.rubric.row.4.b': 'Keeps the first opinion, whatever happens',
  'teach.rubric.row.4.c': 'Says what changed the opinion',
  'teach.rubric.row.4.d': 'Says what would have changed it, and whether that could have been known',
  'teach.rubric.figures': 'Figures that help',
  'teach.rubric.figures.row.1':
    'The class board and the table of students hold a Brier score and the distance from the unbiased observer for each match. Use them to start a talk, not as a mark: with three estimates, chance weighs as much as skill.',
  'teach.rubric.figures.row.2':
    'Revision shows in the estimates by week, and in answers that were asked before and after.',
} as const;
