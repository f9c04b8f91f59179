/** English words of the area "nameless": the moves of Country A, by the key of the level that they stand for. */
export const movesOfA = {
  'nameless.move.alert.short': '8,500 troops at home stand ready',
  'nameless.move.alert.does':
    'Puts 8,500 troops at home on heightened alert. Cheap and easily reversed. From next week you can deploy to the east.',
  'nameless.move.deployEast.does':
    'Adds about 1,500 troops in the chosen region, more if large. Strengthens allies and moves you away from the drawdown that Country B asks for.',
  'nameless.read.forwardArmour.calm': 'They fear for their northern allies and want real weight.',
  'nameless.meaning.airNaval.share': 'Allies from the south and the north can each take a part.',
  'nameless.move.alliedTroops.name': 'Allied battalion to the south',
  'nameless.move.alliedTroops.short': 'Led by the western ally',
  'nameless.move.alliedTroops.does':
    'Adds about 1,000 allied troops in the south of the alliance next week. Needs allies who agree.',
  'nameless.meaning.alliedTroops.assure': 'Allies take part in defending allies.',
  'nameless.meaning.alliedTroops.shield': 'The southern flank must not stay thin.',
  'nameless.meaning.alliedTroops.answer': 'They reinforce the peninsula; we reinforce the south.',
  'nameless.meaning.exerciseEast.answer': 'They exercise at Country C’s border; we exercise too.',
  'nameless.move.armsToUkraine.name': 'Arms for Country C',
  'nameless.move.armsToUkraine.short': 'Anti-tank and air-defence weapons',
  'nameless.move.armsToUkraine.does':
    'Strengthens Country C’s defence after a week. The weapons stop tanks; they do not take ground. Country B sees them all the same.',
  'nameless.read.armsToUkraine.calm': 'They help Country C to hold what it has.',
  'nameless.read.armsToUkraine.alarm': 'They arm Country C against us.',
  'nameless.meaning.armsToUkraine.stand': 'Country C should not have to stand there with empty hands.',
  'nameless.meaning.armsToUkraine.answer': 'Each new unit of Country B is answered with means to stop it.',
  'nameless.move.longRangeArms.name': 'Long-range weapons for Country C',
  'nameless.move.longRangeArms.does':
    'Strengthens Country C in two weeks with weapons that also reach into Country B. Careful allies object.',
  'nameless.read.longRangeArms.alarm': 'They put missiles at our door through Country C.',
  'nameless.meaning.longRangeArms.edge': 'A stronger Country C changes the balance for years.',
  'nameless.meaning.longRangeArms.answer': 'They brought missiles; Country C should have some.',
  'nameless.read.missileSites.alarm': 'Missiles minutes away from our capital.',
  'nameless.move.invitationToJoin.short': 'Steps and dates for Country C to join',
  'nameless.move.invitationToJoin.does':
    'Gives Country C a dated path into the alliance. It changes the ground for good. Country C must want it, and the allies must agree.',
  'nameless.move.invitationToJoin.when':
    'While Country C leans towards Country A and the allies hold together, and not twice within two weeks.',
  'nameless.read.invitationToJoin.calm': 'They repeat what they promised years ago.',
  'nameless.read.invitationToJoin.alarm': 'They take Country C now, while everybody looks at us.',
  'nameless.meaning.invitationToJoin.advance': 'Now is the time to settle where Country C belongs.',
  'nameless.meaning.invitationToJoin.assure': 'An old promise needs steps, or nobody believes it.',
  'nameless.move.trainersIn.name': 'More trainers to Country C',
  'nameless.move.trainersIn.does':
    'Adds to the trainers whom you and two allies have there. Helps Country C in two weeks and binds you a little.',
  'nameless.move.trainersOut.does':
    'Takes the trainers out of Country C. Nobody can be drawn in by accident, and everybody sees you leave.',
  'nameless.read.trainersOut.alarm': 'They clear the field before a war, or leave Country C to us.',
  'nameless.meaning.trainersOut.calm': 'No soldier of ours there, no reason to fear one.',
  'nameless.move.noTroopsPledge.name': 'Pledge: no troops in Country C',
  'nameless.move.noTroopsPledge.does':
    'Promises that no combat troops of yours go to Country C. Lowers the fear of a first strike and lowers deterrence at the same time.',
  'nameless.meaning.noTroopsPledge.calm': 'They should not fear our troops in Country C.',
  'nameless.meaning.noTroopsPledge.home': 'Voters and allies want no war with Country B.',
  'nameless.move.economicAid.name': 'Economic aid for Country C',
  'nameless.move.economicAid.does': 'Steadies Country C against panic and pressure from outside.',
  'nameless.move.cyberHelp.name': 'Help defend Country C’s networks',
  'nameless.move.cyberHelp.does': 'Makes secret work against Country C less effective for three weeks.',
  'nameless.read.cyberHelp.alarm': 'They build a base in Country C’s networks.',
  'nameless.move.quietIntelligence.short': 'With Country C and allies only',
  'nameless.read.quietIntelligence.alarm': 'They guide Country C’s hand.',
  'nameless.meaning.quietIntelligence.warn': 'Country C must know what we know.',
  'nameless.move.publicWarning.does':
    'Tells the world how serious it is. Unsettles Country C’s economy a little.',
  'nameless.move.evacuateEmbassy.short': 'From Country C’s capital',
  'nameless.move.evacuateEmbassy.does':
    'Protects your people. Country C’s government finds it too early, and confidence suffers.',
  'nameless.move.imposeSanctions.does':
    'Puts a package in force. It hurts Country B’s economy, and it no longer deters as a threat.',
  'nameless.move.suspendPipeline.name': 'Stop the new pipeline',
  'nameless.move.suspendPipeline.short': 'Built, and not yet open',
  'nameless.move.suspendPipeline.does':
    'Stops the pipeline. It is leverage until it is used. The central ally must agree.',
  'nameless.move.consultAllies.short': 'Leaders of the allies on the line',
  'nameless.move.shoreUpEnergy.short': 'Liquefied gas from other suppliers',
  'nameless.meaning.shoreUpEnergy.shield': 'The alliance must not be open to pressure in winter.',
  'nameless.move.rejectOpenDoor.does':
    'Says in public that no one may close the alliance’s door. Binds you; pleases Country C and hawkish allies.',
  'nameless.read.rejectOpenDoor.alarm': 'They will take Country C in, whatever we say.',
  'nameless.move.writtenAnswer.does':
    'Tables the terms you choose. Confidential costs less at home and may leak. Steps on membership need Country C’s consent.',
  'nameless.move.natoAnswer.name': 'The alliance’s own answer',
  'nameless.move.natoAnswer.short': 'Coordinated among all allies',
  'nameless.read.natoAnswer.alarm': 'Many signatures under a no.',
  'nameless.meaning.natoAnswer.unite': 'Many allies, one answer.',
  'nameless.move.westMinistersMeeting.short': 'A day in a neutral city',
  'nameless.move.westLeadersCall.short': 'From one leader to the other',
  'nameless.move.shuttle.name': 'An ally goes to Country B',
  'nameless.move.shuttle.short': 'The western or the central ally shuttles',
  'nameless.move.shuttle.does':
    'An ally’s leader calls or visits the leaders of Country B and Country C. Careful allies like it.',
  'nameless.read.shuttle.calm': 'Their allies want to hear us.',
  'nameless.meaning.shuttle.share': 'The western and the central ally want to carry their part.',
  'nameless.move.westNormandy.name': 'Four-party talks',
  'nameless.move.westNormandy.short': 'Two allies, Country B and Country C',
  'nameless.move.westNormandy.does':
    'The only table with Country C at it. Terms on the separatist areas need its consent there and then. Takes most of a week.',
  'nameless.read.westNormandy.calm': 'They take the ceasefire agreements seriously.',
  'nameless.read.westNormandy.alarm': 'They help Country C to avoid its duties.',
  'nameless.meaning.westNormandy.settle': 'At the contact line people die now; start there.',
  'nameless.meaning.westNormandy.respect': 'Country C sits at this table itself.',
  'nameless.move.westNatoRussiaCouncil.name': 'Joint council',
  'nameless.move.westNatoRussiaCouncil.short': 'All allies and Country B',
  'nameless.read.westNatoRussiaCouncil.alarm': 'Many voices and no decision.',
  'nameless.move.westOsceForum.name': 'Regional forum',
  'nameless.move.westOsceForum.short': 'All states of the region',
  'nameless.meaning.westOsceForum.calm': 'A forum for the whole continent, Country C included.',
  'nameless.move.offerInspections.short': 'Missile-defence sites of two eastern allies',
  'nameless.move.offerInspections.does':
    'Lets Country B check that the sites hold no missiles that could strike it, and offers limits on missiles under inspection.',
  'nameless.move.westPullBack.does':
    'Takes a few hundred troops back. Country B cannot check it and eastern allies worry.',
  'nameless.move.westVerifiedPullBack.does':
    'Takes about 1,500 troops out of the east and lets Country B check. Eastern allies object.',
  'nameless.meaning.mutualSecurityPackage.calm': 'It answers what a worried Country B would ask.',
} as const;
