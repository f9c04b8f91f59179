/** English words of the area "nameless": the moves of Country B, by the key of the level that they stand for. */
export const movesOfB = {
  'nameless.meaning.borderBuildUp.guard': 'We must be able to act before Country C is armed against us.',
  'nameless.meaning.borderBuildUp.answer': 'They arm Country C; we reinforce.',
  'nameless.move.troopsToBelarus.name': 'Troops to Country D',
  'nameless.move.troopsToBelarus.does':
    'Adds about 8,000 troops in Country D, north of Country C’s capital, and raises readiness. Country D must agree.',
  'nameless.meaning.troopsToBelarus.lever':
    'From there the road to Country C’s capital is short; they know it.',
  'nameless.meaning.troopsToBelarus.ally': 'We stand by our ally, Country D.',
  'nameless.move.belarusAirDefence.name': 'Air defence to Country D',
  'nameless.move.belarusAirDefence.does': 'Adds a small force with a low offensive share in Country D.',
  'nameless.meaning.belarusAirDefence.guard': 'Country D must not be open to attack from the air.',
  'nameless.meaning.belarusAirDefence.answer': 'They sent jets to their northern allies.',
  'nameless.move.navalDeployment.name': 'Landing ships to the southern sea',
  'nameless.move.navalDeployment.does': 'Adds a landing force off the peninsula and raises readiness.',
  'nameless.read.navalDeployment.alarm': 'They prepare a landing on Country C’s coast.',
  'nameless.meaning.navalDeployment.guard': 'The southern sea must not become theirs.',
  'nameless.read.navalPatrol.alarm': 'They close the sea to Country C.',
  'nameless.read.nuclearExercise.alarm': 'They threaten everyone to be left alone with Country C.',
  'nameless.move.ultimatum.short': 'An answer, or else “other measures”',
  'nameless.meaning.ultimatum.fear': 'We cannot wait until missiles stand in Country C.',
  'nameless.meaning.missileMoratorium.calm': 'This answers what a worried Country A would ask.',
  'nameless.move.russiaMinistersMeeting.short': 'A day in a neutral city',
  'nameless.move.russiaLeadersCall.short': 'With Country A, or with one of its allies',
  'nameless.meaning.russiaLeadersCall.split': 'Each leader of an ally may hear something different.',
  'nameless.move.russiaNormandy.name': 'Four-party talks',
  'nameless.move.russiaNormandy.short': 'You, Country C and two allies of Country A',
  'nameless.move.russiaNormandy.does':
    'The only table with Country C at it. Terms on the separatist areas need its consent there and then. Takes most of a week.',
  'nameless.read.russiaNormandy.alarm': 'They want a veto over Country C.',
  'nameless.meaning.russiaNormandy.settle': 'The ceasefire agreements should be carried out.',
  'nameless.meaning.russiaNormandy.calm': 'We sit down with Country C.',
  'nameless.meaning.russiaNormandy.press': 'At this table Country C must answer.',
  'nameless.move.russiaNatoRussiaCouncil.name': 'Joint council',
  'nameless.move.russiaNatoRussiaCouncil.short': 'You, and Country A with all allies',
  'nameless.meaning.russiaNatoRussiaCouncil.clarify': 'We put our case to all of them.',
  'nameless.move.russiaOsce.name': 'Regional forum',
  'nameless.move.russiaOsce.short': 'All states of the region',
  'nameless.meaning.russiaOsce.clarify':
    'The forum’s own texts speak of everybody’s security; we quote them.',
  'nameless.meaning.russiaOsce.calm': 'A forum for the whole continent.',
  'nameless.move.announcedPullBack.does': 'Takes about 2,000 troops back. Country A cannot check it.',
  'nameless.move.verifiedPullBack.does':
    'Takes about 18,000 troops back, lowers readiness, and lets Country A check.',
  'nameless.move.acceptInspections.does':
    'Lets Country A count your forces, and offers limits on missiles under inspection.',
  'nameless.move.disinformation.does':
    'Wears down Country C’s stability and the cohesion of Country A’s allies a little. Often not attributed.',
  'nameless.meaning.disinformation.weaken': 'Doubt in Country C and among their allies works for us.',
  'nameless.move.cyberAttack.short': 'On Country C’s ministries and banks',
  'nameless.move.cyberAttack.does': 'Hurts Country C’s stability. Attribution is uncertain and slow.',
  'nameless.move.saboteurs.does':
    'Hurts Country C’s stability and may cause an incident that nobody controls.',
  'nameless.move.plot.name': 'Plot against Country C’s government',
  'nameless.move.plot.does':
    'Tries to replace Country C’s elected government. Works only if Country C is unstable. Published intelligence spoils it.',
  'nameless.move.plot.when': 'While Country C’s stability is below 45 of 100.',
  'nameless.read.plot.alarm': 'They want to rule Country C without a war.',
  'nameless.meaning.plot.avoid': 'A change of government there would spare everybody a war.',
  'nameless.move.accuseKyiv.name': 'Accuse Country C',
  'nameless.move.accuseKyiv.short': 'Of planning an attack on the separatist areas',
  'nameless.move.accuseKyiv.does':
    'Says that Country C prepares an offensive. The home front listens; a pretext grows.',
  'nameless.meaning.accuseKyiv.fear': 'Country C may really try to take the separatist areas back by force.',
  'nameless.move.proxyViolence.does':
    'Breaks the ceasefire at the separatist areas. Hurts Country C, builds a pretext and may get out of hand.',
  'nameless.meaning.proxyViolence.press': 'Pressure at the line of contact brings Country C to talk.',
  'nameless.meaning.proxyViolence.answer': 'We say that Country C fired first.',
  'nameless.move.recogniseSeparatists.short': 'As states of their own; troops move in',
  'nameless.move.recogniseSeparatists.does':
    'Ends the ceasefire agreements and brings troops into the separatist areas. Cannot be taken back. Splits Country A’s allies over the answer.',
  'nameless.move.squeezeGas.short': 'Deliver less to Country A’s allies',
  'nameless.move.squeezeGas.does':
    'Presses the cohesion of Country A’s allies. Costs you income and your name as a supplier.',
  'nameless.move.alignChina.name': 'Align with Country E',
  'nameless.move.alignChina.short': 'A joint statement with a large neighbour',
  'nameless.move.alignChina.does':
    'A statement against the growth of Country A’s alliance, and new trade. Strengthens your economy and home front.',
  'nameless.move.alignChina.when': 'Not in the first days; once every five weeks.',
  'nameless.meaning.alignChina.shield': 'With Country E behind us we cannot be isolated.',
  'nameless.move.airStrikes.short': 'On Country C’s armed forces',
  'nameless.move.airStrikes.does':
    'Attacks Country C from the air. Opens the gravest crisis and may become a large war.',
  'nameless.move.incursion.does':
    'Attacks a part of Country C. It splits Country A’s allies more than a full invasion and may become a large war.',
  'nameless.meaning.incursion.first': 'We act before Country C is too strong.',
  'nameless.move.fullInvasion.does':
    'Attacks the whole of Country C. War is a loss for both sides’ security and worst for Country C.',
} as const;
