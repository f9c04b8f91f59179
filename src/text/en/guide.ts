/** English words of the guided opening: acts that are asked for, and the answers to them. */
export const guide = {
  'match.guide.label': 'Guided opening, week {week} of 3',
  'match.guide.dismiss': 'Skip this',
  'match.guide.stop': 'No more hints',
  'match.guide.take': 'Take the sheet of one adviser.',
  'match.guide.take.answer.defence':
    'That is how deterrence reads the week. Another view of the same week can counsel otherwise.',
  'match.guide.take.answer.diplomacy':
    'That is how the spiral model reads the week. Another view of the same week can counsel otherwise.',
  'match.guide.take.answer.analysis':
    'That is what the evidence alone says. Another view of the same week can counsel otherwise.',
  'match.guide.take.answer.own':
    'You have written your own sheet. The advisers are there when you want them.',
  'match.guide.pick': 'Choose one move.',
  'match.guide.pick.answer': 'Every move has two sides: what you mean by it, and how they may read it.',
  'match.guide.add': 'Add the move to the sheet.',
  'match.guide.add.answer': 'It is on your sheet. Until you resolve, everything can be undone.',
  'match.guide.mirror': 'Switch the map to “As they may read it”.',
  'match.guide.mirror.answer': 'The hatching shows where you may frighten them, whatever you mean.',
  'match.guide.resolve': 'Resolve the week.',
  'match.guide.resolve.answer':
    'They had written their orders in secret too. What you saw of them can be wrong.',
  'match.guide.figure': 'Look at what changed: press one of the four figures.',
  'match.guide.figure.answer': 'Reason by reason, that is why it stands there. Any figure can be asked.',
  'match.guide.sign': 'Look at what changed: press a number’s small sign or its dotted name.',
  'match.guide.sign.answer': 'Reason by reason, that is why it stands there. Any number can be asked.',
  'match.guide.change': 'Take a sheet, then change it: press one of its orders, or add another.',
  'match.guide.change.answer': 'Now it is your own sheet. The line below says what it would leave in them.',
  'match.guide.two': 'Put two moves of different kinds on the sheet.',
  'match.guide.two.answer': 'Firm and open in the same week is no contradiction. They read both.',
  'match.guide.again': 'Resolve the week, and watch how they read it.',
  'match.guide.again.answer': 'They acted on what they read, not on what you meant.',
  'match.guide.compare': 'Take two advisers’ sheets in turn, and compare how they may be read.',
  'match.guide.compare.answer':
    'One week, two sheets, two readings. Nobody in the room knows which is right.',
  'match.guide.word': 'Choose a move and press one of its dotted words.',
  'match.guide.word.answer': 'Every dotted word explains itself, whenever you need it.',
  'match.guide.table': 'Answer the offer on the table: accept or refuse it.',
  'match.guide.table.answer': 'Your answer is read too. You can change it until you resolve.',
  'match.guide.end': 'Resolve the week. From here on you decide alone; log and brief are in the menu.',
} as const;
