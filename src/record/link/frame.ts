/** The frame of links and codes: what kind it is and of which version, a checksum, and the packed bytes. */
import { deflateSync, Inflate } from 'fflate';
import { hashText } from '../../engine/index.js';
import { LIMITS } from '../limits.js';
import { bad, good, type Result } from '../problems.js';
import { checkLetters, fromBase64, toBase64 } from './base64.js';

/** Kinds of links and codes: one letter each. */
export const KINDS = { record: 'r', exercise: 'x', result: 'c' } as const;
export type Kind = keyof typeof KINDS;

/** What each is called in problems. */
const CALLED: Readonly<Record<Kind, string>> = {
  record: 'the link of a record',
  exercise: 'the link of an exercise',
  result: 'a result code',
};

/** The noun in problems. */
const nounOf = (kind: Kind): string => (kind === 'result' ? 'code' : 'link');

/** Compressed bytes that are unpacked before their size is looked at again: at the worst they become 64 kB. */
const BITE = 64;
const CHECK = 6;

const headOf = (kind: Kind, version: number): string => `${KINDS[kind]}${version}-`;
const checkOf = (head: string, body: string): string => checkLetters(hashText(head + body));

/** Pack bytes into a code. */
export function pack(kind: Kind, version: number, bytes: Uint8Array): Result<string> {
  const packed = deflateSync(bytes, { level: 9 });
  // Nobody would unpack what shrinks too well.
  const small = bytes.length > LIMITS.expansion * packed.length ? deflateSync(bytes, { level: 0 }) : packed;
  const head = headOf(kind, version);
  const body = toBase64(small);
  const code = head + checkOf(head, body) + body;
  if (code.length <= LIMITS.link) return good(code);
  return bad(
    'tooLarge',
    `the ${nounOf(kind)} would have ${code.length} characters; at most ${LIMITS.link} are possible`,
  );
}

/** Unpack compressed bytes, looking at their size all the while. */
function inflated(packed: Uint8Array): Result<Uint8Array> {
  const most = Math.min(LIMITS.record, LIMITS.expansion * packed.length);
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += BITE) {
      stream.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
      if (size > most) {
        const why = most === LIMITS.record ? `${most} bytes` : `${LIMITS.expansion} times its size`;
        return bad('expandsTooMuch', `it unpacks to more than ${why}`);
      }
    }
  } catch {
    return bad('damaged', 'it cannot be unpacked');
  }
  if (!ended) return bad('damaged', 'it cannot be unpacked');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return good(whole);
}

/** Take a code out of its frame. A leading "#" and line breaks, as mail puts in, do not matter. */
export function unpack(kind: Kind, version: number, given: string): Result<Uint8Array> {
  if (given.length > 2 * LIMITS.link) return tooLong(kind, given.length);
  const code = given.replace(/^\s*#?|\s+/g, '');
  if (code.length > LIMITS.link) return tooLong(kind, code.length);
  const form = /^([a-z])(\d{1,4})-/.exec(code);
  const known = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one] === form?.[1]);
  if (!form || known === undefined) return bad('notALink', `this is not ${CALLED[kind]}`);
  if (known !== kind) return bad('notALink', `this is ${CALLED[known]}, not ${CALLED[kind]}`);
  if (Number(form[2]) !== version)
    return bad(
      'otherVersion',
      `${nounOf(kind)}s of version ${form[2]} are not in this build; known: ${version}`,
    );
  const [head] = form;
  const body = code.slice(head.length + CHECK);
  const packed = fromBase64(body);
  if (!packed || body === '' || code.slice(head.length, head.length + CHECK) !== checkOf(head, body))
    return bad('damaged', `the ${nounOf(kind)} is damaged or incomplete: its checksum does not fit`);
  return inflated(packed);
}

function tooLong(kind: Kind, length: number) {
  return bad('tooLarge', `the ${nounOf(kind)} has ${length} characters; at most ${LIMITS.link} are read`);
}
