/** English words of the concept cards: what each is, where it shows in a match, and what it was made of. */
export const concepts = {
  'debrief.concepts': 'Every concept that this match bears out',
  'debrief.concepts.lead': 'Concepts of the theory, each with the week in which it showed',
  'debrief.concepts.more': '{count} more',
  'debrief.concepts.none': 'This match is too short to illustrate a concept.',
  'debrief.concepts.go': 'Week {week} in the ledger',
  'debrief.concept.spiral.title': 'Spiral',
  'debrief.concept.spiral.idea':
    'Two sides that want safety arm out of fear of each other, and each takes the other’s arming as proof that its fear was right.',
  'debrief.concept.spiral.here':
    'Both sides were security seekers, and both armed. By week {week} both were surer than at the start that the other was out for gain: {rival} went from {from} to {to}.',
  'debrief.concept.dilemma.title': 'Security dilemma',
  'debrief.concept.dilemma.idea':
    'What one side does to be safer can make the other feel less safe, even where neither wants war.',
  'debrief.concept.dilemma.here.yours':
    'You wanted only safety. In week {week} you ordered “{move}”, which is made to defend, and {rival} saw it as what it was. All the same it made {rival} {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} more suspicious ({amount}).',
  'debrief.concept.dilemma.here.theirs':
    '{rival} wanted only safety. In week {week} it ordered “{move}”, which is made to defend, and you saw it as what it was. All the same it made your government {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} more suspicious ({amount}).',
  'debrief.concept.deterrence.title': 'Deterrence',
  'debrief.concept.deterrence.idea':
    'A rival that wants gains is held where an attack looks unlikely to succeed, or too dear. It has to believe it.',
  'debrief.concept.deterrence.here':
    '{rival} was {type, select, opportunist {an opportunist} other {a revisionist}} and did not attack. You made an attack harder or dearer, from “{move}” in week {week} on. One match cannot prove that this was why; the comparison of types above says more.',
  'debrief.concept.deterrenceFails.title': 'Where deterrence fails',
  'debrief.concept.deterrenceFails.idea':
    'A rival that values the gain above every price at hand is not held by any of them. That is no fault of whoever is attacked.',
  'debrief.concept.deterrenceFails.here':
    '{rival} was {type, select, opportunist {an opportunist} other {a revisionist}}. In week {week} it chose to attack. What stood against that was not enough to hold it.',
  'debrief.concept.misperception.title': 'Misperception',
  'debrief.concept.misperception.idea':
    'A side can be further from the truth than what it saw would make it: through distrust, through being too sure of its eyes, or because it forgets that the other may be afraid.',
  'debrief.concept.misperception.here.more':
    'After week {week} {rival} thought it {to} likely that you were out for gain. An unbiased observer with the same sight would have said {from}.',
  'debrief.concept.misperception.here.less':
    'After week {week} {rival} thought it only {to} likely that you were out for gain. An unbiased observer with the same sight would have said {from}.',
  'debrief.concept.mistaken.title': 'One thing taken for another',
  'debrief.concept.mistaken.idea':
    'A side acts on what it sees, and that may be something else. Neither side knows when it happens, so a single bad sign proves little.',
  'debrief.concept.mistaken.here.seen':
    'In week {week} {rival} took your “{move}” for “{other}”. That left it {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} {way, select, alarms {more} calms {less} other {more or less}} suspicious ({amount}).',
  'debrief.concept.mistaken.here.slipped':
    'In week {week} your “{move}” was carried out wrongly, and {rival} saw “{other}”. That left it {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} {way, select, alarms {more} calms {less} other {more or less}} suspicious ({amount}).',
  'debrief.concept.empathy.title': 'Empathy',
  'debrief.concept.empathy.idea':
    'A side may arm because it is afraid of the one who watches. How far the watcher takes that into account decides what it reads.',
  'debrief.concept.empathy.here.granted':
    'In week {week} {rival} put part of what it saw down to your fear of it. That made it {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} less suspicious ({amount}).',
  'debrief.concept.empathy.here.withheld':
    'In week {week} you armed, and it made {rival} {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} more suspicious ({amount}). It takes only {to} of your fear into account: it thinks that you know it to be peaceful.',
  'debrief.concept.bias.title': 'Bias',
  'debrief.concept.bias.idea':
    'A reader who distrusts counts good news for less than bad news, so trust grows slowly.',
  'debrief.concept.bias.here':
    'In week {week} {rival} counted what spoke for you for less than it was worth. That left its suspicion higher ({amount}).',
  'debrief.concept.costlySignal.title': 'Costly signal',
  'debrief.concept.costlySignal.idea':
    'A step that would be too dear for a side that only pretends is believed for that very reason.',
  'debrief.concept.costlySignal.here':
    'In week {week} “{move}” cost you something, and {rival} saw that. This alone made it {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} less suspicious ({amount}).',
  'debrief.concept.cheapTalk.title': 'Cheap talk',
  'debrief.concept.cheapTalk.idea':
    'Words that any side would say change next to nothing, however true they are.',
  'debrief.concept.cheapTalk.here':
    'In week {week} you ordered “{move}”. It changed what {rival} thought of you by next to nothing.',
  'debrief.concept.tiedHands.title': 'Tied hands',
  'debrief.concept.tiedHands.idea':
    'A promise in public costs nothing now and much if it is broken. It shows where a side means to stand.',
  'debrief.concept.tiedHands.here':
    'In week {week} “{move}” tied your hands in public. {rival} took that {way, select, alarms {as a sign that you were out for gain} other {as a sign that you wanted only safety}} ({amount}).',
  'debrief.concept.window.title': 'The window of reassurance',
  'debrief.concept.window.idea':
    'A gesture that is too small is cheap talk, one that is too large is reckless. Between them lies the one that only a side that wants safety would make.',
  'debrief.concept.window.here.believed':
    'In week {week} “{move}” was large enough to be believed: it made {rival} {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} less suspicious ({amount}).',
  'debrief.concept.window.here.small':
    'In week {week} “{move}” was meant to calm and changed almost nothing ({amount}). A side out for gain could have afforded it too.',
  'debrief.concept.restraint.title': 'Restraint is evidence',
  'debrief.concept.restraint.idea':
    'What a side leaves undone tells something as well: one that is out for gain would more often have acted.',
  'debrief.concept.restraint.here':
    'In week {week} {rival} noted what you did not do. That made it {much, select, strongly {far} clearly {clearly} aLittle {a little} other {hardly}} less suspicious ({amount}).',
  'debrief.concept.reciprocity.title': 'Reciprocity',
  'debrief.concept.reciprocity.idea':
    'Small steps that are announced, carried out and answered in kind can lead down from a high rung one by one.',
  'debrief.concept.reciprocity.here':
    '{count} of your calm weeks were answered by a calm one, first after week {week}.',
  'debrief.concept.concealment.title': 'Looking harmless',
  'debrief.concept.concealment.idea':
    'A side that wants gains has reason to misrepresent itself until it is ready. So friendly weeks prove little.',
  'debrief.concept.concealment.here':
    '{rival} was {type, select, opportunist {an opportunist} other {a revisionist}}. By week {week} you thought it less likely than at the start that it was out for gain: {from} had become {to}.',
  'debrief.concept.brinkmanship.title': 'Brinkmanship',
  'debrief.concept.brinkmanship.idea':
    'Who stands firm in a crisis threatens with a risk that neither side controls. It is a contest in the willingness to run it.',
  'debrief.concept.brinkmanship.here':
    'In the crisis of week {week} whoever stood firm ran a risk of {fine} in one round that it got out of hand. So did the other side.',
  'debrief.concept.audience.title': 'Audience cost',
  'debrief.concept.audience.idea':
    'Stepping back from what was said in public costs support at home and abroad. That makes threats believed, and crises hard to leave.',
  'debrief.concept.audience.here': 'In week {week} {side} stepped back with many watching, and paid for it.',
  'debrief.concept.sanctions.title': 'Threatened and imposed',
  'debrief.concept.sanctions.idea':
    'Sanctions deter while they are still to come. Once imposed, most of the threat is spent.',
  'debrief.concept.sanctions.here.kept':
    '{side} named “{other}” in week {week} and kept it in hand: as a threat it stayed whole.',
  'debrief.concept.sanctions.here.spent':
    '{side} imposed “{other}” in week {week}. From then on it deterred with about a third of its weight.',
  'debrief.concept.commitment.title': 'Commitment problem',
  'debrief.concept.commitment.idea':
    'An agreement that a side will have reason to break later is worth little today, even if both would gain from it.',
  'debrief.concept.commitment.here': 'In week {week} {side} broke what had been agreed ({other}).',
  'debrief.concept.consent.title': 'Nothing about them without them',
  'debrief.concept.consent.idea':
    'What two sides agree about a third needs its consent. An agreement over its head does not hold.',
  'debrief.concept.consent.here': 'In week {week} {third} did not consent ({other}).',
  'debrief.concept.alliance.title': 'The price of alliance',
  'debrief.concept.alliance.idea':
    'Allies differ in what they fear and in what they pay. What reassures one frightens or burdens another.',
  'debrief.concept.alliance.here':
    'The allies of {side} held together to {from} at the start and to {to} in week {week}.',
  'debrief.concept.pretext.title': 'Stalled talks',
  'debrief.concept.pretext.idea':
    'Talks without concessions tire both sides, and a side that wants to attack can point to them. They are no safe way to gain time.',
  'debrief.concept.pretext.here':
    'In {count} weeks, the first of them week {week}, talks had led to nothing for so long that whoever wanted to attack could point to them.',
  'debrief.concept.preemption.title': 'First-strike advantage',
  'debrief.concept.preemption.idea':
    'Where striking first is better than being struck, fear alone can be enough for war.',
  'debrief.concept.preemption.here.one':
    '{side} attacked in week {week}. Without the advantage of striking first it would have waited.',
  'debrief.concept.preemption.here.both':
    'Both attacked in week {week}. Without the advantage of striking first they would have waited.',
  'debrief.concept.accident.title': 'What nobody ordered',
  'debrief.concept.accident.idea':
    'High on the ladder forces stand close, and small things go wrong. The risk grows faster than the rungs.',
  'debrief.concept.accident.here.war': 'In week {week} both sides lost control. Nobody had ordered it.',
  'debrief.concept.accident.here.incident':
    'In week {week} there was an incident between forces that nobody had ordered.',
} as const;
