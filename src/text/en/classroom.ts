/** English words of the hub for teachers, and what its pages share. */
export const classroom = {
  'classroom.lead':
    'Your students play the crisis of January 2022, or one between two invented countries. Afterwards you compare what each side meant with what the other side read.',

  'classroom.begin': 'Begin with a lesson',
  'classroom.beginWhy': 'Each opens ready to use. You can change everything before you make the link.',
  'classroom.own': 'Go on with your own settings',

  'classroom.ways': 'Two ways',
  'classroom.without': 'Without a server',
  'classroom.without.1': 'You make an exercise and give its link to the class, or show its QR code.',
  'classroom.without.2': 'Each student plays in a browser, against the computer, and answers your questions.',
  'classroom.without.3': 'Each hands in a code by whatever way you use already: mail, chat, a form.',
  'classroom.without.4':
    'You paste all codes into the class board. It plays every match again and compares them.',
  'classroom.withoutNote': 'No account, no name, no server. Nothing is sent anywhere.',
  'classroom.live': 'With a live room',
  'classroom.live.1': 'You start the room on your laptop or on a school’s computer. One command does it.',
  'classroom.live.2': 'Students join by a short code. They play the computer, or one another on two devices.',
  'classroom.live.3': 'You see who is where, and can pause all, pair them, and move on.',
  'classroom.live.4': 'You see how matches end, and copy all codes into the class board.',
  'classroom.liveNote': 'The same exercise serves both ways: if the network fails, the codes still work.',

  'classroom.lesson': 'A lesson of 45 minutes',
  'classroom.lessonWhy': 'Two matches with swapped sides, as in “First lesson”.',
  'classroom.minutes': '{minutes} minutes',
  'classroom.lesson.brief': 'Brief',
  'classroom.lesson.briefWhy':
    'Say what the crisis is and what students decide. Leave the theory’s name for the debrief. Students open the link.',
  'classroom.lesson.play1': 'First match',
  'classroom.lesson.play1Why':
    'Everybody leads the same side. Those who end early read what happened in 2022.',
  'classroom.lesson.talk': 'Talk',
  'classroom.lesson.talkWhy':
    'In pairs: which of your steps was meant to calm? How do you think the other side read it?',
  'classroom.lesson.play2': 'Second match',
  'classroom.lesson.play2Why': 'Now from the other side, then the last questions and the code.',
  'classroom.lesson.debrief': 'Debrief',
  'classroom.lesson.debriefWhy':
    'Show the class board: how often did tension rise although neither side wanted a war? Name the security dilemma now.',

  'classroom.made': 'Exercises made on this device',
  'classroom.madeNone': 'None yet. An exercise stands here once you have made its link.',
  'classroom.open': 'Open',
  'classroom.copy': 'Copy the link',
  'classroom.duplicate': 'Duplicate',
  'classroom.delete': 'Delete',
  'classroom.actionOf': '{action}: {title}',
  'classroom.copied': 'The link of “{title}” is copied.',
  'classroom.copyRefused':
    'The browser did not let the page copy. Open the exercise: its link can be marked there.',
  'classroom.deleted': '“{title}” is deleted. Links that you gave out still work.',
  'classroom.undo': 'Undo',
  'classroom.undone': '“{title}” is back.',

  'classroom.more': 'The pages for classes',
  'classroom.makeWhy': 'Set what a class plays; get the link, a QR code, a file and half a page to print.',
  'classroom.boardWhy': 'Paste the codes of your students: outcomes, curves, answers, tables to download.',
  'classroom.liveWhy': 'Open a room, or join one.',
  'classroom.teachWhy': 'Plans for lessons, a debrief script, worksheets, what to be careful about.',
  'classroom.privacyWhy': 'What is kept, where, for how long, and how it is erased.',
} as const;
