/** The record of 10 January to 24 February 2022 as moves of the main level. How it was coded: doc/history.md. */
import type { BySide, OrderOptions, TableAnswer } from '../../engine/index.js';

/** One recorded deed as an order. `day` and `code` name its row in the timeline from which it was coded. */
export interface Deed {
  day: string;
  code: string;
  move: string;
  /** Options that the record names; the others keep the level's defaults. */
  with?: OrderOptions;
  /** What the side itself said it meant by it. No rule reads it. */
  meant: string;
}

/** One side's week: what is ordered, the weightiest first, and what it answered to the other side's terms. */
export interface RecordedSheet {
  deeds: readonly Deed[];
  answer?: TableAnswer;
}

export interface RecordedWeek extends BySide<RecordedSheet> {
  monday: string;
}

const deed = (day: string, code: string, move: string, meant: string, options: OrderOptions = {}): Deed => ({
  day: `2022-${day}`,
  code,
  move,
  with: options,
  meant,
});

/** What Russia asked for in December 2021, in full. */
const DEMANDS = { openDoor: 5, forces: 3 };

/** Seven weeks. Before them and after them the record orders nothing. */
export const RECORD: readonly RecordedWeek[] = [
  {
    monday: '2022-01-10',
    west: {
      deeds: [
        deed('01-10', 'W_OFFER_ARMS_CONTROL', 'mutualSecurityPackage', 'test', {
          form: 'verbal',
          publicity: 'public',
          verified: 'no',
          terms: { exercises: 1, missiles: 1 },
        }),
        deed('01-10', 'W_REJECT_OPEN_DOOR', 'rejectOpenDoor', 'principle'),
        deed('01-14', 'W_INTEL_DISCLOSE', 'publishIntelligence', 'blunt'),
      ],
    },
    russia: {
      deeds: [
        deed('01-14', 'R_CYBER', 'cyberAttack', 'warn'),
        deed('01-10', 'R_TALKS', 'russiaMinistersMeeting', 'clarify'),
      ],
    },
  },
  {
    monday: '2022-01-17',
    west: {
      deeds: [
        deed('01-17', 'W_AID_ARMS', 'armsToUkraine', 'deny', { publicity: 'public' }),
        deed('01-22', 'W_INTEL_DISCLOSE', 'publishIntelligence', 'blunt'),
        deed('01-21', 'W_MINISTERIAL', 'westMinistersMeeting', 'clarify'),
      ],
    },
    russia: {
      deeds: [
        deed('01-17', 'R_BELARUS_DEPLOY', 'troopsToBelarus', 'ally', { size: 'small', notice: 'given' }),
        deed('01-21', 'R_TALKS', 'russiaMinistersMeeting', 'clarify'),
      ],
    },
  },
  {
    monday: '2022-01-24',
    west: {
      deeds: [
        deed('01-24', 'W_ALERT', 'alert', 'ready'),
        deed('01-25', 'W_EXPORT_THREAT', 'nameSanctions', 'deter', { package: 'chips', clarity: 'named' }),
        deed('01-26', 'W_WRITTEN_RESPONSE', 'writtenAnswer', 'settle', {
          form: 'political',
          publicity: 'confidential',
          verified: 'yes',
          terms: { exercises: 1, missiles: 2, transparency: 2, drawdown: 2 },
        }),
      ],
      answer: 'refuse',
    },
    russia: {
      deeds: [
        deed('01-25', 'R_EXERCISE', 'snapExercise', 'train', { theatre: 'crimea' }),
        deed('01-26', 'R_NORMANDY', 'russiaNormandy', 'settle'),
      ],
    },
  },
  {
    monday: '2022-01-31',
    west: {
      deeds: [
        deed('02-02', 'W_DEPLOY_EAST', 'deployEast', 'assure', {
          theatre: 'poland',
          size: 'large',
          notice: 'given',
        }),
        deed('02-03', 'W_INTEL_DISCLOSE', 'publishIntelligence', 'blunt'),
      ],
    },
    russia: {
      deeds: [
        deed('02-18', 'W_INTEL_DISCLOSE', 'borderBuildUp', 'guard', {
          theatre: 'bryansk',
          size: 'small',
          notice: 'none',
        }),
        deed('02-01', 'R_REJECT_REPLY', 'rejectReply', 'firm'),
        deed('02-04', 'R_ALIGN_CHINA', 'alignChina', 'voice'),
      ],
      answer: 'refuse',
    },
  },
  {
    monday: '2022-02-07',
    west: {
      deeds: [
        deed('02-11', 'W_DEPLOY_EAST', 'deployEast', 'assure', {
          theatre: 'poland',
          size: 'large',
          notice: 'given',
        }),
        deed('02-07', 'W_NS2_CONDITIONAL', 'nameSanctions', 'deter', {
          package: 'pipeline',
          clarity: 'exact',
        }),
        deed('02-07', 'W_SHUTTLE', 'shuttle', 'clarify'),
      ],
    },
    russia: {
      deeds: [
        deed('02-18', 'W_INTEL_DISCLOSE', 'borderBuildUp', 'guard', {
          theatre: 'belgorod',
          size: 'small',
          notice: 'none',
        }),
        deed('02-10', 'R_EXERCISE', 'troopsToBelarus', 'ally', { size: 'large', notice: 'given' }),
      ],
    },
  },
  {
    monday: '2022-02-14',
    west: {
      deeds: [
        deed('02-15', 'W_PUBLIC_WARNING', 'publicWarning', 'warn'),
        deed('02-16', 'W_INTEL_DISCLOSE', 'publishIntelligence', 'blunt'),
        deed('02-14', 'W_SHUTTLE', 'shuttle', 'clarify'),
      ],
    },
    russia: {
      deeds: [
        deed('02-17', 'R_ULTIMATUM', 'ultimatum', 'terms', { form: 'binding', terms: DEMANDS }),
        deed('02-18', 'W_INTEL_DISCLOSE', 'borderBuildUp', 'guard', {
          theatre: 'rostov',
          size: 'small',
          notice: 'none',
        }),
        deed('02-17', 'R_PROXY_ESCALATE', 'proxyViolence', 'answer'),
      ],
    },
  },
  {
    monday: '2022-02-21',
    west: {
      deeds: [
        deed('02-22', 'W_SANCTION_T1', 'imposeSanctions', 'punish', { package: 'banks' }),
        deed('02-22', 'W_NS2_HALT', 'suspendPipeline', 'punish'),
      ],
    },
    russia: {
      // The attack takes all attention. Where it cannot be ordered, the recognition three days before it is.
      deeds: [
        deed('02-24', 'R_INVADE', 'fullInvasion', 'first'),
        deed('02-21', 'R_RECOGNISE', 'recogniseSeparatists', 'fear'),
      ],
    },
  },
];
