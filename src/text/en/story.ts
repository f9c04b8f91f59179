/** English words of the area "story": the debrief's first part, from the guess to the three moments, and the names of its tabs. */
export const story = {
  'story.guess': 'Before you look: what were they?',
  'story.guess.lead':
    'Share out 100 % over the three kinds that {rival} could have been in this match. When you move one, the other two follow.',
  'story.guess.start': 'It starts as even as it can, so that the guess is yours.',
  'story.guess.show': 'Show me',
  'story.guess.skip': 'I would rather not guess',
  'story.guess.score':
    'You said {said} for what it was: {word, select, good {a good guess} fair {better than an even guess} even {no better than an even guess} other {worse than an even guess}} (Brier score {brier}; 0 is sure and right, 0.67 an even guess, 2 sure and wrong). That is your own guess, not your analysts’ belief.',
  'story.guess.none': 'You did not guess.',

  'story.reveal': 'What they were',
  'story.reveal.wanted':
    '{type, select, seeker {It wanted safety, not gains.} opportunist {It wanted gains where they were cheap.} other {It wanted to change the order itself.}}',
  'story.reveal.guess': 'Your guess',
  'story.reveal.government': 'Your government',
  'story.reveal.unbiased': 'Unbiased observer',
  'story.reveal.type': 'Type',
  'story.reveal.real': 'it was this one',

  'story.mine': 'What you believed of {rival}',
  'story.mine.says':
    'At the end you held {rival} {yours} likely to be out for gain; an unbiased observer at your desk would have said {unbiased}.',
  'story.mine.attacked':
    '{rival} attacked. These figures are about something else: what it wanted. A side may attack for gain or out of fear.',
  'story.mine.you': 'You',
  'story.mine.guess': 'Your guess',
  'story.theirs': 'What {rival} believed of you',
  'story.theirs.says':
    'At the end {rival} held you {theirs} likely to be out for gain; an unbiased observer at its desk would have said {unbiased}.',
  'story.theirs.why': 'What weighed most with it: {reasons}.',
  'story.theirs.reason': '{reason} ({amount})',
  'story.theirs.own':
    'You led {name} as {type, select, opportunist {an opportunist} revisionist {a revisionist} other {a security seeker}}.',
  'story.unbiased': 'Unbiased observer',
  'story.axis': 'Likely out for gain, week by week',

  'story.force.accident':
    'The war began by accident in week {week}, in round {round} of the crisis. That round had a risk of {risk} of getting out of hand.',
  'story.force.unordered': 'The war began by accident in week {week}. Nobody had ordered it.',
  'story.force.both':
    'The war began with orders on both sheets of week {week}. Each side had written its own before it knew of the other’s.',
  'story.force.own':
    '{what, select, coup {The overthrow} other {The war}} began with {what, select, limited {your own order for a limited attack} coup {your own plot} other {your own order to attack}} in week {week}. What would have come of another order of yours is not weighed here.',
  'story.force.theirs':
    '{what, select, coup {The overthrow} other {The war}} began with a decision of {name}: {what, select, limited {it ordered a limited attack} coup {it had a plot carried out} other {it ordered the attack}} on its sheet of week {week}, before it knew yours.',
  'story.force.helps':
    '{open, select, yes {Among what would have helped most} other {What would have helped most}}: had you {text} in week {week}, {after} of 100 futures would have ended {end, select, coup {by force} other {in war}} instead of {before}. The difference is {least} to {most} points, with 95 % certainty.{back, select, yes { It would have been your step back.} other {}}',
  'story.force.also':
    'Luck cannot tell it apart from this: had you {text} in week {week}, {after} instead of {before}.',
  'story.force.look':
    'First look: {helps, select, yes {something would have helped; which decision most has not been settled yet} other {so far, nothing would clearly have helped}}.',
  'story.force.chance':
    'Chance had a large part in week {week}: played on again from your own sheet, {before} of 100 futures came to {end, select, coup {an end by force} other {war}}. With the best sheet that was tried it was {after}, which is not clearly less.',
  'story.force.late':
    'In week {week} itself it was too late: with the best sheet that was tried it came in {after} of 100 futures all the same.',
  'story.force.none':
    'Nothing that you could order in {weeks, plural, one {that week} other {the last # weeks}} would have made it clearly less likely. With your best sheet of week {week} it came in {after} of 100 futures all the same.',
  'story.force.noneBefore':
    'Nothing else that you could order in the weeks before would have made {end, select, coup {an end by force} other {war}} clearly less likely.',
  'story.force.how': 'How this was found, and the other weeks',
  'story.force.note':
    'By this model: your other orders of that week and the rival’s are left as they were, and all that follows is played on 100 times.',
  'story.force.more': 'All weeks, with what else could have been done',

  'story.moments': 'Three moments that mattered',
  'story.moments.some': 'The moments that mattered',
  'story.moment.week': 'Week {week}',
  'story.moment.about': '{week} · {about}',
  'story.moment.by.quiet': 'Nothing was ordered',
  'story.moment.by.week': 'The week as a whole',
  'story.moment.by.crisis': 'The crisis of the week',
  'story.moment.by.accident': 'An accident that nobody ordered',
  'story.moment.answers':
    '{rounds, plural, one {You answered {yours}; {rival} answered {theirs}.} other {In {rounds} rounds you answered {yours}; {rival} answered {theirs}.}}',
  'story.moment.quoted': '“{text}”',
  'story.moment.orders': 'You: {yours}. {rival}: {theirs}. It cannot be put down to one of these alone.',
  'story.moment.youMeant': 'You meant: {text}',
  'story.moment.youDid': 'You ordered it.',
  'story.moment.theyMeant': '{rival} meant: {text}',
  'story.moment.theyDid': '{rival} ordered it.',
  'story.moment.theyRead': 'They read: {text} ({by})',
  'story.moment.youRead': 'Your government read: {text} ({by})',
  'story.moment.theyUnseen': 'They did not see it.',
  'story.moment.youUnseen': 'You did not see it.',
  'story.moment.theySaw': 'They saw “{seen}”. You had ordered “{name}”.',
  'story.moment.youSaw': 'You saw “{seen}”. They had ordered “{name}”.',
  'story.moment.nothing': 'hardly anything',
  'story.moment.kind.oursMisread': 'your move, misread',
  'story.moment.kind.theirsMisread': 'their move, misread',
  'story.moment.kind.turning': 'where the prospects moved most',
  'story.moment.kind.crisis': 'the longest crisis',
  'story.moment.fair': 'A fair reading of what was done: {by}.',
  'story.moment.risk':
    '{whole, select, yes {In the week as a whole, with all that both sides did, the} other {The}} risk of a large war {rose, select, yes {rose} other {fell}}: about {change}.',
  'story.moments.horizon':
    'These risks are of a large war by the end of the match, and know both sides. The estimate beside your sheet looked at most four weeks ahead, from what you could know then.',
  'story.moment.worth':
    'What the match was likely to be worth to you {rose, select, yes {rose} other {fell}}: from {from} to about {to}, on a scale from 0 to 1.',
  'story.moment.end':
    'The match ended in this week{kind, select, coup {: the government was toppled} limitedWar {, in a limited war} nuclear {, in nuclear war} other {, in war}}.',
  'story.moment.instead':
    'Had {who, select, you {you} other {{rival}}} {text}{when, select, then { in week {week}} other {}}: {told, select, war {risk of a large war {from} → about {to}} other {their fear afterwards {from} → about {to} (0 is none)}}.',
  'story.moment.replaced': 'ordered “{order}” instead of “{played}”',
  'story.moment.option': 'ordered “{order}” otherwise ({how})',
  'story.moment.added': 'also ordered “{order}”',
  'story.moment.dropped': 'left out “{played}”',
  'story.moment.answered': 'answered “{answer}”',
  'story.moment.ask': 'What if?',
  'story.moment.askLabel': 'What if? Week {week}',
  'story.moment.map': 'Map, week {week}: {moves}',
  'story.moment.mapQuiet': 'nothing moved',

  'story.picture': 'Picture',
  'story.picture.title': 'A picture of this match',
  'story.picture.why': 'It is painted on this device; nothing is sent. It may give away what the rival was.',
  'story.picture.download': 'Download',
  'story.picture.copy': 'Copy the picture',
  'story.picture.share': 'Pass it on',
  'story.picture.words': 'The same in words, for anybody who cannot see it',
  'story.picture.copyWords': 'Copy the words',
  'story.picture.copied': 'The picture is copied.',
  'story.picture.copiedWords': 'The words are copied.',
  'story.picture.noCopy': 'This browser does not let it be copied.',
  'story.picture.alt': 'A match of Spiral. {about}.',
  'story.picture.moments': 'Moments that mattered: {moments}.',
  'story.picture.moment': '{title} ({about})',
  'story.picture.mirror': '{who}, of {whom}: likely out for gain',
  'story.picture.says':
    'At the end {who} held {whom} {held} likely to be out for gain; an unbiased observer in the same seat would have said {unbiased}.',
  'story.picture.about': 'Week {week}{how, select, quiet {} misread { · {side}, misread} other { · {side}}}',

  'story.lines': 'Firm, soft, both, or as you played',
  'story.lines.lead':
    'The same seed played again, against each kind of rival. Firm: defence and no offers. Soft: offers and no defence. Both: one of each.',
  'story.lines.firm': 'Firm throughout',
  'story.lines.soft': 'Soft throughout',
  'story.lines.both': 'Both throughout',
  'story.lines.played': 'As you played',
  'story.lines.line': 'You',
  'story.lines.real': 'this match',
  'story.lines.worth': 'worth {score}',
  'story.lines.war': 'War',
  'story.lines.limitedWar': 'Limited war',
  'story.lines.nuclear': 'Nuclear war',
  'story.lines.coup': 'Government toppled',
  'story.lines.settlement': 'Settlement',
  'story.lines.standoff': 'Stand-off',
  'story.lines.frozenSpiral': 'Frozen spiral',
  'story.lines.steppedBack': 'You stepped back',
  'story.lines.theySteppedBack': 'They stepped back',
  'story.lines.open': 'Not over',
  'story.lines.note':
    'Worth is by your own aims, from 0 to 1. War stands without a number: none is called better or worse here. “Both” takes a firm step and a friendly one each week. One seed is one try: luck has its part in each.',
  'story.lines.none': 'The rival was no AI here, so nobody can say what it would have done.',

  'story.brief': 'Against your brief',
  'story.concepts': 'What this match illustrates',
  'story.again': 'Again',

  'bench.title': 'The workbench',
  'bench.lead': 'All of the match, part by part',
  'bench.tab.ledger': 'Ledger',
  'bench.tab.mirrors': 'Both mirrors',
  'bench.tab.misread': 'Misread moves',
  'bench.tab.turning': 'Turning points',
  'bench.tab.types': 'Other types',
  'bench.tab.luck': 'Luck',
  'bench.tab.weighed': 'What they weighed',
  'bench.tab.advisers': 'Advisers',
  'bench.tab.concepts': 'All concepts',
  'bench.tab.literature': 'Literature',
  'bench.literature.lead': 'Works behind the concepts of this match',
  'bench.literature.for': 'For: {concepts}',
} as const;
