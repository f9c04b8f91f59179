/** English words of the list of sheets, and of the sheets on care, readings and limits, and around the quiz. */
export const sheets = {
  'teach.lead':
    'Plans, a quiz, a debrief and sheets to print. You need to know nothing of the theory beforehand.',
  'teach.all': 'Teaching material',
  'teach.print': 'Print this sheet',
  'teach.name': 'Name',
  'teach.date': 'Date',
  'teach.see': 'See also',
  'teach.about.plan-45': 'Two short matches and a debrief, minute by minute.',
  'teach.about.plan-90': 'A whole crisis from each side, with the quiz before and after.',
  'teach.about.ready': 'To see whether the rules are clear. Live rooms ask them by themselves.',
  'teach.about.quiz': 'Ten items on what is often misunderstood. For students.',
  'teach.about.key': 'The answers, each with the misconception and why it is one.',
  'teach.about.script': 'What to show, what to ask, what to listen for.',
  'teach.about.worksheet': 'Seven questions with room to write. For students.',
  'teach.about.rubric': 'Marks thinking, never how a match ended.',
  'teach.about.care': 'A real war, students who may be affected, how to stop.',
  'teach.about.readings': 'Where to begin, and what for.',
  'teach.about.limits': 'What not to teach with it.',

  'teach.care.title': 'With care',
  'teach.care.first': 'Before the lesson',
  'teach.care.first.row.1':
    'This war happened and goes on. Russia launched it; people die in it. Say so in one sentence before the first match, and have “What happened” at hand.',
  'teach.care.first.row.2':
    'Somebody in the room may have fled, have family in Ukraine or Russia, or know a soldier. Ask in private beforehand where you can. Nobody has to play, and nobody has to say why.',
  'teach.care.first.row.3':
    'The exercise can be played with nameless sides, Country A and Country B, under the same rules. Choose that where anybody is affected, and say why you did.',
  'teach.care.first.row.4':
    'Have another task ready that counts the same: the quiz and its key, or a reading.',
  'teach.care.during': 'In the lesson',
  'teach.care.during.row.1':
    'A seat is a task, no opinion. Everybody leads both sides, and nobody defends a side as their own.',
  'teach.care.during.row.2':
    'No cheering for moves or ends. The game has no victory for a war; do not add one, and give no prizes.',
  'teach.care.during.row.3':
    'Speak of governments and offices, not of peoples. No student speaks for a country.',
  'teach.care.during.row.4':
    'If it hurts, stop. Pause the room or turn the projector off; what was played is kept. Ask the person later, in private.',
  'teach.care.during.row.5':
    'Show the class board without names. A label need not be a name: numbers that only you know will do.',
  'teach.care.after': 'Afterwards',
  'teach.care.after.row.1':
    'To understand how a decision came about is not to excuse it. If a student says that it is, take it seriously: it is the last item of the quiz.',
  'teach.care.after.row.2':
    'End with the facts, not with the model. Leave five minutes for whatever students want to say.',

  'teach.limits.title': 'Limits of the model, for teachers',
  'teach.limits.not': 'What not to teach with it',
  'teach.limits.not.row.1':
    'That the war was a misunderstanding. The model holds rivals that want safety and rivals that want gain; it does not say which Russia was.',
  'teach.limits.not.row.2':
    'That one way to act is best. Firmness alone and softness alone each do badly against some rival.',
  'teach.limits.not.row.3':
    'That both sides are equally to blame. The two seats have the same rules so that they can be compared, not because they were alike.',
  'teach.limits.not.row.4':
    'That Ukraine is a stake. It decides for itself each week, by rules much simpler than it was.',
  'teach.limits.not.row.5':
    'Chances of real events. The numbers are set so that known findings of research come out. They are not measured from the case.',
  'teach.limits.can': 'What it can show',
  'teach.limits.can.row.1': 'That a move is read by what is seen and believed, not by what is meant.',
  'teach.limits.can.row.2': 'That fear can grow although neither side wants a war, and that it need not.',
  'teach.limits.can.row.3': 'Which acts tell two kinds of rival apart, and which tell nothing.',
  'teach.limits.can.row.4':
    'How far luck carries. One match proves nothing. What the whole class saw is a better hint, and a thousand matches of the lab a better one still.',
  'teach.limits.more':
    'What is left out, what the numbers are, and three readings of the crisis with literature stand in “Limits and readings”. All rules, numbered and in plain words, are in the file doc/model.md of the program.',

  'teach.ready.title': 'Three questions before you begin',
  'teach.ready.lead':
    'Ask them aloud before the first match, hands up for each answer. If many are wrong, say why and ask again.',
  'teach.quiz.title': 'Quiz, before and after',
  'teach.quiz.lead': 'One answer each. Tick what you think now.',
  'teach.quiz.put':
    'The maker of exercises can ask these ten before and after the matches: under “Questions”, press “Add the quiz”.',
  'teach.key.title': 'Quiz: key',
  'teach.key.lead':
    'Not for a mark. What counts is which answers changed from before to after, and whether the student can say why.',
  'teach.key.right': '(right)',
  'teach.key.why': '“{corrects}” {why}',

  'teach.readings.title': 'Readings',
  'teach.readings.lead': 'If you read one thing, read Jervis 1978.',
  'teach.works.idea': 'The idea',
  'teach.works.ideaWhy':
    'Herz and Butterfield described it first, each on their own. Jervis 1978 says when it is sharp and when it is weak. Booth and Wheeler fill a whole course with it.',
  'teach.works.doubt': 'When it does not hold',
  'teach.works.doubtWhy':
    'How to tell a dilemma from a rival that wants gain, and what to do where one cannot tell.',
  'teach.works.signals': 'Threats, promises, signals',
  'teach.works.signalsWhy':
    'Why words are cheap, what makes a step credible, and why costly wars still happen.',
  'teach.works.dilemma': 'January 2022 as a security dilemma',
  'teach.works.revisionism': 'January 2022 as revisionism',
  'teach.works.regime': 'January 2022 and the regime at home',
  'teach.works.dilemmaWhy':
    'Works that argue this reading, weigh it, or hold the theory behind it. “Limits and readings” says what speaks against each of the three.',
  'teach.works.lesson': 'Teaching with games, and scoring estimates',
  'teach.works.lessonWhy':
    'Why the debrief is where the learning happens, how to prepare a simulation, and the score that the class board uses.',
} as const;
