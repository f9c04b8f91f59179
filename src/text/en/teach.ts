/** English words of the teaching material: plans, quiz, debrief, worksheet, rubric, care. The quiz is in quiz.ts. */
export const teach = {
  'teach.lead': 'Plans, a quiz, a debrief and sheets to print. Each is a page of its own.',
  'teach.all': 'All sheets',
  'teach.print': 'Print this sheet',
  'teach.name': 'Name',
  'teach.date': 'Date',

  'teach.plan45.title': 'A lesson of 45 minutes',
  'teach.plan45.lead':
    'Two short matches from both sides. Before: an exercise with “both sides in turn”, 6 weeks, estimates in weeks 1, 3 and 5 (the starting point “First lesson” of the maker).',
  'teach.plan45.row.1.a': '0–5',
  'teach.plan45.row.1.b':
    'Brief. Say what is played: two governments, ten moves each a week, neither sees what the other means. Do not name the theory yet; the exercise can hide it.',
  'teach.plan45.row.1.c': 'The link or the room’s code on the board',
  'teach.plan45.row.2.a': '5–17',
  'teach.plan45.row.2.b':
    'First match, as the West. Students decide alone or in twos. Walk round; ask “what do you think they will read in this?”',
  'teach.plan45.row.2.c': 'Board in projector view, if you use a room',
  'teach.plan45.row.3.a': '17–23',
  'teach.plan45.row.3.b':
    'Talk in pairs: what did the other side do that you did not expect? Write down one guess why.',
  'teach.plan45.row.3.c': 'Worksheet, first half',
  'teach.plan45.row.4.a': '23–35',
  'teach.plan45.row.4.b': 'Second match, the other side. Same rules, sides swapped.',
  'teach.plan45.row.4.c': 'The same link or room',
  'teach.plan45.row.5.a': '35–45',
  'teach.plan45.row.5.b':
    'Debrief with the class board: the five questions of the debrief script. Only now name the security dilemma.',
  'teach.plan45.row.5.c': 'Class board, debrief script',
  'teach.plan90.title': 'A lesson of 90 minutes',
  'teach.plan90.lead':
    'One whole crisis in pairs, then from the other side, with the quiz before and after. A live room lets students play each other.',
  'teach.plan90.row.1.a': '0–10',
  'teach.plan90.row.1.b':
    'Quiz before (ten items). Put it into the exercise, or print it. No discussion of answers yet.',
  'teach.plan90.row.1.c': 'Quiz',
  'teach.plan90.row.2.a': '10–20',
  'teach.plan90.row.2.b':
    'The facts: what happened on 24 February 2022 and after, and who launched the war. What a model can and cannot say.',
  'teach.plan90.row.2.c': '“What happened”, “Limits and readings”',
  'teach.plan90.row.3.a': '20–40',
  'teach.plan90.row.3.b':
    'First match in pairs, on two machines. Estimates each second week. Latecomers and the odd one play the AI.',
  'teach.plan90.row.3.c': 'Live room',
  'teach.plan90.row.4.a': '40–50',
  'teach.plan90.row.4.b':
    'Each pair sits together and opens the debrief: the other mirror first, then one moment that mattered.',
  'teach.plan90.row.4.c': 'Debrief of the match',
  'teach.plan90.row.5.a': '50–68',
  'teach.plan90.row.5.b': 'Second match with sides swapped.',
  'teach.plan90.row.5.c': 'Live room, “second round”',
  'teach.plan90.row.6.a': '68–83',
  'teach.plan90.row.6.b': 'Class debrief with the board.',
  'teach.plan90.row.6.c': 'Class board, debrief script',
  'teach.plan90.row.7.a': '83–90',
  'teach.plan90.row.7.b': 'Quiz after. Compare with the first: which answers changed, and what changed them?',
  'teach.plan90.row.7.c': 'Quiz, key',
  'teach.minutes': 'Minutes',
  'teach.does': 'What is done',
  'teach.needs': 'What is needed',
  'teach.plan.aims': 'After it, students can',
  'teach.aims.row.1':
    'say in two sentences what a security dilemma is, and why good intentions do not dissolve it',
  'teach.aims.row.2': 'name one move of their own that was read otherwise than they meant it, and why',
  'teach.aims.row.3':
    'tell a rival that wants safety from one that wants gain by what each would do, and say how sure they are',
  'teach.aims.row.4': 'say when firmness deters and when it frightens, and the same of reassurance',
  'teach.aims.row.5': 'tell understanding a decision from excusing it',
  'teach.plan.ways': 'Three ways to run it',
  'teach.ways.row.1':
    'With codes: students open a link, play against the AI, hand in a code. Needs no server; works on any network.',
  'teach.ways.row.2':
    'With a live room: `npm run class` on a computer that students can reach. Try the network the day before: the self-test of the room.',
  'teach.ways.row.3':
    'On one screen: play a match yourself on the projector. Each week, students vote by hand on the advisers’ three sheets; count aloud, take the one with most hands, and ask those who lost the vote what they fear.',
  'teach.plan.rehearse': 'Rehearse',
  'teach.rehearse':
    'Fill the class board with practice students (“Fill with practice students”), or a room with `npm run class -- bots`. You see every view that you will need before anybody sits in front of you.',

  'teach.script.title': 'Debrief with the board',
  'teach.script.lead':
    'Five questions, each with the view of the class board that answers it. Ask first, let students guess, then show.',
  'teach.script.row.1.a': 'How did it end, for how many?',
  'teach.script.row.1.b': 'Outcomes',
  'teach.script.row.1.c':
    'Same start, other ends: what made the difference? Do not praise or blame an end. War is nobody’s success.',
  'teach.script.row.2.a': 'Who escalated first, and when?',
  'teach.script.row.2.b': 'First escalation',
  'teach.script.row.2.c':
    'Nearly all will say “they did”. Ask two who sat opposite each other. Then ask what “first” means where each answers what it read.',
  'teach.script.row.3.a': 'The same week, the same position: what did each of you order?',
  'teach.script.row.3.b': 'The same decision',
  'teach.script.row.3.c':
    'Let one of each group say what they meant. Then show how it was read (any student’s replay, both mirrors).',
  'teach.script.row.4.a': 'What did you think they were?',
  'teach.script.row.4.b': 'Beliefs and calibration',
  'teach.script.row.4.c':
    'Those who were sure: were they right? The unbiased observer had the same evidence. Where did you leave it, and why?',
  'teach.script.row.5.a': 'What would you have needed to know, and could you have known it?',
  'teach.script.row.5.b': 'Beliefs against the truth',
  'teach.script.row.5.c':
    'Which moves taught something? A cheap word teaches little, as everybody can say it; a costly step teaches more.',
  'teach.script.ask': 'Ask',
  'teach.script.show': 'Show',
  'teach.script.listen': 'Listen for',
  'teach.script.end':
    'End with the real case: which of this could one say of January 2022, and which not? Two other readings (a government out for gain; a regime that fears for itself) explain much of it without any dilemma. See “Limits and readings”.',

  'teach.worksheet.title': 'Worksheet',
  'teach.worksheet.row.1': 'Before you play: what does your side fear? What must the other side fear?',
  'teach.worksheet.row.2': 'A move of yours: what did you mean by it?',
  'teach.worksheet.row.3': 'How do you think they read it? What in their next move tells you so?',
  'teach.worksheet.row.4': 'A move of theirs that worried you: give the friendliest reading that still fits.',
  'teach.worksheet.row.5':
    'What do you think they are: afraid, or out for gain? How sure, in percent? What would change your mind?',
  'teach.worksheet.row.6': 'After both matches: what looked different from the other side?',
  'teach.worksheet.row.7': 'What is a security dilemma? Two sentences, in your own words.',

  'teach.rubric.title': 'Rubric',
  'teach.rubric.lead':
    'Nothing here grades how a match ended: luck and the rival’s hidden type decide much of it. Grade what was thought.',
  'teach.rubric.what': 'What is graded',
  'teach.rubric.1': 'Not yet',
  'teach.rubric.2': 'Good',
  'teach.rubric.3': 'Very good',
  'teach.rubric.row.1.a': 'Calibration',
  'teach.rubric.row.1.b': 'Says 0 or 100 without a reason',
  'teach.rubric.row.1.c': 'Says how sure, and gives a reason',
  'teach.rubric.row.1.d':
    'Moves with the evidence, and by about as much as it carries (distance from the unbiased observer)',
  'teach.rubric.row.2.a': 'Reasons',
  'teach.rubric.row.2.b': '“They are evil”, “it was obvious”',
  'teach.rubric.row.2.c': 'Names a fear, a gain or a misreading',
  'teach.rubric.row.2.d': 'Weighs two explanations against what was seen',
  'teach.rubric.row.3.a': 'The other side’s view',
  'teach.rubric.row.3.b': 'Only the own side appears',
  'teach.rubric.row.3.c': 'Says how a move may look from there',
  'teach.rubric.row.3.d':
    'Finds a reading under which the other side acts sensibly, and says what speaks against it',
  'teach.rubric.row.4.a': 'Revision',
  'teach.rubric.row.4.b': 'Keeps the first opinion',
  'teach.rubric.row.4.c': 'Says what changed it',
  'teach.rubric.row.4.d': 'Says what would have changed it, and whether it could have been known',

  'teach.care.title': 'With care',
  'teach.care.row.1':
    'This war is going on. Russia launched it; people are dying in it. Say so before the first match, in one sentence, and have “What happened” at hand.',
  'teach.care.row.2':
    'There may be people in the room who fled, who have family in Ukraine or Russia, or who serve. Ask privately beforehand; offer the nameless countries (the exercise has the setting), or another task. Nobody has to play, and nobody has to say why.',
  'teach.care.row.3':
    'Nobody plays the bad one. Sides are swapped; a seat is a role, and the debrief speaks of governments, not of peoples.',
  'teach.care.row.4': 'Stop when it hurts. Pause the room, turn the projector off, talk. The match is kept.',
  'teach.care.row.5':
    'No cheering for moves or ends. The game has no victory screen for a war; do not make one.',
  'teach.care.row.6':
    'Understanding how a decision came about is not excusing it. If a student says that it is, take it seriously: it is the last item of the quiz.',
  'teach.care.row.7': 'Labels need not be names. The projector view of the board shows none.',

  'teach.limits.title': 'Limits, for teachers',
  'teach.limits.row.1':
    'The model makes two governments single actors with one belief each. Parliaments, parties and generals appear only as costs.',
  'teach.limits.row.2':
    'Ukraine decides for itself each week, by simple rules. It was and is more than that.',
  'teach.limits.row.3':
    'Types, chances and weights are set so that known findings of the field come out, not measured from the case. The page of the experiments says which findings.',
  'teach.limits.row.4':
    'A seed is one draw of luck. What one student saw proves nothing; what the class saw together is a hint.',
  'teach.limits.row.5':
    'The security dilemma is one reading of 2022. Others hold that it was not one. The page “Limits and readings” gives three, with literature.',

  'teach.quiz.title': 'Quiz, before and after',
  'teach.quiz.lead': 'Ten items on what is often misunderstood. One answer each.',
  'teach.key.title': 'Quiz: key',
  'teach.key.lead': 'The answer, what it corrects, and why.',
  'teach.key.corrects': 'It corrects',
  'teach.quiz.put': 'The maker can put these ten items before and after the matches.',
  'teach.readings.title': 'Readings',
  'teach.readings.lead':
    'To begin with: Jervis 1978 for the idea, Booth and Wheeler 2008 for a whole course, Glaser 1997 for when it does not hold. For the case, read the sources of “What happened”.',
} as const;
