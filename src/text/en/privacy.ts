/** English words of the privacy page. */
export const privacy = {
  'privacy.lead':
    'What is kept, where, and for how long. No account, no cookie, nothing that tells who you are.',

  'privacy.device': 'On this device',
  'privacy.device.1':
    'The game keeps these things in this browser, and nowhere else. Other people who use this browser can see them.',
  'privacy.what': 'What',
  'privacy.names': 'Under the name',
  'privacy.kept.match': 'The match that is running, and saves that could not be opened',
  'privacy.kept.library': 'Your library: every match you have played or added',
  'privacy.kept.guesses': 'What you guessed before each debrief, and your answers to positions',
  'privacy.kept.preferences': 'Your settings, and that you have read which keys there are',
  'privacy.kept.exercises': 'Your work on exercises: label, answers, estimates, matches, code',
  'privacy.kept.made': 'Exercises that you have made for a class, and the one you are making',
  'privacy.kept.board': 'The codes on your class board',
  'privacy.kept.seats': 'Your seats in live rooms, and the sheet that you are writing there',
  'privacy.kept.key': 'The teacher’s key of a live room, until you close the tab',
  'privacy.kept.seat':
    'Which of your windows is playing, by a random number that each window draws anew, and when it was last awake',
  'privacy.kept.probe':
    'A word that the self-test of a room writes, to see whether writing works; it is removed at once',
  'privacy.long':
    'It stays until you erase it, or until the browser does: some browsers erase what a site keeps after weeks without a visit.',
  'privacy.files':
    'The browser also keeps the files of the game itself, so that it works offline. They are the same for everybody.',
  'privacy.erase': 'Erase all of it',

  'privacy.sent': 'What leaves this device',
  'privacy.sent.1':
    'Nothing, as long as you play alone, with somebody at the same desk, or on an exercise that you opened by a link. The page asks only the address that it came from, for its own files.',
  'privacy.sent.2':
    'A link or a code holds what you see in it: the match, and for an exercise your label and answers. It goes where you send it. The part of an address behind “#” is not sent to any server.',
  'privacy.sent.3':
    'Where a learning platform has opened the game, that platform keeps your work on the exercise, by its own rules.',

  'privacy.room': 'In a live room',
  'privacy.room.1':
    'A live room runs on your teacher’s computer or your school’s. It gets what you do in the match, your answers and estimates, and a label if you type one. You need not type your name.',
  'privacy.room.2':
    'It keeps these until the teacher erases the room, or {days} days after it was opened, whichever comes first; the teacher can set another number of days. No address of your device is kept, and no time of day but, where a school runs several servers, when you were last there.',
  'privacy.room.3':
    'Your place in the room is known by a random token that lies on this device. Your teacher sees what you played and answered; the student opposite sees what your side shows in the match, and all of the match when it is over.',

  'privacy.true': 'How to check',
  'privacy.true.1':
    'The page carries a policy that forbids the browser to ask any other address. Tests visit every page and fail if one asks another address, sets a cookie, or keeps anything that is not on this list.',
} as const;
