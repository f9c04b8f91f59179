/** English words of the area "nameless": sides, places, briefs, allies, terms, news and the voice of Country C, by the key of the level that they stand for. */
export const world = {
  'nameless.name': 'Countries A, B and C',
  'nameless.subtitle': 'A crisis over the country between two sides',
  'nameless.summary':
    'Country A leads an alliance. About 100,000 troops of Country B stand around Country C, which lies between the two. Country B demands that the alliance never take Country C in and leave the east. Country A and its allies refuse, offer talks on arms control, and threaten sanctions. Each side says that it only defends itself.',
  'nameless.note':
    'A teaching model of decisions in a crisis. The countries have letters instead of names. The shares of hidden types are a teaching assumption, not a finding about anybody’s intent. To analyse how a move was read is not to excuse what was done.',
  'nameless.side.west.name': 'Country\u00a0A',
  'nameless.side.west.short': 'Country\u00a0A',
  'nameless.side.west.office': 'the government of Country A',
  'nameless.side.russia.name': 'Country\u00a0B',
  'nameless.side.russia.short': 'Country\u00a0B',
  'nameless.side.russia.office': 'the government of Country B',
  'nameless.side.russia.people': 'the people of Country B',
  'nameless.third.name': 'Country\u00a0C',
  'nameless.third.office': 'the government of Country C',
  'nameless.struck.west':
    'Country C is attacked, and with it the rule that borders are not changed by force.',
  'nameless.struck.russia':
    'Country C becomes a forward base of the alliance, with missiles that can reach your capital.',
  'nameless.redline.west':
    'Troops of Country B cross into Country C, or recognition of the separatist areas with troops.',
  'nameless.redline.russia': 'Weapons in or for Country C that reach deep into Country B.',
  'nameless.brief.west.seeker':
    'You want Country C free and the continent at peace, and nothing that is Country B’s. You can lose Country C, the unity of the allies, and a partner: if Country B wanted only safety and you frighten it for good, it stays against you. A weak name invites attack. Use diplomacy and deterrence, and find out what Country B wants.',
  'nameless.brief.west.opportunist':
    'You want to avert war and to come out stronger. Strengthen the east where it is cheap, and give Country B no veto. You can lose Country C and the unity of the allies. A weak name invites attack; steps that frighten Country B cost you a deal that holds.',
  'nameless.brief.west.revisionist':
    'You think that Country B should lose its hold on its neighbours for good. Change the ground with bases, missiles and membership, but never by an attack. If Country B is firm, it holds each step up, and the allies may not follow. A war would ruin all of it.',
  'nameless.brief.russia.seeker':
    'You fear that Country C becomes a base against you. You can lose that for good: bases, missiles, steps to membership that nobody takes back. They come more easily if you look weak. But if Country A only wants safety, it arms when you frighten it, and stays alarmed. Find out which it is. You want no war.',
  'nameless.brief.russia.opportunist':
    'You use the troops at the border as leverage. Gain what can be had cheaply on membership, forces and the separatist areas, and fold the pressure when the price is met. You can lose face, and ground that Country A takes for good if you look weak. A costly war is not worth it.',
  'nameless.brief.russia.revisionist':
    'You want to undo the order of the last decades, with Country C in your sphere. Talks, pressure and force are all means. Divide Country A and its allies and keep them unsure of your aim. You can lose what you want for good: bases, missiles and membership stay where they are set.',
  'nameless.objective.avertInvasion': 'No attack on Country C',
  'nameless.objective.keepPrinciple': 'No veto over Country C’s choices without Country C',
  'nameless.objective.loosenHold': 'Loosen Country B’s hold on its neighbours',
  'nameless.objective.noBaseInUkraine': 'Country C is no base against you, and no ground is lost for good',
  'nameless.objective.winTerms': 'Gain on membership, forces or the separatist areas',
  'nameless.objective.undoOrder': 'Close the alliance’s door to Country C',
  'nameless.objective.controlKyiv': 'Bring Country C into your sphere',
  'nameless.objective.divideWest': 'Divide Country A and its allies',
  'nameless.theatre.baltics': 'Allies in the north',
  'nameless.option.theatre.baltics': 'to the allies in the north',
  'nameless.theatre.poland': 'Allies in the middle',
  'nameless.option.theatre.poland': 'to the allies in the middle',
  'nameless.theatre.romania': 'Allies in the south',
  'nameless.option.theatre.romania': 'to the allies in the south',
  'nameless.theatre.blackSea': 'Southern sea',
  'nameless.option.theatre.blackSea': 'to the southern sea',
  'nameless.theatre.ukraine': 'Country C: trainers and aid',
  'nameless.theatre.belarus': 'Country D',
  'nameless.theatre.bryansk': 'North of Country B',
  'nameless.option.theatre.bryansk': 'in the north of Country B',
  'nameless.theatre.belgorod': 'Middle of Country B',
  'nameless.option.theatre.belgorod': 'in the middle of Country B',
  'nameless.theatre.rostov': 'South of Country B and the separatist areas',
  'nameless.option.theatre.rostov': 'in the south of Country B',
  'nameless.theatre.crimea': 'The peninsula (Country C’s, held by Country B)',
  'nameless.option.theatre.crimea': 'on the occupied peninsula',
  'nameless.ally.unitedStates': 'Country A itself',
  'nameless.ally.unitedKingdom': 'Island ally',
  'nameless.ally.france': 'Western ally',
  'nameless.ally.germany': 'Central ally',
  'nameless.ally.poland': 'Eastern ally',
  'nameless.ally.balticStates': 'Northern allies',
  'nameless.ally.romania': 'South-eastern ally',
  'nameless.ally.bulgaria': 'Coastal ally',
  'nameless.ally.spain': 'Far southern ally',
  'nameless.ally.denmark': 'Far northern ally',
  'nameless.ally.canada': 'Overseas ally',
  'nameless.ally.belarus': 'Country D',
  'nameless.issue.openDoor.step.4': 'no, unless Country B agrees',
  'nameless.issue.forces.step.3': 'back to where they stood decades ago',
  'nameless.issue.drawdown.name': 'Country B’s troops near Country C',
  'nameless.issue.drawdown.step.3': 'back to the garrisons of a year ago',
  'nameless.issue.minsk.name': 'Ceasefire agreements',
  'nameless.channel.natoRussia': 'Joint council',
  'nameless.channel.osce': 'Regional forum',
  'nameless.channel.normandy': 'Four-party talks',
  'nameless.package.swift.name': 'Financial messaging',
  'nameless.package.swift.short': 'Heavy at first, then less; costs the allies too',
  'nameless.option.package.swift': 'cut off from financial messaging',
  'nameless.package.banks.short': 'Cut off from Country A’s currency; it alone can do it',
  'nameless.option.package.banks': 'large banks cut off from Country A’s currency',
  'nameless.package.chips.name': 'Chips and advanced technology',
  'nameless.option.package.chips': 'export controls on chips and advanced technology',
  'nameless.package.pipeline.name': 'The new pipeline',
  'nameless.option.package.pipeline': 'the new pipeline will not open',
  'nameless.decision.steady': 'Country C asks its people to stay calm and keeps banks and shops open.',
  'nameless.decision.reserves': 'Country C calls up reservists for training.',
  'nameless.decision.territorialDefence':
    'Country C builds up its territorial defence. Many volunteers come.',
  'nameless.decision.askArms': 'Country C asks its partners for weapons, and buys some itself.',
  'nameless.decision.seekTalks': 'Country C asks for talks with Country B, directly or as four-party talks.',
  'nameless.decision.holdFire': 'Country C orders its troops at the contact line not to answer provocations.',
  'nameless.decision.borderDrills': 'Country C holds its own drills with the new anti-tank weapons.',
  'nameless.decision.cyberRepair': 'Country C restores its networks and arrests suspects.',
  'nameless.decision.emergency': 'Country C declares a state of emergency in some regions.',
  'nameless.decision.protestSilence': 'Country C protests against promises about its future.',
  'nameless.decision.thinkNeutral':
    'Country C’s politicians debate in the open whether to postpone membership.',
  'nameless.decision.economyPlan': 'Country C offers help to firms that stay and opens credit lines.',
  'nameless.voice.aboutUs': '“You speak about us every day. Nothing about us without us.”',
  'nameless.voice.ceasefire': '“Each quiet night at the contact line is worth a summit.”',
  'nameless.voice.recognised':
    '“The separatist areas are ours. Papers signed elsewhere do not move our border.”',
  'nameless.voice.belarus':
    '“From the north it is two hours by road to our capital. We have begun to think about bridges.”',
  'nameless.voice.weak': '“Our money falls, flights stop, schools get false alarms. This is also an attack.”',
  'nameless.voice.strong': '“We are not what we were some years ago. Whoever comes should know that.”',
  'nameless.event.calmFromKyiv.title': 'Country C asks for less alarm',
  'nameless.event.calmFromKyiv.text':
    'Country C’s president asks partners and press not to spread panic, because it hurts the economy.',
  'nameless.event.chinaSpeaks.title': 'Country E speaks',
  'nameless.event.chinaSpeaks.text':
    'Country E is a large neighbour of Country B. It says that Country B’s security concerns should be taken seriously and that all should stay calm.',
  'nameless.event.helmets.text':
    'The central ally offers Country C 5,000 helmets. There, and in the eastern ally’s press, many find it too little.',
  'nameless.event.howitzers.text':
    'The central ally does not let a northern ally pass old howitzers on to Country C. Allies argue about weapons.',
  'nameless.event.navyChief.title': 'An admiral resigns',
  'nameless.event.navyChief.text':
    'The chief of the central ally’s navy resigns after remarks on the peninsula and Country B.',
  'nameless.event.gasPrice.text':
    'The allies’ stores are low and gas costs several times the usual price. An agency of energy importers says that Country B could deliver more.',
  'nameless.event.energyStatement.text':
    'Country A and its allies promise to work together so that nobody runs short of gas.',
  'nameless.event.qatar.title': 'A gas producer visits Country A',
  'nameless.event.qatar.text':
    'The ruler of a distant gas producer talks about gas for the allies. Most of it is sold under long contracts.',
  'nameless.event.lngRecord.text':
    'More liquefied gas than ever lands at the allies’ ports this winter. It is expensive.',
  'nameless.event.roubleFx.title': 'Country B’s money slips',
  'nameless.event.roubleFx.text':
    'Country B’s currency falls, and its central bank stops buying foreign money.',
  'nameless.event.securityCouncil.title': 'A meeting of the world council',
  'nameless.event.securityCouncil.text':
    'A council of states from all over the world debates the build-up in the open. Nobody changes position.',
  'nameless.event.budapestVisit.title': 'An ally’s leader in Country B',
  'nameless.event.budapestVisit.text':
    'The leader of one of Country A’s allies visits the government of Country B and speaks of gas and of peace.',
  'nameless.event.warsawVisit.title': 'Three governments agree',
  'nameless.event.warsawVisit.text':
    'The island ally, the eastern ally and Country C agree on closer cooperation.',
  'nameless.event.niinisto.title': 'A neutral country keeps its choice',
  'nameless.event.niinisto.text':
    'A neutral neighbour of Country B says again that it may apply to join the alliance if it so decides.',
  'nameless.event.olympics.title': 'The sports begin',
  'nameless.event.olympics.text':
    'Great games of sport open in Country E. Some think that nobody will act before they end.',
  'nameless.event.fishermen.text':
    'Fishermen of a neutral country protest, and Country B moves a naval exercise out of that country’s economic zone.',
  'nameless.event.bombHoaxes.text': 'Hundreds of false alarms empty schools and stations in Country C.',
  'nameless.event.malware.text':
    'Experts find programs in Country C’s networks that can delete data. Who sent them is not proved.',
  'nameless.event.bankOutage.text':
    'Banks and a ministry in Country C are flooded with requests for hours. Country A names Country B’s military intelligence; Country B denies it.',
  'nameless.event.airlines.text':
    'A foreign airline stops its flights to Country C, and insurers follow. Country C sets money aside to keep its sky open.',
  'nameless.event.lviv.title': 'Embassies move away',
  'nameless.event.lviv.text':
    'Several embassies leave Country C’s capital for a city far from the border with Country B. Others stay.',
  'nameless.event.unityDay.text': 'The people of Country C hang out flags and sing at noon.',
  'nameless.event.duma.title': 'A parliament votes',
  'nameless.event.duma.text': 'Country B’s parliament asks its president to recognise the separatist areas.',
  'nameless.event.ceasefireBreaks.title': 'More shots at the contact line',
  'nameless.event.evacuees.title': 'Buses from the separatist areas',
  'nameless.event.evacuees.text':
    'The separatists send families to Country B and say that Country C will attack. Country C denies it.',
  'nameless.event.observersLeave.text':
    'Some states call their observers back from the contact line. Fewer eyes remain.',
  'nameless.event.submarine.text':
    'Country B says that it chased a submarine of Country A from its waters. Country A denies it.',
  'nameless.event.closeFlight.text': 'Fighters pass very near patrol aircraft over open sea. Nobody is hurt.',
  'nameless.event.munich.title': 'Country C speaks at a conference',
  'nameless.event.munich.text':
    'Country C’s president asks what the promises are worth and thanks those who help.',
  'nameless.event.minskReferendum.title': 'A vote in Country D',
  'nameless.event.minskReferendum.text':
    'Country D votes to drop its neutral and non-nuclear status. The result was never in doubt.',
  'nameless.event.grainPrice.text':
    'Markets fear for the wheat of the southern sea. Food prices rise to a record.',
  'nameless.event.kazakhstan.title': 'Troops come home to Country B',
  'nameless.event.kazakhstan.text':
    'Country B and its allies had sent troops to a neighbour after unrest there. They go home.',
  'nameless.event.baerbock.title': 'A visit to both capitals',
  'nameless.event.baerbock.text':
    'The central ally’s foreign minister visits Country C and Country B within two days and asks for the four-party talks.',
  'nameless.event.poroshenko.text':
    'Country C’s former president comes home to face a court. He denies the charges, and the country argues.',
  'nameless.event.minorIncursion.text':
    'Country A’s words about a small attack worry Country C. The next day Country A says that any move across the border is an invasion.',
} as const;
