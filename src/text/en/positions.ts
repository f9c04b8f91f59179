/** English words of the positions: the page, and the name and the situation of each. */
export const positions = {
  'positions.lead':
    'Moments from played matches, each with a few choices. You choose; then you see what each choice is worth, what the evidence said, and what the rival was.',
  'positions.how':
    'A computer has played on from each moment many times with each choice, against each type of rival. Only your first answer counts.',
  'positions.score': '{right} of {tried} right at the first try; {open} still to do.',
  'positions.none': 'You have not tried any of the {open} positions yet.',
  'positions.next': 'Next position',
  'positions.nextOpen': 'Next one you have not tried',
  'positions.all': 'All positions',
  'positions.allDone': 'You have tried every position.',
  'positions.filter': 'Which positions',
  'positions.filter.theme': 'Theme',
  'positions.filter.side': 'Seat',
  'positions.filter.difficulty': 'How hard',
  'positions.filter.all': 'All',
  'positions.filter.west': 'The West, or Country A',
  'positions.filter.russia': 'Russia, or Country B',
  'positions.shown': '{count, plural, one {# position} other {# positions}}',
  'positions.nothing': 'No position fits all of that. Set one of the choices to “All”.',
  'positions.theme.signal': 'A signal worth its price',
  'positions.theme.signal.why': 'They have taken a step, or you can take one. What is it worth?',
  'positions.theme.bluff': 'Words and troops',
  'positions.theme.bluff.why': 'They say one thing and do another.',
  'positions.theme.spiral': 'A spiral to stop',
  'positions.theme.spiral.why': 'Each side has answered the other. Somebody must decide what comes next.',
  'positions.theme.redLine': 'A red line',
  'positions.theme.redLine.why': 'One side says that a line has been crossed.',
  'positions.theme.wayOut': 'A way out',
  'positions.theme.wayOut.why': 'A crisis is on, and each round can get out of hand.',
  'positions.theme.findOut': 'Finding out',
  'positions.theme.findOut.why': 'The evidence says little. What do you do meanwhile?',
  'positions.theme.hold': 'Firm or not',
  'positions.theme.hold.why': 'They press. How firm do you stand?',
  'positions.difficulty.easy': 'easy',
  'positions.difficulty.medium': 'medium',
  'positions.difficulty.hard': 'hard',
  'positions.tried.open': 'not tried',
  'positions.tried.right': 'right at the first try',
  'positions.tried.wrong': 'another choice was better',
  'positions.situation': 'Week {week}. {text}',
  'positions.unknown': 'There is no such position',
  'positions.unknownWhy': 'Perhaps the link is cut off at its end. Copy the whole line and try again.',
  'positions.broken': 'This position cannot be opened',
  'positions.where': 'Where you stand',
  'positions.week': 'Week {week} of {weeks}, {dates}',
  'positions.tension': 'Tension',
  'positions.map': 'The map as you see it',
  'positions.last': 'What happened last',
  'positions.nothingHappened': 'Nothing has happened yet.',
  'positions.onTable': 'On the table',
  'positions.crisis': 'The crisis',
  'positions.round': 'Round',
  'positions.replay': 'See the weeks before, through your own eyes',
  'positions.choose': 'Your choice',
  'positions.chooseWhy': 'Each sheet is a whole week. “Meant” is what you want to say with a move.',
  'positions.sheet': 'Sheet {letter}',
  'positions.noOrders': 'No orders this week.',
  'positions.table.accept': 'You accept their offer.',
  'positions.table.refuse': 'You refuse their offer.',
  'positions.challenge': 'You challenge their sharpest move.',
  'positions.meant': 'Meant: {meant}',
  'positions.decide': 'This is my choice',
  'positions.chooseFirst': 'Choose one of them first.',
  'positions.practice': 'You have answered this one before. What you choose now is practice.',
  'positions.result': 'What each choice is worth',
  'positions.result.best': '{name} is the best choice.',
  'positions.result.even': '{name} is as good as the best, as far as this can be told.',
  'positions.result.worse': '{name} is worse than {best}: its score is lower by {by}.',
  'positions.rollouts':
    'Each choice was played on {count} times, equally often against each type of rival. A score goes from 0 to 1. The thin line is the range in which the true mean lies in 95 of 100 cases. All choices met the same luck, so the difference between two of them is surer than their ranges: “worse” is said only where it is clear, also where the ranges overlap.',
  'positions.scale': 'Score, from {from} to {to}',
  'positions.mine': 'your choice',
  'positions.quoted': '“{name}”',
  'positions.verdict.best': 'best',
  'positions.verdict.even': 'as good as the best',
  'positions.verdict.worse': 'worse by {by}',
  'positions.worth': '{mean}, between {low} and {high}',
  'positions.worth.good': 'good',
  'positions.worth.middling': 'middling',
  'positions.worth.poor': 'poor',
  'positions.war': 'Large war: {risk}',
  'positions.war.none': 'No large war in any of them',
  'positions.byType': '{word}, {score}',
  'positions.against.seeker': 'Against a security seeker',
  'positions.against.opportunist': 'Against an opportunist',
  'positions.against.revisionist': 'Against a revisionist',
  'positions.mirrors': 'Both mirrors',
  'positions.mirror.evidence': 'What you could know of them',
  'positions.mirror.evidence.says':
    'An unbiased observer at your desk would have called it {unbiased} likely that {rival} is out for gain. Your own government called it {yours}.',
  'positions.mirror.theirs': 'What they believed of you',
  'positions.mirror.theirs.says':
    'They thought it {share} likely that you are out for gain. Your own brief: {own}.',
  'positions.mirror.truth': 'What they were',
  'positions.mirror.truth.says':
    'Their brief: {type}. {gain, select, yes {They were out for gain.} other {They wanted only safety.}}',
  'positions.why': 'Why the best is best',
  'positions.why.types':
    'If {rival} wants only safety, {best} scores {a} and {other} scores {b}. If {rival} is out for gain, they score {c} and {d}.',
  'positions.why.evidence':
    'The evidence made it {share} likely that they are out for gain. The scores are weighted by that.',
  'positions.why.war': 'A large war follows in {a} of the cases after {best}, and in {b} after {other}.',
  'positions.why.misled':
    'The evidence pointed the wrong way about {rival}. The best choice is the best for what you could know.',
  'positions.why.feared':
    'They took you for a side that is out for gain. That made them readier to answer in kind.',
  'positions.on': 'Play on from here',
  'positions.onWhy': 'Your choice lies on the desk. The rival decides as in any match.',
  'positions.onFailed': 'The match could not be started',
  'positions.again': 'Choose again',

  'positions.name.battalion-and-exercise': 'A battalion, then an exercise',
  'positions.at.battalion-and-exercise':
    'You sent an allied battalion to Romania and arms to Ukraine. Russia held an announced exercise.',
  'positions.name.talks-and-blame': 'Talks, and blame for Kyiv',
  'positions.at.talks-and-blame':
    'Russia asked for talks at two tables and accused Kyiv. Three points are agreed so far.',
  'positions.name.contact-line': 'At the contact line',
  'positions.at.contact-line':
    'You gave a written answer. Russia rejected it, and you saw its hand in violence at the contact line.',
  'positions.name.step-with-a-date': 'A first step with a date',
  'positions.at.step-with-a-date':
    'Russia replied in writing, offered a first step with a date and asked for a call of the leaders.',
  'positions.name.coastal-patrols': 'Patrols along the coast',
  'positions.at.coastal-patrols':
    'You sent ships and jets to Romania and arms to Ukraine. Russia sent out coastal patrols and moved closer to China.',
  'positions.name.belarus-air-defence': 'Air defence in Belarus',
  'positions.at.belarus-air-defence':
    'You put a package for mutual security on the table. Russia moved air defence to Belarus and expelled diplomats.',
  'positions.name.near-bryansk': 'More troops near Bryansk',
  'positions.at.near-bryansk':
    'You gave a written answer and made two offers. You saw Russia reinforce near Bryansk.',
  'positions.name.pull-back-seen': 'They have pulled back',
  'positions.at.pull-back-seen':
    'Russia has pulled troops back under inspection. Its offer about missiles lies on the table.',
  'positions.name.forward-brigade': 'After the forward brigade',
  'positions.at.forward-brigade':
    'You sent a forward brigade to the east. Russia held an exercise of its strategic forces, and a crisis came and went.',
  'positions.name.two-offers': 'Two offers on the table',
  'positions.at.two-offers':
    'Russia offered a missile moratorium and a call of the leaders. Your package for mutual security lies beside it.',
  'positions.name.moratorium-and-gas': 'A moratorium and gas',
  'positions.at.moratorium-and-gas':
    'Russia offered a missile moratorium and gas on good terms. You also saw a cyber attack from Russia.',
  'positions.name.last-week-offer': 'An offer in the last week',
  'positions.at.last-week-offer':
    'It is the last week. Russia has offered a missile moratorium and denies any plan to attack.',
  'positions.name.ultimatum-and-denial': 'An ultimatum and a denial',
  'positions.at.ultimatum-and-denial':
    'You saw Russia send troops to Belarus. It also sent an ultimatum and denied any plan to attack.',
  'positions.name.ships-and-reply': 'Landing ships and a reply',
  'positions.at.ships-and-reply':
    'Russia sent landing ships to the Black Sea, replied in writing and accused Kyiv.',
  'positions.name.second-reinforcement': 'Reinforced a second time',
  'positions.at.second-reinforcement':
    'You saw Russia reinforce near Bryansk for the second week. It also offered a missile moratorium.',
  'positions.name.call-and-gas': 'A call, and gas',
  'positions.at.call-and-gas':
    'Russia asked for a call of the leaders and offered gas on good terms. A week before, it sent landing ships to the Black Sea.',
  'positions.name.moratorium-and-troops': 'A moratorium, and troops',
  'positions.at.moratorium-and-troops':
    'You saw Russia send troops to Belarus and to the border near Bryansk. It also offered a missile moratorium.',
  'positions.name.ultimatum-and-pull-back': 'An ultimatum and a pull-back',
  'positions.at.ultimatum-and-pull-back':
    'Russia sent an ultimatum. It also announced a pull-back and notified its exercises.',
  'positions.name.snap-exercise': 'A snap exercise',
  'positions.at.snap-exercise':
    'You saw Russia hold a snap exercise near Rostov. Its offer about missiles lies on the table.',
  'positions.name.inspections-accepted': 'Inspections accepted',
  'positions.at.inspections-accepted':
    'You sent a strike group to the Black Sea. Russia sent an ultimatum, but it also accepted inspections.',
  'positions.name.alert-raised': 'After the alert',
  'positions.at.alert-raised':
    'You raised the alert. You saw Russia reinforce in occupied Crimea and send landing ships to the Black Sea.',
  'positions.name.demands-repeated': 'Demands, and a denial',
  'positions.at.demands-repeated':
    'Russia repeated its demands in public, asked for the NATO–Russia Council and denied any plan to attack.',
  'positions.name.weapons-line': 'A line over weapons',
  'positions.at.weapons-line':
    'Russia says that you crossed its red line with long-range weapons for Ukraine. Both sides have stood firm for three rounds.',
  'positions.name.line-and-ships': 'A red line, and ships',
  'positions.at.line-and-ships':
    'Russia says that you crossed its red line. Its landing ships are going to the Black Sea, as you saw.',
  'positions.name.line-after-arms': 'A line after the arms',
  'positions.at.line-after-arms':
    'You sent arms to Ukraine, and Russia says that you crossed its red line. Both sides have stood firm for two rounds.',
  'positions.name.line-in-week-three': 'An early red line',
  'positions.at.line-in-week-three':
    'Russia says that you crossed its red line. Both sides have stood firm for two rounds.',
  'positions.name.ships-challenged': 'The landing ships',
  'positions.at.ships-challenged':
    'You challenge the landing ships that Russia sent to the Black Sea. Both sides have stood firm for four rounds.',
  'positions.name.sanctions-challenged': 'Sanctions challenged',
  'positions.at.sanctions-challenged':
    'You imposed sanctions and sent jets and frigates to the Black Sea. Russia challenges the sanctions.',
  'positions.name.border-challenged': 'Reinforcement challenged',
  'positions.at.border-challenged':
    'You challenge what you saw as Russian reinforcement near Bryansk. Both sides have stood firm for four rounds.',
  'positions.name.strategic-exercise': 'The strategic exercise',
  'positions.at.strategic-exercise':
    'You challenge Russia’s exercise of strategic forces. You stood firm twice, and Russia escalated twice.',
  'positions.name.met-by-accident': 'Met by accident',
  'positions.at.met-by-accident':
    'Forces of both sides met by accident. Nobody ordered it, and both sides have stood firm for four rounds.',
  'positions.name.first-minutes': 'An accident, first round',
  'positions.at.first-minutes':
    'Forces of both sides met by accident. Nobody ordered it, and nobody has answered yet.',
  'positions.name.written-answer': 'A written answer',
  'positions.at.written-answer':
    'The West gave a written answer and named sanctions. An ally of it came to Moscow.',
  'positions.name.trainers-leave': 'The trainers leave',
  'positions.at.trainers-leave':
    'The West withdrew its trainers and gave a written answer. Four points are agreed so far.',
  'positions.name.jets-and-hotline': 'Jets, and a hotline',
  'positions.at.jets-and-hotline':
    'The West sent jets and frigates to the Black Sea and offered a hotline. A crisis came and went.',
  'positions.name.after-the-accident': 'After the accident',
  'positions.at.after-the-accident':
    'Forces met by accident, and the crisis ended. The West sent an allied battalion to Romania and a written answer.',
  'positions.name.open-door': 'The open door',
  'positions.at.open-door':
    'The West rejected your veto on membership. Your offer about Minsk lies on the table.',
  'positions.name.warned-in-public': 'Warned in public',
  'positions.at.warned-in-public':
    'You sent troops to Belarus and announced a pull-back. The West published intelligence and warned you in public.',
  'positions.name.west-pulls-back': 'The West has pulled back',
  'positions.at.west-pulls-back':
    'The West has pulled troops back under inspection. It also consulted its allies.',
  'positions.name.vague-sanctions': 'Serious costs',
  'positions.at.vague-sanctions':
    'You reinforced near Rostov. The West named sanctions in vague words and asked for a call of the leaders.',
  'positions.name.intelligence-published': 'Intelligence published',
  'positions.at.intelligence-published':
    'You sent troops to Belarus. The West published intelligence, and an ally of it came to Moscow.',
  'positions.name.answer-and-pull-back': 'An answer and a pull-back',
  'positions.at.answer-and-pull-back':
    'NATO gave its own answer, and the West pulled troops back under inspection.',
  'positions.name.battalion-and-answer': 'A battalion and an answer',
  'positions.at.battalion-and-answer':
    'The West sent an allied battalion to Romania. NATO gave its own answer.',
  'positions.name.natos-answer': 'NATO’s own answer',
  'positions.at.natos-answer':
    'NATO’s own answer lies on the table. A week before it, you saw the West deploy to the Baltic states.',
  'positions.name.package-and-visit': 'A package and a visit',
  'positions.at.package-and-visit':
    'You held an exercise of strategic forces. The West offered a package for mutual security, and an ally of it came to Moscow.',
  'positions.name.jets-and-frigates': 'Jets and frigates',
  'positions.at.jets-and-frigates':
    'You moved air defence to the border and squeezed gas. The West sent jets and frigates.',
  'positions.name.exercise-and-package': 'An exercise and a package',
  'positions.at.exercise-and-package':
    'The West held a large exercise in the east. It also offered a package for mutual security.',
  'positions.name.families-leave': 'Families leave Kyiv',
  'positions.at.families-leave':
    'The West brought its embassy families home and asked for a call of the leaders.',
  'positions.name.belarus-and-offer': 'Troops, then two offers',
  'positions.at.belarus-and-offer':
    'You sent troops to Belarus. The West offered a first step with a date and a package for mutual security.',
  'positions.name.more-trainers': 'More trainers',
  'positions.at.more-trainers': 'The West sent more trainers to Ukraine. Its offer lies on the table.',
  'positions.name.hotline-and-pull-back': 'A hotline and a pull-back',
  'positions.at.hotline-and-pull-back':
    'You pulled troops back under inspection. The West did the same and offered a hotline.',
  'positions.name.strike-group': 'A strike group',
  'positions.at.strike-group':
    'You saw a strike group go to the Black Sea. The West also pledged to send no troops to Ukraine.',
  'positions.name.allies-consulted': 'Allies consulted',
  'positions.at.allies-consulted':
    'You pulled troops back under inspection and offered a missile moratorium. NATO gave its own answer.',
  'positions.name.battalion-challenged': 'The battalion challenged',
  'positions.at.battalion-challenged':
    'You challenge the allied battalion that went to Romania. Both sides have stood firm for four rounds.',
  'positions.name.taken-for-troops': 'Taken for troops',
  'positions.at.taken-for-troops':
    'You sent air defence to Belarus. The West takes it for troops and challenges it, and both sides have stood firm for four rounds.',
  'positions.name.pipeline-challenged': 'The pipeline',
  'positions.at.pipeline-challenged':
    'You challenge the stop of Nord Stream 2. You stood firm twice, and the West escalated twice.',
  'positions.name.line-first-round': 'Your red line, first round',
  'positions.at.line-first-round':
    'The West has crossed your red line: long-range weapons for Ukraine. Nobody has answered yet.',
  'positions.name.line-escalated': 'Your red line, second round',
  'positions.at.line-escalated':
    'The West has crossed your red line: long-range weapons for Ukraine. You stood firm, and it escalated.',
  'positions.name.deployment-challenged': 'The last deployment',
  'positions.at.deployment-challenged':
    'It is the last week. You challenge a deployment to the east, and both sides have stood firm for three rounds.',
  'positions.name.accident-late': 'A late accident',
  'positions.at.accident-late':
    'Forces of both sides met by accident. Nobody ordered it, and nobody has answered yet.',
  'positions.name.gas-challenged': 'Gas challenged',
  'positions.at.gas-challenged':
    'You squeezed gas and the West challenges it. Both sides have stood firm for four rounds.',
  'positions.name.accident-and-alert': 'An accident under alert',
  'positions.at.accident-and-alert':
    'The West raised the alert, and forces of both sides met by accident. Both have stood firm for two rounds.',
  'positions.name.limits-and-notice': 'Limits and notices',
  'positions.at.limits-and-notice':
    'B limited its exercises and announced its movements. A week before, you saw it send assault brigades to the border.',
  'positions.name.units-at-the-border': 'Units at the border',
  'positions.at.units-at-the-border':
    'You sent assault brigades. A sent defence units to the border and pulled other troops back under inspection.',
  'positions.name.strike-aircraft': 'Strike aircraft',
  'positions.at.strike-aircraft':
    'You saw A move strike aircraft and work in secret. You sent defence units against what was agreed, and a crisis came and went.',
  'positions.name.energy-squeezed': 'Energy squeezed',
  'positions.at.energy-squeezed':
    'You imposed sanctions and squeezed energy. B named sanctions and published intelligence.',
  'positions.name.brigades-again': 'Brigades, a second week',
  'positions.at.brigades-again':
    'You saw A send assault brigades for the second week. It also consulted its allies and published intelligence.',
  'positions.name.accident-and-answer': 'An accident at a high rung',
  'positions.at.accident-and-answer':
    'Forces of both sides met by accident. You stood firm in the first round, and A escalated.',
  'positions.name.pull-back-announced': 'A pull-back, announced',
  'positions.at.pull-back-announced':
    'B announced a pull-back and named sanctions. You limited your exercises and worked in secret.',
  'positions.name.aircraft-at-home': 'Aircraft at home',
  'positions.at.aircraft-at-home':
    'You put terms on the table and admitted inspectors. A moved strike aircraft at home.',
  'positions.name.inspected-pull-back': 'Inspected on the way back',
  'positions.at.inspected-pull-back':
    'B pulled troops back under inspection and limited its exercises. The ministers met.',
  'positions.name.call-and-air-defence': 'A call, and air defence',
  'positions.at.call-and-air-defence':
    'You sent assault brigades to the border. A moved air defence and asked for a call of the leaders.',
  'positions.name.step-and-brigades': 'A first step, and brigades',
  'positions.at.step-and-brigades':
    'You pulled troops back under inspection. You saw A send assault brigades to the border and offer a first step with a date.',
  'positions.name.intelligence-and-terms': 'Terms and intelligence',
  'positions.at.intelligence-and-terms':
    'You pulled troops back under inspection. B published intelligence, and its terms lie on the table.',
  'positions.name.step-and-sanctions': 'A first step, and sanctions',
  'positions.at.step-and-sanctions':
    'You sent defence units and admitted inspectors. B offered a first step with a date and named sanctions.',
} as const;
