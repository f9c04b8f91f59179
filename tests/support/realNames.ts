// What would tell a reader which crisis a match is about: countries, places, offices, organisations, persons, dates.

const WORDS = [
  'NATO|OSCE|SWIFT|Normandy|Nord Stream|Minsk|Security Council|International Energy|Duma|White House|Kremlin',
  'United States|US|American?s?|United Kingdom|British|Britain|Canad\\w+|France|French|German\\w*|Poland|Polish|Baltics?',
  'Romania\\w*|Bulgaria\\w*|Spain|Spanish|Denmark|Danish|Dutch|Irish|Ireland|Fin(?:land|nish)|Hungar\\w+|Estonia\\w*',
  'Latvia\\w*|Lithuania\\w*|Qatar|China|Chinese|Kazakhstan|Russia\\w*|Ukrain\\w+|Belarus\\w*|Soviet|Europe\\w*|the West|West|Western',
  'Washington|Moscow|Kyiv|Kiev|Berlin|Paris|London|Warsaw|Brussels|Vienna|Geneva|Helsinki|Budapest|Beijing|Munich|New York',
  'Odesa|Kharkiv|Lviv|Luhansk|Donetsk|Donbas|Crimea|Bryansk|Kursk|Belgorod|Voronezh|Rostov|Black Sea|Mediterranean|Amir',
  'Putin|Biden|Zelensky\\w*|Macron|Scholz|Lavrov|Blinken|dollars?|roubles?|hryvnia|Javelins?|Stingers?|Cold War',
  'January|February|(?:19|20)\\d\\d|military-technical|minor incursion|[Tt]hirty (?:allies|signatures|voices)|57 states',
] as const;

/** A name of the real crisis in a text; ids such as "armsToUkraine" are none. */
export const REAL_NAME = new RegExp(`(?<![\\w.])(?:${WORDS.join('|')})(?!\\w)`);
