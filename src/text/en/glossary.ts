/** English words of the glossary: each term with a plain definition. */
export const glossary = {
  'glossary.lead': 'The terms of the game and of the theory behind it, in plain words.',
  'glossary.alarm': 'Alarm',
  'glossary.alarm.is':
    'How threatened a side feels now, whatever it thinks the other wants. Pressure raises it, time hardly lowers it. A rival that wanted only safety and stays alarmed is a partner lost.',
  'glossary.attention': 'Attention',
  'glossary.attention.is':
    'What a government can deal with in a week. You have three points; every order takes one to three.',
  'glossary.audience': 'Audience cost',
  'glossary.audience.is':
    'What it costs at home and abroad to step back from something said or done in public.',
  'glossary.belief': 'Belief',
  'glossary.belief.is':
    'How likely a side thinks each type of rival is. Shown as the chance that the rival is out for gain, by the estimate of that side’s own government.',
  'glossary.bias': 'Attribution bias',
  'glossary.bias.is': 'The habit of counting the rival’s friendly steps for less than its hostile ones.',
  'glossary.bit': 'Bit',
  'glossary.bit.is':
    'A measure of how much an answer teaches. One settles a question that stands at fifty-fifty; a tenth of one is a fair hint.',
  'glossary.brier': 'Brier score',
  'glossary.brier.is':
    'A measure of how far a guess was from what turned out to be true. 0 is sure and right, 0.67 an even guess over three types, 2 sure and wrong.',
  'glossary.brief': 'Brief',
  'glossary.brief.is': 'Your objectives, shown at the start. The other side does not know them.',
  'glossary.capital': 'Political capital',
  'glossary.capital.is': 'The support at home and among allies that a government spends when it acts.',
  'glossary.challenge': 'Challenge',
  'glossary.challenge.is':
    'Saying in public that you will not accept a move of the rival. It opens a crisis over that move, which ends when a side gives way, both take a way out, or it gets out of hand.',
  'glossary.cheap': 'Cheap talk',
  'glossary.cheap.is':
    'Words that cost nothing. As any side would say them, they hardly change what the other believes.',
  'glossary.cohesion': 'Cohesion',
  'glossary.cohesion.is':
    'How far the allies hold together: their mean support, minus their differences. Large common steps need it.',
  'glossary.costly': 'Costly signal',
  'glossary.costly.is':
    'A step that would be too dear for a side that only pretends. That is why it is believed.',
  'glossary.credibility': 'Credibility',
  'glossary.credibility.is':
    'How far a threat is believed: how clearly it is named, how united those are who make it, and what became of earlier ones.',
  'glossary.crisis': 'Crisis',
  'glossary.crisis.is':
    'A contest within a week, in rounds. Both sides run a shared risk until one steps back, both take a way out, or it gets out of hand.',
  'glossary.datedOffer': 'Dated offer',
  'glossary.datedOffer.is':
    'An offer that lapses if it is not answered in the week after it was made. The answer tells much about what the other side wants.',
  'glossary.denial': 'Denial',
  'glossary.denial.is': 'Deterring by making an attack unlikely to succeed.',
  'glossary.deterrence': 'Deterrence',
  'glossary.deterrence.is':
    'Keeping a rival from acting by making the act unlikely to succeed or too dear. It works on a rival that wants gains and believes you.',
  'glossary.distinguish': 'Distinguishability',
  'glossary.distinguish.is':
    'How well forces for attack can be told from forces for defence. People often believe that they can tell better than they can.',
  'glossary.empathy': 'Empathy',
  'glossary.empathy.is':
    'How far a side takes into account that the other may be afraid of it. At 0 it thinks: they know that we are peaceful.',
  'glossary.firstStrike': 'First-strike advantage',
  'glossary.firstStrike.is':
    'What is gained by striking first instead of being struck. The larger it is, the more dangerous fear becomes.',
  'glossary.ground': 'Ground',
  'glossary.ground.is':
    'What has been changed for good: bases, missiles, a path to membership. It outlasts the crisis. It is told in points: 100 would be all that could be changed. A firm rival holds it up.',
  'glossary.implementation': 'Slip',
  'glossary.implementation.is':
    'An order that is carried out wrongly. The side that gave it knows; the rival does not.',
  'glossary.incident': 'Incident',
  'glossary.incident.is': 'An accident between forces that nobody ordered. Possible from rung 4 upwards.',
  'glossary.ladder': 'Ladder, rung',
  'glossary.ladder.is':
    'Ten steps from normal relations to a large war. The rung says how high the week stands.',
  'glossary.logOdds': 'Log odds',
  'glossary.logOdds.is':
    'A scale on which reasons for and against simply add up. With +0.7 “out for gain” becomes twice as likely against “wants only safety”, with −0.7 half as likely; 0 changes nothing.',
  'glossary.observer': 'Unbiased observer',
  'glossary.observer.is':
    'Somebody who sees what a side sees, with no bias, full empathy, and no illusion about telling attack from defence. The debrief shows its belief beside the side’s own.',
  'glossary.offRamp': 'Way out',
  'glossary.offRamp.is': 'An offer in a crisis that lets both sides climb down without either backing down.',
  'glossary.noise': 'Misperception',
  'glossary.noise.is': 'A step that is taken for another one. Neither side knows.',
  'glossary.preemption': 'Pre-emptive war',
  'glossary.preemption.is':
    'A war that would not have been chosen without an advantage in striking first: out of fear of being struck.',
  'glossary.pressure': 'Pressure',
  'glossary.pressure.is':
    'How hard a side has been pushed of late by sharp steps. It spoils offers: what is given under it looks weak, and open offers are taken back.',
  'glossary.pretext': 'Pretext',
  'glossary.pretext.is': 'A reason that can be shown in public. It lowers the price of attacking.',
  'glossary.punishment': 'Punishment',
  'glossary.punishment.is': 'Deterring by a price paid afterwards, such as sanctions.',
  'glossary.readiness': 'Readiness',
  'glossary.readiness.is': 'How soon forces could act. High readiness gives little warning.',
  'glossary.reading': 'Reading',
  'glossary.reading.is': 'What a side makes of what it saw: a change of belief, with its reasons.',
  'glossary.reassurance': 'Reassurance',
  'glossary.reassurance.is':
    'Showing a rival that you do not mean to attack. It works on a rival that wants safety; one that wants gains may take it as an invitation.',
  'glossary.redLine': 'Red line',
  'glossary.redLine.is': 'A step of the other side that a side has said it will not accept.',
  'glossary.reputation': 'Firmness, as it seems',
  'glossary.reputation.is':
    'Whether the other side expects you to hold or to give way when pressed. Sharp steps and holding out raise it; giving way under pressure and stepping back lower it. Those who want gains attack, demand and sign by it.',
  'glossary.resolve': 'Resolve',
  'glossary.resolve.is':
    'How much shared risk a side is willing to run in a crisis. Each side knows only its own.',
  'glossary.dilemma': 'Security dilemma',
  'glossary.dilemma.is':
    'What one side does to be safer can make another less safe, even if neither wants war.',
  'glossary.seed': 'Seed',
  'glossary.seed.is':
    'A word that fixes the luck of a match. The same seed and the same orders give the same match.',
  'glossary.spiral': 'Spiral',
  'glossary.spiral.is':
    'Two sides arm out of fear of each other, and each takes the other’s arming as proof that its fear was right.',
  'glossary.suspicion': 'Suspicion',
  'glossary.suspicion.is':
    'How likely a side thinks it that the other is out for gain. It is about what the other wants; alarm is about how threatened one feels.',
  'glossary.tension': 'Tension',
  'glossary.tension.is':
    'How strained the situation is, from 0 to 100. It adds up over the weeks, and makes incidents more likely.',
  'glossary.tied': 'Tied hands',
  'glossary.tied.is': 'A promise that costs something only if it is broken, and therefore is believed.',
  'glossary.turning': 'Turning point',
  'glossary.turning.is': 'A week in which the risk of war changed much. The debrief lets you ask: what if?',
  'glossary.type': 'Type',
  'glossary.type.is':
    'What a side is at heart: security seeker, opportunist or revisionist. It is hidden from the other side.',
  'glossary.verification': 'Verification',
  'glossary.verification.is': 'Inspectors have seen it. What was seen counts as known, not as estimated.',
} as const;
