/** English words of "How to play". */
export const how = {
  'how.lead':
    'You lead one side for ten weeks. You do not know what the other side wants, and it does not know what you want. Both learn from what is done.',

  'how.week.title': 'A week',
  'how.week.1':
    'Each week you write a sheet of orders. You have three points of attention, and every order takes one to three of them. Most orders also cost political capital.',
  'how.week.2':
    'The other side writes its own sheet at the same time. Both are opened together, so nobody moves first.',
  'how.week.3': 'You may undo until you resolve the week. You may also do nothing: restraint is noticed too.',

  'how.mirrors.title': 'Two mirrors',
  'how.mirrors.1':
    'Every order is kept twice: as you meant it, and as it was read. During the match you see your own half. In the debrief you see the other.',
  'how.mirrors.2':
    'Before you commit, each order shows three lines: what it does, what you mean by it, and how your analysts think it will be read. The analysts work with what you know. They can be wrong.',
  'how.mirrors.meant': 'You meant',
  'how.mirrors.meantExample': 'Reassure the eastern allies.',
  'how.mirrors.read': 'They read',
  'how.mirrors.readExample': 'A forward base is being made ready.',

  'how.reading.title': 'What a reading is',
  'how.reading.1':
    'Each side holds a belief: how likely it is that the other is out for gain. Every week the belief moves by what was seen, and by what was not seen.',
  'how.reading.2':
    'The change is a bill. Every line has a sign, and the lines add up. Ask any number that moved why it moved, and it shows you the bill.',
  'how.reading.exampleTitle': 'An invented week, as the other side reads it',
  'how.reading.suspicion': 'Change of suspicion',
  'how.reading.3':
    'Plus means: more likely out for gain. The unit is log odds: +0.7 doubles the odds, −0.7 halves them. Words alone move almost nothing, as any side would say them. A costly or verified step moves much more.',
  'how.reading.4':
    'A frightened side arms much like a greedy one. That is why reading is hard, and why the same step can calm one rival and encourage another.',

  'how.reading.5':
    'Besides belief, each week leaves two things in the other side. One is how resolved it holds you to be. The other is its alarm, which stays. Firm steps raise both. What you give under pressure costs you the first, and a concession without sharp steps beside it lowers the second.',

  'how.types.title': 'What they may want',
  'how.types.1':
    'The other side is one of three types. The seed decides which, unless you chose it. Firmness holds back those who want gains, and frightens those who want safety. Which one you face is the question of the match.',

  'how.ladder.title': 'The ladder',
  'how.ladder.1':
    'Each week stands on a rung, from 0 to 9. Escalating steps push it up. When nobody pushes, it falls by one. Below rung 4 nothing happens by accident; above it, the risk grows faster and faster.',
  'how.ladder.caption': 'The rungs',
  'how.ladder.rung': 'Rung',
  'how.ladder.meaning': 'What it means',

  'how.crisis.title': 'A crisis',
  'how.crisis.1':
    'A crisis opens when a side challenges a move, when an incident happens, or when a red line is crossed. It runs in rounds within the week. In each round both sides answer in secret:',
  'how.crisis.2':
    'Stepping back is free while the matter is private. The higher the rung and the more public the matter, the more it costs. The risk that things slip grows with every round, slowly at first. Each answer shows its price now and later.',

  'how.table.title': 'The table',
  'how.table.1':
    'Several channels lead to the table: ministers, leaders, the NATO–Russia Council, the OSCE, the Normandy format. Each reaches other issues. An offer says how far each side goes, in which form, and whether it is verified.',
  'how.table.2':
    'Talks also clear the sight: for a while both sides see each other’s steps more clearly. Talks without a result tire, and can serve as a pretext.',

  'how.table.3':
    'An offer with a date must be answered within a week. Its answer tells much. Pressure spoils offers: sharp steps beside an offer make it worth less, and a side that is pressed hard takes its offer back.',

  'how.third.title': 'Ukraine decides for itself',
  'how.third.1':
    'Ukraine speaks every week and makes its own decisions. What concerns its alliances or Donbas needs its consent, and consent is recorded.',

  'how.end.title': 'How it ends',
  'how.end.1':
    'After the last week, by agreement, by stepping back, or by war. War ends the match as a loss for both sides, and it is worst for Ukraine. A report compares the end with your brief, and says part by part what it was worth to you.',
  'how.end.2':
    'Then the other mirror opens: what they were, what they believed, what they made of each step of yours, and what a calm observer would have made of it. You can ask what would have happened if.',

  'how.keys.title': 'Keys',
  'how.keys.1': 'Everything can be done with the keyboard alone.',
  'how.keys.tab': 'Tab, Shift + Tab',
  'how.keys.tabDoes': 'To the next or the previous thing',
  'how.keys.arrows': 'Arrow keys, Home, End',
  'how.keys.arrowsDo': 'Among tabs, choices and the weeks of a chart',
  'how.keys.enter': 'Enter, Space',
  'how.keys.enterDoes': 'Press, choose, open',
  'how.keys.match': 'In a match',
  'how.keys.off': 'Single-letter keys can be switched off in the settings.',

  'how.more': 'All terms, in plain words',
} as const;
