/** English words of the plans for lessons: aims, what to do before, minute by minute, three ways to run them. */
export const plans = {
  'teach.plan.aims': 'Aims',
  'teach.plan.aimsWhy': 'Afterwards students can:',
  'teach.aims.row.1':
    'say in two sentences what a security dilemma is, and why good intentions do not end it',
  'teach.aims.row.2': 'name one move of their own that was read otherwise than they meant it, and say why',
  'teach.aims.row.3': 'say how sure they are of what a rival wants, and from which of its acts they know it',
  'teach.aims.row.4':
    'say when firmness holds a rival back and when it frightens it, and the same of reassurance',
  'teach.aims.row.5': 'explain a decision without excusing it',
  'teach.plan.before': 'Before the lesson',
  'teach.plan.steps': 'Minute by minute',
  'teach.plan.does': 'You do',
  'teach.plan.says': 'You say',
  'teach.plan.shows': 'On the screen',
  'teach.plan.after': 'After the lesson',
  'teach.plan.ways': 'Three ways to run it',
  'teach.plan.wrong': 'If something goes wrong',

  'teach.plan45.title': 'A lesson of 45 minutes',
  'teach.plan45.lead':
    'Two short matches, one from each side, then a talk about both. It is made for the starting point “First lesson”: six weeks, estimates in weeks 2, 4 and 6, and no name of the theory until a match is over.',
  'teach.plan45.before.row.1':
    'Open “Make an exercise”, take “First lesson”, make the link. It takes five minutes.',
  'teach.plan45.before.row.2': 'Play the exercise once yourself, both matches.',
  'teach.plan45.before.row.3':
    'Open the link on a student’s device, in the room and the network where you teach.',
  'teach.plan45.before.row.4':
    'Rehearse the debrief: paste the link into the class board and press “Fill with practice students”.',
  'teach.plan45.before.row.5': 'Print the worksheet, one for each student. Read “With care”.',
  'teach.plan45.step.1.when': '0–5',
  'teach.plan45.step.1.title': 'Brief',
  'teach.plan45.step.1.does':
    'Give out the link, or the code of the room. Students answer the first question and do not discuss it yet.',
  'teach.plan45.step.1.says':
    '“In January 2022 Russian troops stood around Ukraine. On 24 February Russia invaded. You lead one side in the weeks before, in a model. You see what the other side does. You do not see what it wants.”',
  'teach.plan45.step.1.shows': 'The QR code of the link, or the room’s page for the projector.',
  'teach.plan45.step.2.when': '5–17',
  'teach.plan45.step.2.title': 'First match: the West',
  'teach.plan45.step.2.does':
    'Walk round, and give no advice. Say aloud when five and when two minutes are left. Whoever is late takes an adviser’s sheet for each week that is left. Whoever is early begins the worksheet.',
  'teach.plan45.step.2.says': '“Before you resolve the week: what will they think when they see this?”',
  'teach.plan45.step.2.shows': 'Nothing. In a live room, your own screen shows who is waited for.',
  'teach.plan45.step.3.when': '17–23',
  'teach.plan45.step.3.title': 'Talk in twos',
  'teach.plan45.step.3.does':
    'Neighbours talk; in a room with pairs, those who played each other. Each fills in questions 1 to 3 of the worksheet. Hear two answers aloud.',
  'teach.plan45.step.3.says':
    '“Name one step that was meant to calm. How do you think the other side read it?”',
  'teach.plan45.step.3.shows': 'Nothing.',
  'teach.plan45.step.4.when': '23–35',
  'teach.plan45.step.4.title': 'Second match: Russia',
  'teach.plan45.step.4.does':
    'As before. At the end students answer the last questions and hand in. With codes, they send them to you by your usual way.',
  'teach.plan45.step.4.says':
    '“You now lead the other government. Read its brief first: it fears other things than yours did.”',
  'teach.plan45.step.4.shows': 'Nothing.',
  'teach.plan45.step.5.when': '35–45',
  'teach.plan45.step.5.title': 'Debrief together',
  'teach.plan45.step.5.does':
    'Paste the codes into the class board. In a room, press “Get the data” and copy them from there. Take steps 1, 2 and 4 of the debrief script. Name the security dilemma only now.',
  'teach.plan45.step.5.says':
    '“Nobody could see what the other side wanted. What did that do to all of you?”',
  'teach.plan45.step.5.shows': 'The class board. Press “Show without names” first.',
  'teach.plan45.after.row.1':
    'Each student can print “A sheet of your own run” from the page of the exercise. Collect it with the worksheet.',
  'teach.plan45.after.row.2':
    'Download the tables if you need them. Then clear the board, and erase the room.',

  'teach.plan90.title': 'A lesson of 90 minutes',
  'teach.plan90.lead':
    'A whole crisis from each side, with the quiz before and after. Take “First lesson” and change three things: ten weeks, foretelling on, and “Add the quiz” both before and after the match. In a live room, choose pairs that change sides.',
  'teach.plan90.before.row.1': 'Make the exercise. It takes ten minutes.',
  'teach.plan90.before.row.2': 'Play one match yourself, to its debrief.',
  'teach.plan90.before.row.3':
    'For a live room: open one where you teach, and let a student’s device run “Will it work here?”. A link on the page for joining leads there.',
  'teach.plan90.before.row.4':
    'Rehearse: fill the class board with practice students, or the room with the command “npm run class -- bots”.',
  'teach.plan90.before.row.5':
    'Print worksheet and rubric. Read “With care”, “What happened” and the limits.',
  'teach.plan90.step.1.when': '0–5',
  'teach.plan90.step.1.title': 'Opening',
  'teach.plan90.step.1.does':
    'Say what will be done, and how anybody can stop. Give out the link or the code.',
  'teach.plan90.step.1.says':
    '“This war is real and it goes on. We look at how decisions are made and read. Whoever wants to stop can stop, and need not say why.”',
  'teach.plan90.step.1.shows':
    'The room’s page for the projector. With codes, nothing: the quiz makes the link too long for a QR code, so send it by your usual way.',
  'teach.plan90.step.2.when': '5–13',
  'teach.plan90.step.2.title': 'Quiz before',
  'teach.plan90.step.2.does': 'Students answer the ten items on the page of the exercise, each alone.',
  'teach.plan90.step.2.says': '“Answer what you think now. You see the same questions again at the end.”',
  'teach.plan90.step.2.shows': 'Nothing.',
  'teach.plan90.step.3.when': '13–20',
  'teach.plan90.step.3.title': 'The facts',
  'teach.plan90.step.3.does':
    'Go through “What happened”: who launched the war, how the United Nations voted, what it has cost. Say what a model can tell and what it cannot.',
  'teach.plan90.step.3.says':
    '“What you will play is one way to think about the weeks before. It is not what happened.”',
  'teach.plan90.step.3.shows': '“What happened”, then “Limits and readings”.',
  'teach.plan90.step.4.when': '20–40',
  'teach.plan90.step.4.title': 'First match',
  'teach.plan90.step.4.does':
    'In a live room, begin once most have joined: latecomers can join at any time, and the odd one plays the computer. Say aloud when ten and when three minutes are left.',
  'teach.plan90.step.4.says': '“Write down one move that you mean as a signal. What should they read in it?”',
  'teach.plan90.step.4.shows': 'Nothing. On your own screen you see who is waited for.',
  'teach.plan90.step.5.when': '40–50',
  'teach.plan90.step.5.title': 'Two at one debrief',
  'teach.plan90.step.5.does':
    'Students open the debrief in twos. First each says what the rival was and how sure they are; then they look. They fill in questions 1 to 5 of the worksheet.',
  'teach.plan90.step.5.says': '“Find the move that was misread most. Could either of you have known?”',
  'teach.plan90.step.5.shows': 'One student’s debrief, with that student’s consent.',
  'teach.plan90.step.6.when': '50–66',
  'teach.plan90.step.6.title': 'Second match, sides changed',
  'teach.plan90.step.6.does': 'As before. Students know the rules now and are quicker.',
  'teach.plan90.step.6.says': '“Read your new brief first: this government fears other things.”',
  'teach.plan90.step.6.shows': 'Nothing.',
  'teach.plan90.step.7.when': '66–72',
  'teach.plan90.step.7.title': 'Quiz after',
  'teach.plan90.step.7.does':
    'The same ten items, at the end of the page of the exercise. Then everybody hands in.',
  'teach.plan90.step.7.says': '“Answer what you think now, not what you think I want.”',
  'teach.plan90.step.7.shows': 'Nothing.',
  'teach.plan90.step.8.when': '72–90',
  'teach.plan90.step.8.title': 'Debrief together',
  'teach.plan90.step.8.does':
    'The whole debrief script with the class board. End with the quiz: take the two items that changed most.',
  'teach.plan90.step.8.says': '“Which of your answers changed, and what changed it?”',
  'teach.plan90.step.8.shows': 'The class board. Press “Show without names” first.',
  'teach.plan90.after.row.1': 'Collect worksheets and the printed sheets of the own run. Mark by the rubric.',
  'teach.plan90.after.row.2':
    'Compare the quiz: columns “q1_before” and “q1_after” of the table of students, and so on to 10. The key tells the right numbers.',
  'teach.plan90.after.row.3': 'Clear the board, and erase the room.',

  'teach.ways.step.1.title': 'With codes',
  'teach.ways.step.1.does':
    'Students open the link, play the computer, and hand in a code by mail, chat or form. You paste all codes into the class board. It needs no server and works in any network that lets the page load.',
  'teach.ways.step.2.title': 'With a live room',
  'teach.ways.step.2.does':
    'You run “npm run class” on a computer that students can reach. They join by a code of five characters and play each other or the computer. You can pause all, move all on, and pair by hand.',
  'teach.ways.step.3.title': 'On one screen',
  'teach.ways.step.3.does':
    'You play one match on the projector. Each week read the three advisers’ sheets aloud. Students vote by raising hands; write the counts on the board. Order what most want. Ask one who was outvoted what they fear. In weeks 2, 4 and 6, everybody writes down how likely it is that the rival is hostile. One match of six weeks takes 25 minutes.',

  'teach.wrong.row.1':
    'Time runs short: leave out the second match, never the debrief. Without it students take home only how it ended.',
  'teach.wrong.row.2':
    'The network fails: give out the link of the same exercise, or the printed half page. Play on one screen until it is back.',
  'teach.wrong.row.3':
    'A match ends early, by war or by a crisis that goes wrong: that student opens the debrief and fills in the worksheet.',
  'teach.wrong.row.4':
    'Somebody leaves: in a room the computer takes the seat and gives it back. The partner is told, and the tables mark it.',
  'teach.wrong.row.5': 'A code does not count: the class board says why, and what the student should do.',
} as const;
