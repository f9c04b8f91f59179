/** English words of the area "debrief": how a match ended, the ledger, both mirrors, what if, luck, the types, the cards. */
export const debrief = {
  'debrief.invention': 'This is how this match went. It is not what happened in 2022.',
  'debrief.card': 'What happened: the factual card',
  'debrief.none': 'No match has ended yet.',
  'debrief.about': '{level} · seat: {side}',
  'debrief.join': ' · ',
  'debrief.contents': 'In this debrief',
  'debrief.print': 'Print',
  'debrief.unreadable': 'This match cannot be opened.',
  'debrief.replay': 'Watch the replay',
  'debrief.running': 'This match is not over. Its debrief opens when it is.',
  'debrief.glance':
    '{up, plural, =0 {In none of the {weeks} weeks was {rival} more suspicious at the end than at the beginning} one {In one of {weeks} weeks {rival} grew more suspicious of you} other {In {up} of {weeks} weeks {rival} grew more suspicious of you}}. An unbiased observer at its desk would have {calm, plural, =0 {never done so} one {done so in one} other {done so in #}}.',

  'debrief.headline.war.chosen': '{name} attacked {victim} in week {week}. In this match it chose the war.',
  'debrief.headline.war.preemptive':
    '{name} attacked {victim} in week {week}. In this match it acted from fear.',
  'debrief.headline.war.inadvertent': 'War came in week {week}. In this match nobody ordered it.',
  'debrief.headline.war.both': 'Both sides attacked in week {week}.',
  'debrief.headline.war': '{name} attacked {victim} in week {week}.',
  'debrief.headline.limitedWar': '{name} attacked {victim} in week {week}. It stayed a limited war.',
  'debrief.headline.limitedWar.nobody': 'A limited war came in week {week}.',
  'debrief.headline.nuclear':
    'In week {week} the crisis slipped out of everybody’s hands. Nuclear weapons were used.',
  'debrief.headline.coup': 'In week {week} {name} toppled the government of {third}.',
  'debrief.headline.settlement': 'Both sides agreed in week {week}.',
  'debrief.headline.standoff': 'No war in {week, plural, one {# week} other {# weeks}}. Nothing is solved.',
  'debrief.headline.frozenSpiral':
    'No war in {week, plural, one {# week} other {# weeks}}, and more arms on both sides.',
  'debrief.headline.backdownWest': '{west} stepped back in week {week}.',
  'debrief.headline.backdownRussia': '{russia} stepped back in week {week}.',
  'debrief.headline.resigned': '{name} gave up in week {week}.',

  'debrief.why.war.chosen': 'It would have struck even without any advantage in striking first.',
  'debrief.why.war.preemptive':
    'Without the advantage of striking first it would have waited. It thought that an attack on itself was coming.',
  'debrief.why.war.inadvertent': 'High on the ladder, an accident was enough.',
  'debrief.why.war.both': 'Each ordered the attack before it knew of the other’s.',
  'debrief.why.limitedWar': 'The other side answered, and both stopped short of a large war.',
  'debrief.why.nuclear': 'Nobody ordered it. At the top of the ladder it was a risk that both ran together.',
  'debrief.why.coup': 'It did so from outside and in secret. There was no large war, and there is no peace.',
  'debrief.why.settlement': 'Each side prefers these terms to going on.',
  'debrief.why.standoff': 'Neither attacked. The quarrel and the forces are where they were.',
  'debrief.why.frozenSpiral':
    'Neither attacked. Both are more heavily armed than before, and neither is safer.',
  'debrief.why.backdownWest': 'The price of going on was higher than the price of stepping back.',
  'debrief.why.backdownRussia': 'The price of going on was higher than the price of stepping back.',
  'debrief.why.resigned': 'It counts as that side’s step back.',

  'debrief.price.war.third':
    'The people of {third} suffer most: the war is in their country. Both sides have lost the safety that they wanted.',
  'debrief.price.war': 'Both sides have lost the safety that they wanted.',
  'debrief.price.limitedWar.third': 'The people of {third} pay for it first. Neither side is safer.',
  'debrief.price.limitedWar': 'Neither side is safer.',
  'debrief.price.nuclear.third': 'Everybody has lost, and {third} most of all.',
  'debrief.price.nuclear': 'Everybody has lost.',
  'debrief.price.coup.third': 'The people of {third} have lost their choice.',

  'debrief.type': 'The rival’s true type',
  'debrief.type.rival':
    '{name} was {type, select, opportunist {an opportunist} revisionist {a revisionist} other {a security seeker}}',
  'debrief.type.own':
    'You played {name} as {type, select, opportunist {an opportunist} revisionist {a revisionist} other {a security seeker}}',
  'debrief.type.note':
    'It took {empathy} of your own fear into account. It believed that it could tell attack from defence with a sharpness of {assumed}; the truth was {true}.',
  'debrief.key': 'What it weighed',
  'debrief.key.lead': 'Its considerations at the key decisions; they sum to the score of each order',
  'debrief.key.week': 'Week {week}',
  'debrief.key.turning': 'A turning point',
  'debrief.key.sharp': 'Among its sharpest weeks',
  'debrief.key.near': 'Next best, by {margin} less: {orders}.',
  'debrief.key.lesser': 'By chance it took this; better by {margin} was: {orders}.',
  'debrief.key.end': '{end} {share}',
  'debrief.key.foresaw': 'It imagined {futures} futures. They ended so: {ends}.',
  'debrief.key.score': 'Score',
  'debrief.key.none':
    'No considerations can be shown: a person or a script decided there, or this version would decide otherwise.',
  'debrief.key.because': 'Because: {text}',

  'debrief.mirrors': 'Two mirrors',
  'debrief.mirrors.lead': 'How likely each side thought it that the other was out for gain',
  'debrief.curve.you': 'You of {of}',
  'debrief.curve.they': '{whose} of you',
  'debrief.curve.unbiased': 'Unbiased, of {of}',
  'debrief.curves.summary':
    'At the end {rival} thought it {theirs} likely that you were out for gain; an unbiased observer at its desk would have said {theirsUnbiased}. You said {yours} of {rival}; an unbiased observer at your desk would have said {yoursUnbiased}.',
  'debrief.curves.unbiasedWhy':
    'The unbiased observer sees exactly what the side saw, without misperception and bias, and takes the other’s fear fully into account. The shaded part lies between the rival’s belief and its observer’s.',

  'debrief.plot.tension': 'Tension',
  'debrief.plot.tension.lead': '0 to 100',
  'debrief.plot.ladder': 'Ladder',
  'debrief.plot.ladder.lead': 'Rung; from 4 on, accidents are possible',
  'debrief.plot.forces': 'Forces',
  'debrief.plot.forces.lead': 'What each side could attack with, as an index',
  'debrief.plot.cohesion': 'Cohesion',
  'debrief.plot.cohesion.lead': 'How far the allies pull together',
  'debrief.plot.risk': 'Risk of a large war',
  'debrief.plot.risk.lead': 'Share of futures that end so; a limited war does not count',
  'debrief.board': 'The course of the match',
  'debrief.board.hint': 'Arrow keys or a pointer move along the weeks; Enter or a click asks what if.',

  'debrief.ledger': 'The ledger',
  'debrief.ledger.lead': 'What you did, what you meant, how they read it, and what they did next',
  'debrief.ledger.week': 'Week',
  'debrief.ledger.you': 'You',
  'debrief.ledger.they': 'They read',
  'debrief.ledger.suspicion': 'Suspicion (log odds)',
  'debrief.ledger.so': 'So they',
  'debrief.ledger.meant': 'Meant: {text}',
  'debrief.ledger.as': 'Seen as: {name}',
  'debrief.ledger.unseen': 'Not seen',
  'debrief.ledger.rest': 'Everything else, and what was not done',
  'debrief.ledger.total': 'The week',
  'debrief.ledger.totalIs': '{before} → {after}; unbiased {unbiased}',
  'debrief.ledger.passed': 'gave no orders',
  'debrief.ledger.nothing': 'You gave no orders.',
  'debrief.ledger.hardly': 'Hardly anything',
  'debrief.ledger.reasons': 'Reasons',
  'debrief.ledger.readAs': 'They read:',
  'debrief.ledger.change': 'Suspicion, log odds:',
  'debrief.ledger.misseen':
    '{misseen, plural, =0 {Every one of your {moves} moves was seen as what it was.} one {One of your {moves} moves was not seen as what it was.} other {# of your {moves} moves were not seen as what they were.}}',

  'debrief.report': 'Against your brief',
  'debrief.report.lead': 'A report, not a score.',
  'debrief.verdict.met': 'met',
  'debrief.verdict.partly': 'partly',
  'debrief.verdict.missed': 'missed',
  'debrief.because.attack': 'There was an attack.',
  'debrief.because.noAttack': 'There was no attack.',
  'debrief.because.war': 'There was a large war.',
  'debrief.because.noWar': 'There was no large war.',
  'debrief.because.byForce': 'You attacked. What was gained by force counts for nothing here.',
  'debrief.because.fromTo': 'From {before} to {after}.',
  'debrief.because.judged': 'You thought hostility {belief} likely. The truth: {type}.',
  'debrief.because.unread': 'They thought hostility {belief} likely.',
  'debrief.because.troops': 'From {before} to {after} thousand troops.',
  'debrief.because.agreed': 'Agreed on: {issues}.',
  'debrief.because.nothingAgreed': 'Nothing was agreed on it.',
  'debrief.because.doorOpen': 'The door stayed open.',
  'debrief.because.doorConsent': 'Steps were agreed, with recorded consent.',
  'debrief.because.doorClosed': 'Steps were agreed without consent.',
  'debrief.because.longRange': 'Long-range weapons were delivered.',
  'debrief.because.moreTroops': 'More of their troops stand there than before.',
  'debrief.because.noBase': 'No more troops and no long-range weapons there.',
  'debrief.because.backdowns':
    '{count, plural, =0 {You never stepped back.} one {You stepped back once.} other {You stepped back # times.}}',

  'debrief.misread': 'The most misread moves',
  'debrief.misread.lead':
    'What they made of it, against what it says to a calm eye; in log odds of “out for gain”',
  'debrief.misread.none': 'No move was read much otherwise than a calm reader would have read it.',
  'debrief.misread.move': 'Your move',
  'debrief.misread.theirs': 'They read',
  'debrief.misread.plainly': 'It says',
  'debrief.misread.by': 'Off by',
  'debrief.misread.why': 'Why',
  'debrief.misread.week': 'Week {week}',
  'debrief.misread.sight': 'It was not seen as what it was',
  'debrief.misread.slipped': 'It went out as another order than was written',
  'debrief.misread.judgement': '{rival} judged it otherwise than a calm reader would',
  'debrief.misread.because': '{cause}. What it named: {reasons}.',

  'debrief.turning': 'Turning points',
  'debrief.turning.lead': 'Where the risk of a large war moved most',
  'debrief.turning.none': 'The risk of a large war moved little in any one week.',
  'debrief.turning.week': 'Week {week}',
  'debrief.turning.luck': 'mainly luck',
  'debrief.turning.crisis': 'mainly how the crisis was answered',
  'debrief.turning.own': 'mainly your orders',
  'debrief.turning.theirs': 'mainly the orders of {name}',
  'debrief.turning.you': 'You: {text}.',
  'debrief.turning.they': '{name}: {text}.',
  'debrief.turning.nothing': 'nothing',
  'debrief.turning.ask': 'What if?',
  'debrief.risk.note':
    'From each week {samples} futures were played on; the shade is the range in which the true share lies with 95 %.',
  'debrief.risk.standIn': 'The expert is played on as the regular level there.',
  'debrief.shift': '{from} → {to}',

  'debrief.if': 'What if',
  'debrief.if.title': 'Week {week}: if you had …',
  'debrief.if.titleRound': 'Week {week}, round {round} of the crisis: if you had answered …',
  'debrief.if.choose': 'Week',
  'debrief.if.asPlayed': 'as played: {text}',
  'debrief.if.instead': 'instead of {played}',
  'debrief.if.also': 'besides',
  'debrief.if.drop': 'without {played}',
  'debrief.if.table.accept': 'accepted the offer on the table',
  'debrief.if.table.refuse': 'refused the offer on the table',
  'debrief.if.table.wait': 'left the offer on the table open',
  'debrief.if.challenge': 'challenged their sharpest move',
  'debrief.if.noChallenge': 'challenged nothing',
  'debrief.if.what': 'If you had',
  'debrief.if.fear': '{name}’s fear',
  'debrief.if.war': 'Large war',
  'debrief.if.interval': '{low} … {high}',
  'debrief.if.tried':
    '{tried, plural, one {One alternative was tried} other {# alternatives were tried}}, each with the same luck. Small figures: how far the change of the risk may lie, in points.',
  'debrief.if.byForce':
    'You attacked in this week. Force is not weighed here, so nothing is called better or worse.',
  'debrief.if.none': 'Nothing else that was tried in this week does clearly better.',
  'debrief.if.notYet': 'This week has not been looked at yet.',
  'debrief.if.nobody': 'There was nothing to decide in this week.',
  'debrief.if.watch': 'Watch week {week}',
  'debrief.if.play': 'Play on from week {week}',
  'debrief.verdict.better': 'better for you',
  'debrief.verdict.worse': 'worse for you',
  'debrief.verdict.mixed': 'mixed',
  'debrief.verdict.even': 'no clear difference',
  'debrief.judged.attack': 'What is gained by force counts for nothing here.',
  'debrief.judged': 'What your orders did',
  'debrief.judged.lead': 'Each against leaving it out',
  'debrief.judged.goodSignal': 'good signal',
  'debrief.judged.mistake': 'mistake',
  'debrief.judged.even': 'no clear effect',
  'debrief.judged.without': 'Without it: their fear {fear}, war {war}.',

  'debrief.other': 'If the rival had been another',
  'debrief.other.lead': 'The same seed and your same orders, the rival deciding anew',
  'debrief.other.type': 'Type',
  'debrief.other.endName': 'How it ends',
  'debrief.other.differsName': 'The rival',
  'debrief.other.beliefName': 'Your suspicion at the end',
  'debrief.other.end': '{label}, week {week}',
  'debrief.other.endCause': '{label}, {cause}, week {week}',
  'debrief.other.open': 'Not over by then',
  'debrief.other.real': 'as it was',
  'debrief.other.same': 'does the same in every week',
  'debrief.other.differs': 'acts differently from week {week} on',
  'debrief.other.skipped': 'Could not be ordered there: {moves}.',
  'debrief.other.skippedMove': '{move} (week {week})',
  'debrief.other.answer': 'the answer at the table',
  'debrief.other.goesOn': 'From week {week} on there are no orders of yours; the regular level plays on.',
  'debrief.other.none': 'The rival was no AI here, so nobody can say what another would have done.',
  'debrief.other.curve': 'What you would have thought of the rival, by its type',

  'debrief.luck': 'Luck',
  'debrief.luck.lead': 'What the dice gave, against what was to be expected',
  'debrief.luck.what': 'What was drawn',
  'debrief.luck.of': '{times} of {draws}',
  'debrief.luck.expected': 'Expected',
  'debrief.luck.realised': 'Happened',
  'debrief.luck.verdict': 'Verdict',
  'debrief.luck.more': 'more than expected',
  'debrief.luck.less': 'less than expected',
  'debrief.luck.about': 'about as expected',
  'debrief.luck.none': 'Nothing in this match was left to the dice.',
  'debrief.luck.surprises': 'The least expected',
  'debrief.luck.chance': 'chance {chance}',
  'debrief.luck.seen': 'Orders that were seen',
  'debrief.luck.seen.of': '{name}: orders that the other side saw',
  'debrief.luck.seenAsIs': 'Orders seen as what they were',
  'debrief.luck.seenAsIs.of': '{name}: orders seen as what they were',
  'debrief.luck.slip': 'Orders that went out wrong',
  'debrief.luck.slip.of': '{name}: orders that went out wrong',
  'debrief.luck.incident': 'Incidents',
  'debrief.luck.incident.of': 'Incidents by secret work of {name}',
  'debrief.luck.crisisAccident': 'Crisis rounds that slipped',
  'debrief.luck.crisisAccident.of': 'Crisis rounds that slipped ({name})',
  'debrief.luck.attribution': 'Secret work that was traced',
  'debrief.luck.attribution.of': '{name}: secret work that was traced',
  'debrief.luck.leak': 'Confidential offers that leaked',
  'debrief.luck.leak.of': '{name}: confidential offers that leaked',
  'debrief.luck.plot': 'Plots that came off',
  'debrief.luck.plot.of': '{name}: plots that came off',
  'debrief.luck.consent': 'Steps to which {third} consented',
  'debrief.luck.consent.of': 'Steps to which {third} consented ({name})',
  'debrief.surprise.seen.yes': 'Week {week}: {name}’s order “{about}” was seen.',
  'debrief.surprise.seen.no': 'Week {week}: {name}’s order “{about}” was not seen.',
  'debrief.surprise.seenAsIs.yes': 'Week {week}: {name}’s order “{about}” was seen as what it was.',
  'debrief.surprise.seenAsIs.no': 'Week {week}: {name}’s order “{about}” was taken for something else.',
  'debrief.surprise.slip.yes': 'Week {week}: {name}’s order “{about}” went out wrong.',
  'debrief.surprise.slip.no': 'Week {week}: {name}’s order “{about}” went out as written.',
  'debrief.surprise.incident.yes': 'Week {week}: there was an incident.',
  'debrief.surprise.incident.no': 'Week {week}: there was no incident.',
  'debrief.surprise.crisisAccident.yes': 'Week {week}: the crisis slipped out of control.',
  'debrief.surprise.crisisAccident.no': 'Week {week}: the crisis did not slip.',
  'debrief.surprise.attribution.yes': 'Week {week}: the secret work of {name} was traced.',
  'debrief.surprise.attribution.no': 'Week {week}: the secret work of {name} was not traced.',
  'debrief.surprise.leak.yes': 'Week {week}: a confidential offer of {name} leaked.',
  'debrief.surprise.leak.no': 'Week {week}: a confidential offer of {name} stayed confidential.',
  'debrief.surprise.plot.yes': 'Week {week}: a plot of {name} came off.',
  'debrief.surprise.plot.no': 'Week {week}: a plot of {name} came to nothing.',
  'debrief.surprise.consent.yes': 'Week {week}: {third} consented ({about}).',
  'debrief.surprise.consent.no': 'Week {week}: {third} did not consent ({about}).',

  'debrief.analysis.waiting': 'Being worked out …',
  'debrief.analysis.progress': 'Being worked out: {share}.',
  'debrief.analysis.refining': 'Being refined: {share}.',
  'debrief.analysis.stop': 'Stop',
  'debrief.analysis.stopped': 'Stopped. What had been found stays.',
  'debrief.analysis.failed': 'This could not be worked out.',
  'debrief.analysis.unreadable': 'This version cannot work it out for this match.',
  'debrief.analysis.again': 'Work it out',

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
    'A hawkish reader counts good news for less than bad news, so trust grows slowly.',
  'debrief.concept.bias.here': 'In week {week} bias withheld {size} of what spoke for you.',
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
    '{rival} was {type, select, opportunist {an opportunist} other {a revisionist}}. By week {week} you thought hostility less likely than at the start: {from} had become {to}.',
  'debrief.concept.brinkmanship.title': 'Brinkmanship',
  'debrief.concept.brinkmanship.idea':
    'Who stands firm in a crisis threatens with a risk that neither side controls. It is a contest in the willingness to run it.',
  'debrief.concept.brinkmanship.here':
    'In week {week} the crisis went so deep that each further round could slip: a risk of {fine} a round, for both.',
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
    'The allies of {side} pulled together with {from} at the start and with {to} in week {week}.',
  'debrief.concept.pretext.title': 'Stalled talks',
  'debrief.concept.pretext.idea':
    'Talks without concessions tire, and whoever wants to attack can point to them. They are no safe way to gain time.',
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
  'debrief.concept.accident.here.war': 'In week {week} control was lost. Nobody had ordered it.',
  'debrief.concept.accident.here.incident':
    'In week {week} there was an incident between forces that nobody had ordered.',

  'debrief.onward': 'What happened, and what a model cannot say',
  'debrief.onward.abstract': 'What a model cannot say',
  'debrief.onward.history':
    'This match is invented. On 24 February 2022 Russia launched the full-scale invasion of Ukraine. The factual card has dates and sources.',
  'debrief.onward.limits':
    'To see how a move was read is analysis, not excuse. The page on limits says what is left out, and sets three readings of the crisis side by side.',

  'debrief.again': 'Play again',
  'debrief.otherSide': 'Play the other side',
  'debrief.same': 'Same seed again',
  'debrief.swap': 'Look from the other desk',
  'debrief.seed': 'Seed {seed}',
} as const;
