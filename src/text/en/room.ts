/** English words of the area "room": the desk in essential depth, its advisers and the four figures that decide. */
export const room = {
  'room.title': 'The room',
  'room.lead': 'Three advisers read the same week. They see what you see, and they can be wrong.',
  'room.waiting': 'Your advisers are reading the week …',
  'room.says': '“{sentence}”',
  'room.same': '{names} lay the same sheet',
  'room.same.voice': '{name}:',
  'room.take': 'Take this sheet',
  'room.taken': 'On your sheet',
  'room.from': 'from {name}',
  'room.says.taken': 'Taken over: {name}. {attention}.',
  'room.mayRead': 'They may read it:',
  'room.allMoves': 'All moves',
  'room.back': 'Back to the room',
  'room.sheet': 'Your sheet',
  'room.challenge': 'What is a challenge?',
  'room.panel': 'In full',
  'room.tab': 'Room',
  'room.tab.sheet': 'Sheet',
  'room.tab.more': 'More',
  'room.aside': 'Beside the moves',
  'room.aside.move': 'Move',
  'room.aside.advisers': 'Advisers',
  'room.depth': 'How much is shown',
  'room.depth.essential': 'Essential',
  'room.depth.full': 'Full',
  'room.pass': 'Pass this week?',
  'room.pass.why': 'Nothing is on your sheet. Restraint is read too.',
  'room.pass.yes': 'Pass the week',
  'room.reading.number': '{range} in log odds',

  'room.figures': 'What decides',
  'room.still': 'no change this week',
  'room.since': '{change} points since last week',
  'room.open.own': 'Everything on your side',
  'room.open.rival': 'Everything on them',

  'room.gain.almostCertain': 'almost certain',
  'room.gain.likely': 'likely',
  'room.gain.open': 'as likely as not',
  'room.gain.ratherUnlikely': 'rather unlikely',
  'room.gain.unlikely': 'unlikely',
  'room.gain.start': 'nothing read yet',
  'room.gain.line': '{text}: {much}',
  'room.gain.sum': 'All together: {before} → {after}',
  'room.despite.attack': 'They attacked; this is about what they wanted',
  'room.despite.plain': '{count, plural, one {A sharp move that tells} other {Sharp moves that tell}} little',
  'room.despite.calm': '{count, plural, one {A sharp move} other {Sharp moves}}, likelier from fear',
  'room.despite.risk': '{count, plural, one {A sharp move} other {Sharp moves}}, outweighed by: {other}',
  'room.gain.why':
    'How likely your own analysts think it that they want gain rather than safety. They go by what they see, and can be late or biased. It is an estimate, not the truth.',

  'room.seen.by': 'mainly: {why}',
  'room.seen.still': 'nothing that you did stands out',

  'room.tension.veryHigh': 'very high',
  'room.tension.high': 'high',
  'room.tension.raised': 'raised',
  'room.tension.low': 'low',
  'room.tension.why':
    'How tense it is between the sides, from 0 to 100. It can rise while the ladder falls: the ladder shows the sharpest step of the week, tension keeps what earlier weeks have left.',

  'room.hold': '{name} can hold',
  'room.hold.well': 'well',
  'room.hold.aWhile': 'for a while',
  'room.hold.barely': 'barely',
  'room.hold.hardly': 'hardly',
  'room.hold.why':
    'How well {name} could defend itself. A stronger defence makes an attack more costly. The other side may see a threat in it.',
  'room.lean': '{name} leans',
  'room.lean.firmly': 'firmly west',
  'room.lean.rather': 'west',
  'room.lean.between': 'neither way',
  'room.lean.away': 'away from the West',
  'room.lean.why': 'Where {name} turns, by its own choice. Pressure often drives it the other way.',
  'room.defence': 'Your defence holds',
  'room.defence.still': 'your forces as they stand now',
  'room.defence.why': 'How well your own forces could meet an attack as they stand now.',

  'room.allies': 'Your allies stand',
  'room.unity': 'Their allies stand',
  'room.unity.together': 'together',
  'room.unity.mostly': 'mostly together',
  'room.unity.divided': 'divided',
  'room.unity.apart': 'apart',
  'room.allies.moved': '{name}: {why}',
  'room.allies.by': '{name}: support {by}',
  'room.allies.weakest': '{name} doubts most',
  'room.allies.why':
    'How far your allies support what you do. If they are divided, the rival believes your threats less.',
  'room.unity.why': 'How far their allies hold together. The more they do, the more their threats weigh.',

  'room.means.reading':
    'How your analysts expect this to move what the other side thinks of you: towards “wants only safety” if it calms, towards “out for gain” if it alarms. How threatened they feel is counted apart, as their alarm.',
  'room.means.odds':
    'Log odds: a scale on which reasons simply add up. With +0.7 “out for gain” becomes twice as likely against “wants only safety”, with −0.7 half as likely.',
  'room.means.supposed':
    'You cannot look into them. Your analysts work it out from what they could see of you.',
  'room.means.attention': 'How much of your government’s week it takes. You have three points a week.',
  'room.means.cost': 'What it uses up of your support at home and among allies. That comes back slowly.',
  'room.means.tied': 'What it would cost to step back from it later, because you did it in public.',
  'room.means.rung':
    'How high this takes the crisis, from 0 (normal relations) to 9 (a large war). The ladder shows the sharpest step of the week; tension keeps what earlier weeks left.',
  'room.means.tension':
    'How tense it is between the sides, from 0 to 100. It keeps what earlier weeks left, and can rise while the ladder falls.',
  'room.means.cohesion':
    'How far your allies support what you do. If they are divided, the rival believes your threats less.',
  'room.means.ally': 'How far this ally supports what you do.',
  'room.means.capital': 'What your government can spend at home. Sharp steps and steps back cost some of it.',
  'room.means.commitments':
    'What a government has said in public that it will or will not do. The more of it, the more a step back costs.',
  'room.means.homeFront': 'How far your own public supports what you do.',
  'room.means.economy': 'Output and trade of the country, compared with the start.',
  'room.means.gas': 'How much of what you burn comes by pipe from the other side. They can cut it.',
  'room.means.packages':
    'Economic measures that you have announced or taken. Announced exactly, they weigh more.',
  'room.means.ground':
    'Bases, missiles, a path to membership: facts that stay when the crisis is over. 100 % would be all that could be changed. Nobody takes it back.',
  'room.means.defence': 'How well your forces could meet an attack.',
  'room.means.troops': 'Soldiers in the area, all theatres together.',
  'room.means.readiness': 'How many of them could act within days.',
  'room.means.third': 'The country between decides for itself. Its numbers move with what both sides do.',
  'room.means.third.defence': 'How well it could hold against an attack.',
  'room.means.third.stability': 'How firmly the government stands at home.',
  'room.means.third.will': 'How far its people are ready to hold out.',
  'room.means.third.alignment': 'Where it turns, by its own choice.',
  'room.means.rival': 'What your services can see of the other side. They can be wrong.',
  'room.means.rival.forces': 'Soldiers that they have near the border, as far as your services can tell.',
  'room.means.rival.readiness':
    'How many of their forces could act within days, as far as your services can tell.',
  'room.means.rival.economy': 'Output and trade of their country, compared with the start.',
  'room.means.rival.commitments':
    'What they have said in public that they will or will not do. The more of it, the more a step back costs them.',
  'room.means.rival.offer': 'Issues on which they offer something now.',
  'room.means.felt': 'What the weeks leave behind besides belief. It wears off slowly.',
  'room.means.felt.theirResolve':
    'Whether you expect them to hold or to give way when pressed. It falls when they step back.',
  'room.means.felt.yourAlarm': 'How threatened your side feels by what they did. It wears off slowly.',
  'room.means.felt.theirPressure': 'How hard their sharp steps press you just now.',
  'room.means.felt.yourResolve':
    'Whether they may expect you to hold or to give way when pressed. If you seem weak, they press you more.',
  'room.means.felt.theirAlarm':
    'How threatened they may feel by what you did. You cannot look into them: it is worked out from what they could see. A side that feels threatened arms.',
  'room.means.felt.yourPressure': 'How hard your sharp steps press them just now.',
  'room.means.sheet.alarm':
    'How threatened they may feel after this sheet. Suspicion is something else: what they think you want.',
  'room.means.sheet.reputation': 'How firm you may seem after this sheet.',
  'room.means.teaches':
    'How much surer you would be of what they want. 1 bit would settle a question that stands at fifty-fifty.',
} as const;
