/** English words of the concept cards: what each is, where it shows in a match, and what it was made of. */
export const concepts = {
  'debrief.concepts': 'What this match illustrates',
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
  'debrief.concept.dilemma.here':
    'In week {week} you ordered “{move}”, forces made to defend. It raised their suspicion by {size}.',
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
    'Whoever believes that it can tell attack from defence better than it can, reads too much into what it sees.',
  'debrief.concept.misperception.here.more':
    'After week {week} {rival} thought it {to} likely that you were out for gain. An unbiased observer with the same sight would have said {from}.',
  'debrief.concept.misperception.here.less':
    'After week {week} {rival} thought it only {to} likely that you were out for gain. An unbiased observer with the same sight would have said {from}.',
  'debrief.concept.mistaken.title': 'One thing taken for another',
  'debrief.concept.mistaken.idea':
    'Neither side knows when a step is mistaken for another. Generosity towards single bad signs is the cure.',
  'debrief.concept.mistaken.here': 'In week {week} your “{move}” was seen as “{other}”.',
  'debrief.concept.empathy.title': 'Empathy',
  'debrief.concept.empathy.idea':
    'A side may arm because it is afraid of the one who watches. How far the watcher takes that into account decides what it reads.',
  'debrief.concept.empathy.here.granted':
    'In week {week} {rival} put part of what it saw down to your fear of it. That took {size} off its suspicion.',
  'debrief.concept.empathy.here.withheld':
    'In week {week} their suspicion rose by {size}. {rival} takes only {to} of your fear into account: it thinks that you know it to be peaceful.',
  'debrief.concept.bias.title': 'Bias',
  'debrief.concept.bias.idea':
    'A reader who distrusts counts good news for less than bad news, so trust grows slowly.',
  'debrief.concept.bias.here': 'In week {week} their distrust took away {size} of what spoke for you.',
  'debrief.concept.costlySignal.title': 'Costly signal',
  'debrief.concept.costlySignal.idea':
    'A step that would be too dear for a side that only pretends is believed for that very reason.',
  'debrief.concept.costlySignal.here':
    'In week {week} “{move}” cost you something, and that alone lowered their suspicion by {size}.',
  'debrief.concept.cheapTalk.title': 'Cheap talk',
  'debrief.concept.cheapTalk.idea':
    'Words that any side would say change next to nothing, however true they are.',
  'debrief.concept.cheapTalk.here':
    'In week {week} you ordered “{move}”. It moved their suspicion hardly at all.',
  'debrief.concept.tiedHands.title': 'Tied hands',
  'debrief.concept.tiedHands.idea':
    'A promise in public costs nothing now and much if it is broken. It shows where a side means to stand.',
  'debrief.concept.tiedHands.here':
    'In week {week} they saw that “{move}” tied your hands. It changed their suspicion by {amount}.',
  'debrief.concept.window.title': 'The window of reassurance',
  'debrief.concept.window.idea':
    'A gesture that is too small is cheap talk, one that is too large is reckless. Between them lies the one that only a side that wants safety would make.',
  'debrief.concept.window.here.believed':
    'In week {week} “{move}” was large enough to be believed: it changed their suspicion by {amount}.',
  'debrief.concept.window.here.small':
    'In week {week} “{move}” was meant to calm and changed almost nothing ({amount}). A side out for gain could have afforded it too.',
  'debrief.concept.restraint.title': 'Restraint is evidence',
  'debrief.concept.restraint.idea':
    'What a side leaves undone tells something as well: one that is out for gain would more often have acted.',
  'debrief.concept.restraint.here': 'In week {week} what you did not do lowered their suspicion by {size}.',
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
    'In week {week} the crisis went so deep that each further round could get out of hand: a risk of {fine} a round, for both.',
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
    'From week {week} on the talks had gone on for so long without an agreement that they served as a pretext.',
  'debrief.concept.preemption.title': 'First-strike advantage',
  'debrief.concept.preemption.idea':
    'Where striking first is better than being struck, fear alone can be enough for war.',
  'debrief.concept.preemption.here':
    '{side} attacked in week {week}. Without the advantage of striking first it would have waited.',
  'debrief.concept.accident.title': 'What nobody ordered',
  'debrief.concept.accident.idea':
    'High on the ladder forces stand close, and small things go wrong. The risk grows faster than the rungs.',
  'debrief.concept.accident.here.war': 'In week {week} both sides lost control. Nobody had ordered it.',
  'debrief.concept.accident.here.incident':
    'In week {week} there was an incident between forces that nobody had ordered.',
} as const;
