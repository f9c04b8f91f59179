/** English words of "How to play". */
export const how = {
  'how.lead':
    'You lead one side for ten weeks. You do not know what the other side wants, and it does not know what you want. Both learn from what is done.',

  'how.week.title': 'A week',
  'how.week.1':
    'Each week you write a sheet of orders. You have three points of attention, and every order takes one to three of them. Most orders also cost political capital.',
  'how.week.2':
    'The other side writes its own sheet at the same time. Both are opened together, so nobody moves first.',
  'how.week.3':
    'You may undo until you resolve the week. You may also do nothing: restraint is noticed too, so an empty sheet asks once.',
  'how.week.4':
    'The match is kept after every step. Close the page when you like and go on later, in one tab at a time.',

  'how.depth.title': 'How much is shown',
  'how.depth.1':
    '“Essential” shows the map, the room, your sheet and the four figures that decide, each in words. Press an underlined word or a figure, and it says what it means.',
  'how.depth.2':
    '“Full” adds every panel, and numbers beside the words. Switch at the top of the match at any time. Both show the same match.',

  'how.room.title': 'The room',
  'how.room.1': 'Each week three advisers lay a whole sheet on the table, each with one sentence why.',
  'how.room.defence': 'Defence',
  'how.room.defenceReads': 'Reads it as deterrence: who looks weak is tested.',
  'how.room.diplomacy': 'Diplomacy',
  'how.room.diplomacyReads': 'Reads it as a spiral: who feels threatened arms.',
  'how.room.analysis': 'Analysis',
  'how.room.analysisReads': 'Counts the evidence, and asks what it costs to be wrong.',
  'how.room.2':
    'They know what you know, no more, and they can be wrong. One press takes a sheet over; then you may change it. “All moves” shows everything that you could order instead. The settings can send the advisers out.',

  'how.theatre.title': 'What came of it',
  'how.theatre.1':
    'A resolved week is told on the map, scene by scene: your orders, theirs as far as you see them, how you read them, how they may have read you, how the others answer, the ladder. You can pause, go back, change the speed or skip.',
  'how.theatre.2': 'Dashed rings mark what is only estimated. What past weeks have left stays on the map.',

  'how.mirrors.title': 'Two mirrors',
  'how.mirrors.1':
    'Every order is kept twice: as you meant it, and as it was read. During the match you see your own half, and on the map a guess at the other. In the debrief you see the other half as it was.',
  'how.mirrors.2':
    'Before you commit, each order shows what it does, what you mean by it, how your analysts think it will be read, and what the answer would teach you. The analysts work with what you know. They can be wrong.',
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
    'Plus means: more likely out for gain. Essential depth says it in words, full depth in log odds: reasons simply add up, and +0.7 makes “out for gain” twice as likely against “wants only safety”. Words alone move almost nothing, as any side would say them. A costly or verified step moves much more.',
  'how.reading.4':
    'A frightened side arms much like one that is out for gain. That is why reading is hard, and why the same step can calm one rival and encourage another.',

  'how.reading.5':
    'Besides belief, each week leaves two things in the other side. One is how firm you seem to it. The other is its alarm at you, which stays. Firm steps raise both. What you give under pressure costs you the first, and a concession without sharp steps beside it lowers the second.',

  'how.misread.title': 'When an order is misread',
  'how.misread.1':
    'An order can go out wrong, or be taken for another. Where your side could notice, the match stops for it: what they must believe, what you did, and why it may have gone wrong.',
  'how.misread.2':
    'You choose what to do: deny it, show it, explain it, or let it stand. Each says what it costs and how it may be read.',

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
    'A crisis opens when a side challenges a move, when an incident happens, or when a red line is crossed. The room then shows both sides, round by round within the week. In each round both answer at once, in secret:',
  'how.crisis.2':
    'Stepping back is free while the matter is private. The higher the rung and the more public the matter, the more it costs. The risk that things slip grows with every round, slowly at first; it is shown as a chance, such as 1 in 14. Each answer shows what follows now and in the next round, and each adviser says which one it would give. There is no clock.',

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
    'After the last week, by agreement, by stepping back, or by war. War ends the match as a loss for both sides, and it is worst for Ukraine.',
  'how.end.2':
    'Before you are shown what they were, you are asked what you think. You share out 100 % over the three types. Your guesses stay on this device.',
  'how.end.3':
    'Then the story: what they were, what each side believed of the other, up to three moments that mattered, your brief point by point, and what other lines would have led to.',
  'how.end.4':
    'Below the story the workbench holds the rest in tabs: every order as meant and as read, the turning points, the luck. There you can ask what would have happened if.',

  'how.today.title': 'Today’s crisis',
  'how.today.1':
    'Once a day there is a match with the same seat, brief, luck and rival for everybody. Your first try counts; you may play it again as practice. You can share the result as a few lines.',

  'how.keys.title': 'Keys',
  'how.keys.1': 'Everything can be done with the keyboard alone.',
  'how.keys.tab': 'Tab, Shift + Tab',
  'how.keys.tabDoes': 'To the next or the previous thing',
  'how.keys.arrows': 'Arrow keys, Home, End',
  'how.keys.arrowsDo': 'Among tabs, choices and the weeks of a chart',
  'how.keys.enter': 'Enter, Space',
  'how.keys.enterDoes': 'Press, choose, open',
  'how.keys.match': 'In a match',
  'how.keys.replay': 'In a replay',
  'how.keys.off': 'Single-letter keys can be switched off in the settings.',

  'how.more': 'All terms, in plain words',
} as const;
