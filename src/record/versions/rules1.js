// Frozen: rules version 1, made by tools/freeze.ts from commit 7f3b491, never edited.
import tychei from "seedrandom/lib/tychei.js";
import { enableArrayMethods, produce } from "immer";

// src/engine/exact.ts
/** Exact arithmetic: exp and log by a fixed sequence of IEEE operations, so that every JavaScript engine gives the same bits. */
const LN2_HIGH = .6931471803691238;
const LN2_LOW = 19082149292705877e-26;
const INVERSE_LN2 = 1 / .6931471805599453;
/** Powers of two from 2^-1074 to 2^1023, made by doubling, which is exact. */
const POWERS = /* @__PURE__ */ new Float64Array(2098);
{
	let p = 1;
	for (let k = 0; k <= 1023; k++) {
		POWERS[k + 1074] = p;
		p *= 2;
	}
	p = 1;
	for (let k = 0; k >= -1074; k--) {
		POWERS[k + 1074] = p;
		p /= 2;
	}
}
/** e^x for any finite x; 0 below −745, Infinity above 709.7. Relative error below 1e-15. */
function exp(x) {
	if (x > 709.7) return Number.POSITIVE_INFINITY;
	if (x < -745) return 0;
	const k = Math.round(x * INVERSE_LN2);
	const r = x - k * LN2_HIGH - k * LN2_LOW;
	let sum = 1 / 6227020800;
	sum = sum * r + 1 / 479001600;
	sum = sum * r + 1 / 39916800;
	sum = sum * r + 1 / 3628800;
	sum = sum * r + 1 / 362880;
	sum = sum * r + 1 / 40320;
	sum = sum * r + 1 / 5040;
	sum = sum * r + 1 / 720;
	sum = sum * r + 1 / 120;
	sum = sum * r + 1 / 24;
	sum = sum * r + 1 / 6;
	sum = sum * r + .5;
	sum = sum * r + 1;
	sum = sum * r + 1;
	return sum * POWERS[k + 1074];
}
const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
/** Natural logarithm of x > 0 (−Infinity at 0, NaN below). Relative error below 1e-15. */
function log(x) {
	if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : NaN;
	if (x === Number.POSITIVE_INFINITY) return x;
	let exponent = 0;
	if (x < 22250738585072014e-324) {
		x *= 0x40000000000000;
		exponent = -54;
	}
	bits.setFloat64(0, x);
	const high = bits.getInt32(0);
	exponent += (high >>> 20 & 2047) - 1023;
	bits.setInt32(0, high & 1048575 | 1072693248);
	let m = bits.getFloat64(0);
	if (m > Math.SQRT2) {
		m *= .5;
		exponent += 1;
	}
	const s = (m - 1) / (m + 1);
	const z = s * s;
	let sum = 1 / 23;
	sum = sum * z + 1 / 21;
	sum = sum * z + 1 / 19;
	sum = sum * z + 1 / 17;
	sum = sum * z + 1 / 15;
	sum = sum * z + 1 / 13;
	sum = sum * z + 1 / 11;
	sum = sum * z + 1 / 9;
	sum = sum * z + 1 / 7;
	sum = sum * z + 1 / 5;
	sum = sum * z + 1 / 3;
	sum = sum * z + 1;
	return exponent * LN2_HIGH + (2 * s * sum + exponent * LN2_LOW);
}
/** 1 / (1 + e^-x): 0–1. */
function logistic(x) {
	return x >= 0 ? 1 / (1 + exp(-x)) : 1 - 1 / (1 + exp(x));
}
/** Log odds of a probability in 0–1 (infinite at the ends). */
function logit(p) {
	return log(p) - log(1 - p);
}
/** x held between low and high. */
function clamp(x, low, high) {
	return x < low ? low : x > high ? high : x;
}
/** x held between 0 and 1. */
function unit$1(x) {
	return x < 0 ? 0 : x > 1 ? 1 : x;
}

// src/engine/vocabulary.ts
/** The names of the game: seats, types, tracks, codes and the small containers that everything else is built from. */
/** The two seats. What each is called on the page is level data; a seat is never a country. */
const SIDES = ["west", "russia"];
/** The seat across the table. */
function rivalOf(side) {
	return side === "west" ? "russia" : "west";
}
/** Build a container by calling `make` once for each seat, in the fixed order of SIDES. */
function bySide(make) {
	return {
		west: make("west"),
		russia: make("russia")
	};
}
/** Hidden types: wants safety; takes gains that are cheap; wants to revise the order itself. */
const TYPES = [
	"seeker",
	"opportunist",
	"revisionist"
];
/** Families under which moves are shown. */
const TRACKS = [
	"deterrence",
	"diplomacy",
	"reassurance",
	"economic",
	"covert",
	"coercion"
];
/** Class of a move as scripts and allies see it. */
const STANCES = [
	"escalatory",
	"neutral",
	"conciliatory"
];
/** How a build-up looks to a rival that sees it rightly. */
const LOOKS = [
	"none",
	"defensive",
	"offensive"
];
/** Named considerations of the policy: what a mover weighs. They sum to the score of a move. */
const CONSIDERATIONS = [
	"protect",
	"gain",
	"reassure",
	"conceal",
	"unity",
	"bargain",
	"answer",
	"restraint",
	"price"
];
/** Forms an agreement can take, from the weakest to the strongest. */
const FORMS = [
	"verbal",
	"political",
	"binding"
];
/** Kinds of attack. `full` ends the match as war; the other two open a crisis at rung 8. */
const ATTACKS = [
	"full",
	"incursion",
	"airstrike"
];
/** Answers in a crisis round, sealed and revealed together. */
const CRISIS_ANSWERS = [
	"standFirm",
	"escalate",
	"offRamp",
	"backDown"
];
/** Answers to a package on the table. `wait` leaves it open. */
const TABLE_ANSWERS = [
	"accept",
	"refuse",
	"wait"
];
/** How a match can end. */
const OUTCOMES = [
	"settlement",
	"standoff",
	"frozenSpiral",
	"backdownWest",
	"backdownRussia",
	"coup",
	"limitedWar",
	"war",
	"nuclear"
];
/** Why a war came: it would not have been chosen without first-strike advantage; it would; nobody ordered it. */
const CAUSES = [
	"chosen",
	"preemptive",
	"inadvertent"
];
/** The ladder of escalation. The index is the rung. */
const RUNGS = [
	"normalRelations",
	"privateTalks",
	"publicDeclarations",
	"hardenedPositions",
	"showOfForce",
	"mobilisation",
	"retaliation",
	"proxyViolence",
	"limitedIncursion",
	"largeWar"
];
/** Reason codes of a belief change; each carries a signed amount in log odds. */
const REASONS = [
	"looksOffensive",
	"looksDefensive",
	"closeToBorder",
	"noticeGiven",
	"noNotice",
	"publicStep",
	"privateStep",
	"scale",
	"costlySignal",
	"cheapTalk",
	"threat",
	"punishment",
	"coercion",
	"covertAction",
	"offerContent",
	"tiedHands",
	"unityBuilding",
	"brokenPromise",
	"leftUndone",
	"theyMayFearUs",
	"attacked",
	"heldBack",
	"acceptedOffer",
	"refusedOffer",
	"leftOfferOpen",
	"challenged",
	"letItPass",
	"stoodFirm",
	"escalatedCrisis",
	"soughtOffRamp",
	"steppedBack",
	"bias"
];
/** Skill levels of the policy AI. */
const SKILLS = [
	"novice",
	"regular",
	"expert"
];

// src/engine/numbers.ts
/** Share by which capability already imposed still deters, and floor of cohesion against a full attack (C41). */
const SPENT = .35;
/** What all packages named exactly weigh together, before cohesion and record. */
const BITE = 2;
const FULL_ATTACK_FLOOR = .55;
/** How far a full pledge of restraint lowers the threat that the rival sees, and the price that it has to fear (C29). */
const PLEDGE = {
	threat: .2,
	price: .2
};
/** How far the spread among allies lowers cohesion, and how far dependence under squeeze does. */
const DISPERSION = .6;
const SQUEEZE_WEIGHT = .55;
const LATENT_DEPENDENCE = .18;
/**
* Index of forces usable for attack, 0–1.2: thousands of troops × offensive share × readiness × nearness, over the
* side's force scale.
*/
function offenceIndex(rules, side, forces) {
	let sum = 0;
	for (const f of forces) sum += f.size * f.offence * f.ready * (rules.theatres[f.theatre]?.near ?? 0);
	return clamp(sum / rules.level.sides[side].forceScale, 0, 1.2);
}
/** Index of forces that can only defend, 0–1, home defence included. */
function defenceIndex(rules, side, forces) {
	let sum = 0;
	for (const f of forces) sum += f.size * (1 - f.offence) * (.5 + .5 * f.ready);
	const setup = rules.level.sides[side];
	return clamp(setup.homeDefence + sum / setup.forceScale, 0, 1);
}
/** Cohesion of a side's allies, 0–1: weighted mean of support minus dispersion, minus the pressure of squeezed gas (C42, C43). 1 without allies. */
function cohesion(rules, side, known) {
	const allies = rules.level.sides[side].allies;
	if (allies.length === 0) return 1;
	let weight = 0;
	let mean = 0;
	let exposed = 0;
	for (const ally of allies) {
		const support = known.support[ally.id] ?? ally.support;
		weight += ally.weight;
		mean += ally.weight * support;
		exposed += ally.weight * ally.energyDependence;
	}
	mean /= weight;
	exposed /= weight;
	let variance = 0;
	for (const ally of allies) {
		const gap = (known.support[ally.id] ?? ally.support) - mean;
		variance += ally.weight / weight * gap * gap;
	}
	const pressure = known.gasDependence * exposed * 2 * (LATENT_DEPENDENCE + SQUEEZE_WEIGHT * known.squeeze);
	return unit$1(mean - DISPERSION * Math.sqrt(variance) - pressure);
}
/** How clearly punishment is threatened, 0–1: the packages' bite × clarity; what is already imposed counts little (C35). */
function threatened(rules, known) {
	let sum = 0;
	for (const { id, bite } of rules.level.packages) {
		const state = known.packages[id];
		if (state) sum += bite * (state.imposed > 0 ? SPENT : state.clarity);
	}
	return unit$1(BITE * sum);
}
/**
* Price that an attack by `attacker` would meet, 0–1: clarity × cohesion × record of the other side. A partial attack
* splits the alliance: only a full one meets the allies' common floor.
*/
function punishment(rules, info, attacker, kind) {
	return punishments(rules, info, attacker)[kind];
}
/** How far a side's threats are believed, 0–1: threats kept in the past, and promises in public that it could not break without paying. */
function credibility(known) {
	return Math.min(1, .5 + .45 * known.record + .03 * Math.min(6, known.commitments));
}
/** The same price for every kind of attack. */
function punishments(rules, info, attacker) {
	const by = rivalOf(attacker);
	const known = info.sides[by];
	const united = cohesion(rules, by, known);
	const floor = rules.level.sides[by].allies.length > 0 ? FULL_ATTACK_FLOOR : 0;
	const weight = threatened(rules, known) * credibility(known) * (1 - PLEDGE.price * known.restraint);
	const partial = weight * united * .8;
	return {
		full: weight * Math.max(united, floor),
		incursion: partial,
		airstrike: partial
	};
}
/**
* Threat that `side` sees in forces with the given indices: offence, plus defences where the kinds cannot be
* told apart, plus what the third party's turning away means to it; first-strike advantage doubles its weight.
*/
function threatOf(rules, info, side, offence, defence) {
	let threat = offence + .27 * (1 - info.dials.assumedDistinguishability[side]) * defence;
	if (info.third) threat += rules.level.sides[side].thirdAsThreat * turnedAway(rules, info, side) * (.4 + .6 * info.third.defence);
	const pledged = 1 - PLEDGE.threat * info.sides[rivalOf(side)].restraint;
	return unit$1(threat) * pledged * (1 + 2 * info.dials.firstStrikeAdvantage);
}
/** How far the third party has turned away from `side`, 0–1. */
function turnedAway(rules, info, side) {
	if (!info.third) return 0;
	const patron = rules.level.third?.patron;
	if (!patron) return 0;
	return patron === side ? 1 - info.third.alignment : info.third.alignment;
}
/** Fear, 0–1.2: belief that the rival is hostile × what it could do × how exposed one is. */
function fearOf(belief, threat, ownDefence) {
	return clamp(1.5 * belief * threat * (1 - .55 * ownDefence), 0, 1.2);
}
/** How much of a great power's defences an attack on it meets where it strikes, against those of a third party that fights for its own soil. */
const OPEN_FIELD = .55;
/** Defence that an attack by `attacker` would meet, 0–1. */
function targetDefence(rules, info, attacker, rivalDefence) {
	const third = rules.level.third;
	return info.third && third?.threatenedBy === attacker ? info.third.defence : OPEN_FIELD * rivalDefence;
}
/** Share of accident risk that agreed issues remove, 0–1. */
function calming(rules, table) {
	let keep = 1;
	for (const issue of rules.level.issues) keep *= 1 - issue.calms * ((table.agreed[issue.id] ?? 0) / issue.steps);
	return 1 - keep;
}
/** Share of an issue's worth that a share x of its steps makes, to its giver or to the other side. */
function shareFelt(issue, side, x) {
	if (x <= 0 || issue.gives === "both") return Math.max(0, x);
	const indivisible = issue.indivisible ?? 0;
	return (issue.gives === side || x >= 1 ? indivisible : 0) + (1 - indivisible) * x;
}
/** What deployments have taken from a side's hopes for talks, as worth to each type, 0 or more. */
function strainOn(rules, side, table) {
	const sum = [
		0,
		0,
		0
	];
	for (const issue of rules.level.issues) {
		const strain = table.strain[issue.id];
		if (!strain) continue;
		const worth = issue.worth[side];
		for (let t = 0; t < 3; t++) sum[t] += strain * Math.max(0, worth[t]);
	}
	return sum;
}
/** Share of the worth of steps that nobody inspects, where inspection is needed (C12). */
const UNVERIFIED = .15;
/** Value of a set of terms to each type of side, −1–1: worth × share of steps; unverified steps count little where inspection is needed. */
function termsWorths(rules, side, terms, inspected) {
	const sum = [
		0,
		0,
		0
	];
	for (const issue of rules.level.issues) {
		const step = terms[issue.id];
		if (!step) continue;
		const share = shareFelt(issue, side, step / issue.steps);
		const seen = typeof inspected === "boolean" ? inspected : inspected[issue.id] === true;
		const counted = issue.needsVerification && !seen ? UNVERIFIED : 1;
		const worth = issue.worth[side];
		for (let t = 0; t < 3; t++) sum[t] += worth[t] * share * counted;
	}
	return sum;
}
/** The same value to type t alone. */
function termsWorth(rules, side, t, terms, inspected) {
	return termsWorths(rules, side, terms, inspected)[t];
}
/** Sum of the shares of steps in terms: how much of the quarrel they cover. */
function coverage(rules, terms) {
	let sum = 0;
	for (const issue of rules.level.issues) sum += (terms[issue.id] ?? 0) / issue.steps;
	return sum;
}

// src/engine/conditions.ts
/** Clarity from which a threat counts as named. */
const NAMED = .5;
/** Cohesion of a side's allies, 0–1, worked out once for each asker. */
function cohesionFor(sight, side) {
	sight.cohesion[side] ??= cohesion(sight.rules, side, sight.info.sides[side]);
	return sight.cohesion[side];
}
function compileIndicator(what) {
	switch (what) {
		case "week":
		case "rung":
		case "tension":
		case "fatigue":
		case "pretext":
		case "talkClarity": return ({ info }) => info[what];
		case "thirdDefence": return ({ info }) => info.third?.defence ?? 0;
		case "thirdStability": return ({ info }) => info.third?.stability ?? 0;
		case "thirdWill": return ({ info }) => info.third?.will ?? 0;
		case "thirdAlignment": return ({ info }) => info.third?.alignment ?? 0;
	}
	const dot = what.indexOf(".");
	const number = what.slice(0, dot);
	const side = what.slice(dot + 1);
	switch (number) {
		case "capital":
		case "economy":
		case "homeFront":
		case "record":
		case "boldness":
		case "gasDependence":
		case "squeeze":
		case "restraint": return ({ info }) => info.sides[side][number];
		case "cohesion": return (sight) => cohesionFor(sight, side);
		case "clarity": return ({ rules, info }) => threatened(rules, info.sides[side]);
		default: return (sight) => sight.hidden(side, number);
	}
}
const READS = /* @__PURE__ */ new Map();
function readOf(what) {
	let read = READS.get(what);
	if (!read) {
		read = compileIndicator(what);
		READS.set(what, read);
	}
	return read;
}
/** Value of an indicator for the asker, or undefined where it cannot know it. */
function indicator(sight, what) {
	return readOf(what)(sight);
}
function packageState(sight, id) {
	const by = sight.rules.packages[id]?.by;
	return by ? sight.info.sides[by].packages[id] : void 0;
}
/** Turn one condition into a test. All its parts must hold. */
function compileCondition(condition) {
	const tests = [];
	const { what, atLeast, atMost, agreed, done, notDone, named, imposed, notImposed } = condition;
	if (what !== void 0) {
		const read = readOf(what);
		tests.push((sight) => {
			const value = read(sight);
			if (value === void 0) return true;
			return (atLeast === void 0 || value >= atLeast) && (atMost === void 0 || value <= atMost);
		});
	}
	const within = condition.within;
	const recent = (sight, move) => {
		const week = sight.done(move);
		return week > 0 && (within === void 0 || sight.info.week - week <= within);
	};
	if (agreed !== void 0) tests.push((sight) => (sight.info.table.agreed[agreed] ?? 0) >= (condition.step ?? 1));
	if (done !== void 0) tests.push((sight) => recent(sight, done));
	if (notDone !== void 0) tests.push((sight) => !recent(sight, notDone));
	if (named !== void 0) tests.push((sight) => (packageState(sight, named)?.clarity ?? 0) >= NAMED);
	if (imposed !== void 0) tests.push((sight) => (packageState(sight, imposed)?.imposed ?? 0) > 0);
	if (notImposed !== void 0) tests.push((sight) => (packageState(sight, notImposed)?.imposed ?? 0) === 0);
	return all(tests);
}
/** One test for several: all must hold. */
function all(tests) {
	const [only] = tests;
	if (only && tests.length === 1) return only;
	return (sight) => {
		for (const test of tests) if (!test(sight)) return false;
		return true;
	};
}
/** Turn a list of conditions into one test: all must hold. */
function compileConditions(conditions) {
	return all(conditions.map(compileCondition));
}

// src/engine/dials.ts
const PLAIN = [
	[
		"weeks",
		1,
		26,
		"weeks"
	],
	[
		"distinguishability",
		0,
		1,
		"absolute"
	],
	[
		"perceptionNoise",
		0,
		1,
		"absolute"
	],
	[
		"implementationNoise",
		0,
		1,
		"absolute"
	],
	[
		"firstStrikeAdvantage",
		0,
		1,
		"absolute"
	],
	[
		"accidentRate",
		0,
		4,
		"multiplier"
	],
	[
		"gasDependence",
		0,
		1,
		"absolute"
	]
];
const SIDED$1 = [
	[
		"assumedDistinguishability",
		0,
		1,
		"absolute"
	],
	[
		"empathy",
		0,
		1,
		"absolute"
	],
	[
		"attributionBias",
		0,
		1,
		"absolute"
	],
	[
		"warCost",
		0,
		1,
		"absolute"
	],
	[
		"audienceCost",
		0,
		4,
		"multiplier"
	],
	[
		"priorHostile",
		0,
		1,
		"absolute"
	],
	[
		"capability",
		0,
		4,
		"multiplier"
	],
	[
		"resolveMean",
		0,
		1,
		"absolute"
	],
	[
		"resolveSpread",
		0,
		1,
		"absolute"
	]
];
/** Every dial of the lab contract, in a fixed order. */
const DIALS = [...PLAIN.map(([name, min, max, kind]) => ({
	name,
	min,
	max,
	kind
})), ...SIDED$1.flatMap(([name, min, max, kind]) => SIDES.map((side) => ({
	name: `${name}.${side}`,
	min,
	max,
	kind
})))];
/** Check settings against names and ranges. Returns every problem; an empty list means that all can be used. */
function checkDials(settings) {
	const problems = [];
	for (const [name, value] of Object.entries(settings)) {
		const spec = DIALS.find((dial) => dial.name === name);
		if (!spec) {
			const known = DIALS.map((dial) => dial.name).join(", ");
			problems.push({
				dial: name,
				code: "unknownDial",
				message: `unknown dial "${name}"; known: ${known}`
			});
		} else if (typeof value !== "number" || !(value >= spec.min && value <= spec.max) || spec.kind === "weeks" && !Number.isInteger(value)) {
			const whole = spec.kind === "weeks" ? "a whole number " : "";
			problems.push({
				dial: name,
				code: "outOfRange",
				message: `${JSON.stringify(value)} is out of range; give ${whole}from ${spec.min} to ${spec.max}`
			});
		}
	}
	return problems;
}
const unit = (x) => Math.min(1, Math.max(0, x));
/**
* Lay settings over the level's own values. Setting `distinguishability` alone keeps the level's gap between what is
* believed and what is true, clamped to 0–1.
*/
function resolveDials(level, settings) {
	const own = level.dials;
	const get = (name, otherwise) => settings[name] ?? otherwise;
	const orNull = (name) => settings[name] ?? null;
	const sided = (make) => ({
		west: make("west"),
		russia: make("russia")
	});
	const delta = get("distinguishability", own.distinguishability);
	const shift = delta - own.distinguishability;
	const rivals = {
		west: level.sides.russia,
		russia: level.sides.west
	};
	return {
		weeks: get("weeks", own.weeks),
		distinguishability: delta,
		assumedDistinguishability: sided((s) => get(`assumedDistinguishability.${s}`, unit(own.assumedDistinguishability[s] + shift))),
		empathy: sided((s) => get(`empathy.${s}`, own.empathy[s])),
		attributionBias: sided((s) => get(`attributionBias.${s}`, own.attributionBias[s])),
		perceptionNoise: get("perceptionNoise", own.perceptionNoise),
		implementationNoise: get("implementationNoise", own.implementationNoise),
		firstStrikeAdvantage: get("firstStrikeAdvantage", own.firstStrikeAdvantage),
		warCost: sided((s) => orNull(`warCost.${s}`)),
		audienceCost: sided((s) => get(`audienceCost.${s}`, 1)),
		accidentRate: get("accidentRate", own.accidentRate),
		priorHostile: sided((s) => get(`priorHostile.${s}`, 1 - rivals[s].typeWeights[0])),
		capability: sided((s) => get(`capability.${s}`, 1)),
		resolveMean: sided((s) => orNull(`resolveMean.${s}`)),
		resolveSpread: sided((s) => orNull(`resolveSpread.${s}`)),
		gasDependence: orNull("gasDependence")
	};
}
/** A type's vector as the dials of `side` leave it. */
function typeVector(level, dials, side, type) {
	const base = level.types[type];
	const warCost = dials.warCost[side];
	const mean = dials.resolveMean[side];
	const spread = dials.resolveSpread[side];
	if (warCost === null && mean === null && spread === null) return base;
	return {
		...base,
		warCost: warCost ?? base.warCost,
		resolve: mean ?? base.resolve,
		spread: spread ?? base.spread
	};
}
/** The vectors of all three types of a side, in the order of TYPES. */
function typeVectors(level, dials, side) {
	return TYPES.map((type) => typeVector(level, dials, side, type));
}

// src/engine/facts.ts
/** What the rival did to a number is shown as one sum, so that single hidden deeds cannot be told apart in it. */
function blend(seen, fact) {
	const at = seen.findIndex((other) => other.kind === "changed" && other.why === "rival" && other.what === fact.what && other.side === fact.side);
	const other = seen[at];
	if (other?.kind === "changed") seen[at] = {
		...other,
		by: other.by + fact.by
	};
	else seen.push({
		...fact,
		why: "rival"
	});
}
/** The facts that one seat may see now, or all of them for the debrief. Causes on the rival's side are not named live. */
function factsFor(facts, seat) {
	if (seat === "debrief") return [...facts];
	const seen = [];
	for (const fact of facts) {
		if (fact.to !== "all" && fact.to !== seat) continue;
		if (fact.kind === "changed" && fact.source !== null && fact.source !== seat) blend(seen, fact);
		else if (fact.kind === "read") seen.push({
			...fact,
			unbiased: NaN
		});
		else if (fact.kind === "crisisRound") seen.push({
			...fact,
			risk: NaN
		});
		else if (fact.kind === "saw") seen.push({
			...fact,
			sightings: fact.sightings.map(({ order }) => ({
				order,
				source: -1
			}))
		});
		else seen.push(fact);
	}
	return seen;
}

// src/engine/hash.ts
/** Canonical hash of plain JSON: the same value gives the same 16 hexadecimal digits in every engine. */
/** Keys as they stand in the text, with their colon: a state has the same few hundred again and again. */
const keyTexts = /* @__PURE__ */ new Map();
const MOST_KEYS = 4e3;
function keyText(key) {
	let text = keyTexts.get(key);
	if (text === void 0) {
		text = `${JSON.stringify(key)}:`;
		if (keyTexts.size < MOST_KEYS) keyTexts.set(key, text);
	}
	return text;
}
/** JSON with keys in code-unit order; numbers as ECMAScript prints them, which is exact. */
function canonical(value) {
	if (typeof value === "number") return Number.isFinite(value) ? `${value}` : "null";
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	const record = value;
	let text = "";
	for (const key of Object.keys(record).sort()) {
		const part = record[key];
		if (part !== void 0) text += (text === "" ? "" : ",") + keyText(key) + canonical(part);
	}
	return `{${text}}`;
}
/** Two 32-bit mixing lanes over the text's code units (as in the public-domain cyrb53), as 16 hexadecimal digits. */
function hashText(text) {
	let a = -559038737;
	let b = 1103547991;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
	b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
	const hex = (n) => (n >>> 0).toString(16).padStart(8, "0");
	return hex(b) + hex(a);
}
/** Hash of a plain JSON value. */
function hashOf(value) {
	return hashText(canonical(value));
}

// src/engine/sight.ts
/** The public part of a view, with its two sides put side by side. */
function infoOf(view) {
	const sides = view.side === "west" ? {
		west: view.own,
		russia: view.rival
	} : {
		west: view.rival,
		russia: view.own
	};
	return {
		week: view.week,
		dials: view.dials,
		rung: view.rung,
		tension: view.tension,
		fatigue: view.fatigue,
		pretext: view.pretext,
		talkClarity: view.talkClarity,
		third: view.third,
		table: view.table,
		sides
	};
}
function ownNumber(rules, side, own, number) {
	switch (number) {
		case "readiness": return own.readiness;
		case "sources": return own.sources;
		case "guard": return own.guard;
		case "offence": return offenceIndex(rules, side, own.formations);
		case "defence": return defenceIndex(rules, side, own.formations);
		default: return;
	}
}
/** What `side` itself can test: its own hidden numbers and deeds, and what it has seen of its rival. */
function ownSight(rules, info, side, own, mind) {
	return {
		rules,
		info,
		cohesion: {},
		done: (move) => own.lastDone[move] ?? mind.done[move] ?? 0,
		hidden: (whose, number) => whose === side ? ownNumber(rules, side, own, number) : void 0
	};
}
/** What `reader` can test about its rival's possibilities: nothing hidden of either side. */
function readerSight(rules, info, reader, own, mind) {
	return {
		rules,
		info,
		cohesion: {},
		done: (move) => mind.done[move] ?? own.lastDone[move] ?? 0,
		hidden: (whose, number) => whose === reader ? ownNumber(rules, reader, own, number) : number === "readiness" ? mind.readiness : void 0
	};
}
/** What nature can test: everything. */
function natureSight(rules, state) {
	return {
		rules,
		info: state,
		cohesion: {},
		done: (move) => state.sides.west.lastDone[move] ?? state.sides.russia.lastDone[move] ?? 0,
		hidden: (whose, number) => ownNumber(rules, whose, state.sides[whose], number)
	};
}
/** What the owner of a view can test. */
function sightOf(rules, view) {
	return ownSight(rules, infoOf(view), view.side, view.own, view.mind);
}

// src/engine/state.ts
/** The order that concedes the match. */
const RESIGN = "resign";

// src/engine/orders.ts
/** Capital that one point of a move's cost takes. */
const COST_SHARE = .4;
/** Political capital that an order takes, 0 or more; without an order, the move's own cost with no option counted. */
function capitalCost(compiled, order) {
	let { cost } = compiled;
	if (order) for (const option of compiled.options) cost += option.values.find((candidate) => candidate.id === order.with[option.id])?.cost ?? 0;
	return Math.max(0, cost * COST_SHARE);
}
/** Why `compiled` cannot be ordered now, or null. */
function barrier(compiled, sight, side) {
	const { id, cooldown } = compiled;
	const { info } = sight;
	if (compiled.attack === null && capitalCost(compiled) > info.sides[side].capital) return {
		code: "capital",
		move: id,
		detail: capitalCost(compiled)
	};
	if (cooldown > 0) {
		const last = sight.done(id);
		if (last > 0 && info.week - last <= cooldown) return {
			code: "cooldown",
			move: id,
			detail: last + cooldown + 1
		};
	}
	if (compiled.channel !== null && info.table.closed.includes(compiled.channel)) return {
		code: "channelClosed",
		move: id,
		detail: compiled.channel
	};
	for (let i = 0; i < compiled.needs.length; i++) if (!compiled.needs[i]?.(sight)) return {
		code: "needs",
		move: id,
		detail: compiled.move.needs[i] ?? null
	};
	return null;
}
/** Every move of the view's side, with whether it can be ordered now and why not. */
function legalMoves(rules, view) {
	const sight = sightOf(rules, view);
	return rules.sides[view.side].moves.map((compiled) => {
		const why = barrier(compiled, sight, view.side);
		return {
			move: compiled.move.id,
			legal: why === null,
			why
		};
	});
}
/** A stranger's value as text; what has no plain text is named by its kind. */
function shown(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `${value}` : typeof value;
}
function checkOptions(rules, compiled, order) {
	const { move } = compiled;
	for (const [id, value] of Object.entries(order.with)) {
		if (id === "terms") continue;
		const option = compiled.options.find((candidate) => candidate.id === id);
		if (!option) return {
			code: "unknownOption",
			move: move.id,
			detail: id
		};
		if (!option.values.some((candidate) => candidate.id === value)) return {
			code: "unknownValue",
			move: move.id,
			detail: `${id}: ${shown(value)}`
		};
	}
	const terms = order.with.terms;
	if (terms !== void 0) {
		if (typeof terms !== "object" || terms === null) return {
			code: "badTerms",
			move: move.id,
			detail: "terms"
		};
		for (const [issueId, step] of Object.entries(terms)) {
			const issue = rules.issues[issueId];
			const known = compiled.terms.some((candidate) => candidate.issue === issueId);
			if (!issue || !known || !Number.isInteger(step) || step < 0 || step > issue.steps) return {
				code: "badTerms",
				move: move.id,
				detail: `${issueId}: ${shown(step)}`
			};
		}
	}
	if (!move.meanings.some((meaning) => meaning.id === order.meant)) return {
		code: "unknownMeaning",
		move: move.id,
		detail: shown(order.meant)
	};
	return null;
}
function checkOrder(rules, side, sight, order) {
	if (typeof order !== "object" || order === null || typeof order.move !== "string" || typeof order.with !== "object" || order.with === null) return {
		code: "malformed",
		move: null,
		detail: null
	};
	if (order.move === "resign") return null;
	const index = rules.sides[side].byId[order.move];
	const compiled = index === void 0 ? void 0 : rules.sides[side].moves[index];
	if (!compiled) return {
		code: "unknownMove",
		move: order.move,
		detail: order.move
	};
	return barrier(compiled, sight, side) ?? checkOptions(rules, compiled, order);
}
/** Every reason why a week's orders cannot be taken; an empty list means that they can. */
function checkWith(rules, side, sight, week) {
	if (typeof week !== "object" || week === null || !Array.isArray(week.orders) || typeof week.challenge !== "boolean") return [{
		code: "malformed",
		order: -1,
		move: null,
		detail: null
	}];
	const rejections = [];
	const seen = /* @__PURE__ */ new Set();
	let attention = 0;
	week.orders.forEach((order, i) => {
		const why = checkOrder(rules, side, sight, order);
		if (why) {
			rejections.push({
				...why,
				order: i
			});
			return;
		}
		if (seen.has(order.move)) rejections.push({
			code: "duplicate",
			order: i,
			move: order.move,
			detail: null
		});
		seen.add(order.move);
		if (order.move !== "resign") attention += rules.sides[side].attention[rules.sides[side].byId[order.move] ?? 0] ?? 0;
	});
	const limit = rules.level.attention;
	if (attention > limit) rejections.push({
		code: "attention",
		order: -1,
		move: null,
		detail: limit
	});
	if (!TABLE_ANSWERS.includes(week.table)) rejections.push({
		code: "malformed",
		order: -1,
		move: null,
		detail: "table"
	});
	else if (week.table !== "wait" && !sight.info.table.offers[side === "west" ? "russia" : "west"]) rejections.push({
		code: "nothingToAnswer",
		order: -1,
		move: null,
		detail: null
	});
	return rejections;
}
/** Check a week's orders against what the view's side can know. */
function checkOrders(rules, view, week) {
	return checkWith(rules, view.side, sightOf(rules, view), week);
}

// src/engine/policy/attack.ts
/** The decision to attack: one inequality for spiral and deterrence, a threshold with a weekly hazard. */
/** Chance of ordering an admitted attack in a week, and width over which it rises from the threshold. */
const HAZARD = .4;
const RAMP = .05;
/** What readers grant an attack that their model rules out, so that Bayes stays finite. */
const TREMBLE = .002;
/** How the kinds differ from a full attack: share of the gain, of the cost of war, chance added, weight of punishment. */
const KINDS = {
	full: {
		gain: 1,
		cost: 1,
		ease: 0,
		price: 1.15
	},
	incursion: {
		gain: .5,
		cost: .78,
		ease: .1,
		price: .8
	},
	airstrike: {
		gain: .28,
		cost: .58,
		ease: .14,
		price: .5
	}
};
/** Chance that an attack succeeds, 0.03–0.97. */
function winChance(rules, side, view, kind = "full") {
	const defence = targetDefence(rules, view.info, side, view.rivalDefence);
	return clamp(.77 + KINDS[kind].ease + .9 * view.offence - 2.1 * defence, .03, .97);
}
/**
* Believed chance of being struck from which striking first pays, for a side to which war brings only cost (Jervis 1978;
* Schelling 1960, ch. 9): striking pays f − c, being struck costs c + f. 0–1; 1 without first-strike advantage.
* @param cost cost of war c > 0. @param edge first-strike advantage f ≥ 0.
*/
function firstStrikeThreshold(cost, edge) {
	return cost + edge <= 0 ? 0 : unit$1((cost - edge) / (cost + edge));
}
/** U(attack) − U(wait) for a kind of attack (doc/model.md, the attack inequality). `f` is the first-strike advantage to assume. */
function advantage(rules, side, vector, view, kind, f) {
	const how = KINDS[kind];
	const { info } = view;
	const home = info.sides[side];
	const fear = vector.fearAttack * view.fear;
	const win = winChance(rules, side, view, kind);
	const price = how.price * view.punishment[kind] * (.7 + .3 * home.economy);
	const defence = targetDefence(rules, info, side, view.rivalDefence);
	const audience = .06 * (1 - home.homeFront);
	const gain = win * (vector.gain * how.gain + fear * how.gain) - vector.warCost * how.cost - price - .1 * defence - audience + (rules.level.third?.threatenedBy === side ? .25 * info.pretext : 0) + 2.2 * f * how.gain - (.9 * vector.peace * view.table - .6 * fear * view.belief * view.threat);
	if (vector.gain < vector.warCost && view.belief < firstStrikeThreshold(vector.warCost, f)) return Math.min(0, gain);
	return gain;
}
/** The kind of attack that pays best, with its advantage; null where the side has none at hand. */
function bestAttack(rules, side, vector, view, kinds, f) {
	let best = null;
	for (const kind of kinds) {
		const gain = advantage(rules, side, vector, view, kind, f);
		if (best === null || gain > best.advantage) best = {
			kind,
			advantage: gain
		};
	}
	return best;
}
/** Chance of ordering an admitted attack this week: 0 at and below the threshold, rising to the hazard just above it. */
function attackChance(gain) {
	return gain <= 0 ? 0 : HAZARD * (1 - exp(-gain / RAMP));
}
/** Value of what the table offers to type t: what has been agreed, and what the rival's open offer would bring, discounted. 0–1. */
function tableValue(agreedWorth, offeredWorth) {
	return unit$1(.1 + .8 * agreedWorth + .3 * Math.max(0, offeredWorth));
}

// src/engine/random.ts
/** Luck: keyed streams (match seed, week, stage, seat) and the small vocabulary in which stages draw from them. */
/**
* The stream for a purpose. The same key gives the same numbers always and everywhere; streams are derived from the key
* and never carried along, so a branch keeps the luck of everything that it did not touch.
* @param seed match seed. @param week 0 for the set-up. @param stage name of the purpose. @param seat seat key or ''.
*/
function stream(seed, week, stage, seat = "") {
	return tychei(`${seat}/${stage}/${week}/${seed}`);
}
/** True with probability p (0–1). Draws once, also at 0 and 1, so that later draws keep their place. */
function chance(draw, p) {
	return draw() < p;
}
/** Index drawn in proportion to weights (all ≥ 0, one > 0). */
function pick(draw, weights) {
	let total = 0;
	for (let i = 0; i < weights.length; i++) total += weights[i];
	let left = draw() * total;
	for (let i = 0; i < weights.length; i++) {
		left -= weights[i];
		if (left < 0) return i;
	}
	return weights.length - 1;
}
/** Uniform in [low, high). */
function between(draw, low, high) {
	return low + (high - low) * draw();
}
/** A draw from the logistic distribution with mean 0 and the given scale, cut at ±20 scales. */
function logisticDraw(draw, scale) {
	const u = draw();
	const safe = u < 2e-9 ? 2e-9 : u > 1 - 2e-9 ? 1 - 2e-9 : u;
	return scale * (log(safe) - log(1 - safe));
}

// src/engine/policy/sheets.ts
/** The policy over whole order sheets: quantal response with additive utilities; its normaliser, sampler and likelihood. */
/** Precision of choice at skill `regular`; readers assume it too. */
const LAMBDA = 6.5;
/** Room for a table over n moves with the given attention. */
function tableFor(n, attention) {
	return {
		weight: new Float64Array(n),
		unseen: new Float64Array(n),
		total: 1,
		quiet: new Float64Array(attention + 1),
		visibility: new Float64Array(n)
	};
}
/** Sums over all sheets by attention spent, while a table is filled. */
const ALL = /* @__PURE__ */ new Float64Array(10);
/**
* Fill a table. P(sheet) = Π weights / total; the total by the recurrence e[k] += w·e[k − cost] over moves, which
* counts every legal sheet within the attention once.
*/
function fillTable(table, side, linear, mood, legal, visibility, lambda = LAMBDA) {
	const { weight, unseen, quiet } = table;
	table.visibility = visibility;
	fillWeights(weight, linear, mood, legal, lambda);
	const cap = quiet.length - 1;
	const { attention } = side;
	quiet.fill(0);
	quiet[0] = 1;
	const all = ALL;
	all.fill(0, 0, cap + 1);
	all[0] = 1;
	for (let a = 0; a < weight.length; a++) {
		const w = weight[a];
		const hidden = w * (1 - visibility[a]);
		unseen[a] = hidden;
		if (w === 0) continue;
		const cost = attention[a];
		for (let k = cap; k >= cost; k--) {
			all[k] = all[k] + w * all[k - cost];
			quiet[k] = quiet[k] + hidden * quiet[k - cost];
		}
	}
	let total = 0;
	for (let k = 0; k <= cap; k++) total += all[k];
	table.total = total;
}
/** exp(λ u) by move. A loop of its own: an exponential is one long chain, of which a processor does several at a time only if nothing else stands between. */
function fillWeights(weight, { base, fear, trust, heat }, mood, legal, lambda) {
	for (let a = 0; a < weight.length; a++) {
		const u = base[a] + fear[a] * mood.fear + trust[a] * mood.trust + heat[a] * mood.heat;
		weight[a] = legal[a] === 0 ? 0 : exp(lambda * u);
	}
}
/** Room of the sampler, made larger when a level needs it. */
let afterRoom = /* @__PURE__ */ new Float64Array(0);
/** Sum of the values from `start` to `start + left`, both included. */
function sumOf(values, start, left) {
	let sum = 0;
	for (let k = 0; k <= left; k++) sum += values[start + k];
	return sum;
}
/** Draw a sheet from the policy: move by move, with the chance that the recurrence gives each. Returns move indices. */
function sampleSheet(table, attention, cap, draw) {
	const n = table.weight.length;
	const width = cap + 1;
	if (afterRoom.length < (n + 1) * width) afterRoom = new Float64Array((n + 1) * width);
	const after = afterRoom;
	after.fill(0, n * width, (n + 1) * width);
	after[n * width] = 1;
	for (let i = n - 1; i >= 0; i--) {
		const cost = attention[i];
		const w = table.weight[i];
		for (let k = 0; k <= cap; k++) {
			const without = after[(i + 1) * width + k];
			after[i * width + k] = k >= cost ? without + w * after[(i + 1) * width + k - cost] : without;
		}
	}
	const sheet = [];
	let left = cap;
	for (let i = 0; i < n; i++) {
		const cost = attention[i];
		const w = table.weight[i];
		const p = cost <= left && w > 0 ? w * sumOf(after, (i + 1) * width, left - cost) / sumOf(after, i * width, left) : 0;
		if (chance(draw, p)) {
			sheet.push(i);
			left -= cost;
		}
	}
	return sheet;
}
/** P(exactly this sheet) under the table. */
function sheetProbability(table, sheet) {
	let product = 1;
	for (const a of sheet) product *= table.weight[a];
	return product / table.total;
}
function add(out, move, p) {
	if (p <= 0) return;
	const at = out.moves.indexOf(move);
	if (at >= 0) out.chances[at] = out.chances[at] + p;
	else {
		out.moves.push(move);
		out.chances.push(p);
	}
}
/** Moves that could appear as `look`: itself, its twin (chance (1 − δ)/2), those that noise mistakes for it, and slips of execution. */
function candidatesFor(side, look, kernel) {
	kernel.known ??= [];
	const found = kernel.known[look] ?? makeCandidates(side, look, kernel);
	kernel.known[look] = found;
	return found;
}
function makeCandidates(side, look, kernel) {
	const flip = (1 - kernel.distinguishability) / 2;
	const noise = kernel.perceptionNoise;
	const seen = {
		moves: [],
		chances: []
	};
	const twin = side.moves[look]?.twin ?? -1;
	add(seen, look, (1 - noise) * (twin >= 0 ? 1 - flip : 1));
	if (twin >= 0) add(seen, twin, (1 - noise) * flip);
	if (noise > 0) for (const a of side.mistakenFor[look] ?? []) add(seen, a, noise);
	if (kernel.implementationNoise <= 0) return seen;
	const slip = kernel.implementationNoise;
	const out = {
		moves: [],
		chances: []
	};
	seen.moves.forEach((executed, i) => {
		const p = seen.chances[i];
		add(out, executed, (1 - slip) * p);
		for (const a of side.mistakenFor[executed] ?? []) add(out, a, slip * p);
	});
	return out;
}
/** The moves assigned so far, and for each number of them the sums over unseen sheets without them. */
const used = /* @__PURE__ */ new Int32Array(10);
const rests = Array.from({ length: 11 }, () => /* @__PURE__ */ new Float64Array(10));
function isUsed(a, count) {
	for (let i = 0; i < count; i++) if (used[i] === a) return true;
	return false;
}
/** Divide the factor (1 + u·x^cost) of a used move out of a generating function, up to attention `left`. Returns the sum of the result. */
function divideOut(from, to, u, cost, left) {
	let sum = 0;
	for (let k = 0; k <= left; k++) {
		const value = from[k];
		const rest = k < cost ? value : Math.max(0, value - u * to[k - cost]);
		to[k] = rest;
		sum += rest;
	}
	return sum;
}
/** Sum over all ways to assign moves to the appearances from `at` on, within `left` attention, of their chance with all unseen moves. */
function assign(table, attention, seen, at, left) {
	const { moves, chances } = seen[at];
	const { weight, visibility, unseen } = table;
	const from = at === 0 ? table.quiet : rests[at];
	const to = rests[at + 1];
	const last = at === seen.length - 1;
	let sum = 0;
	for (let i = 0; i < moves.length; i++) {
		const a = moves[i];
		const cost = attention[a];
		const w = weight[a];
		if (w === 0 || cost > left || isUsed(a, at)) continue;
		used[at] = a;
		const quiet = divideOut(from, to, unseen[a], cost, left - cost);
		const p = w * visibility[a] * chances[i];
		sum += p * (last ? quiet : assign(table, attention, seen, at + 1, left - cost));
	}
	return sum;
}
/**
* P(exactly these appearances are seen | type, mood): over every assignment of moves to appearances, with all unseen moves
* summed out in closed form.
*/
function observationLikelihood(table, attention, seen) {
	const cap = table.quiet.length - 1;
	return (seen.length === 0 ? sumOf(table.quiet, 0, cap) : assign(table, attention, seen, 0, cap)) / table.total;
}
/** A cheap figure for one appearance alone: how much weight speaks for it, against all there is. Used to share out the exact total among reasons. */
function appearanceWeight(table, { moves, chances }) {
	let sum = 0;
	for (let i = 0; i < moves.length; i++) {
		const a = moves[i];
		sum += table.weight[a] * table.visibility[a] * chances[i];
	}
	return sum;
}

// src/engine/perception/evidence.ts
const OPTION_CODES = {
	theatre: (_value, border) => border ? "closeToBorder" : "scale",
	size: () => "scale",
	notice: (value) => value.id === "none" || value.id === "without" ? "noNotice" : "noticeGiven",
	publicity: (value) => value.public === false || value.id === "confidential" ? "privateStep" : "publicStep",
	clarity: () => "threat",
	package: () => "threat",
	form: () => "offerContent",
	verified: () => "costlySignal"
};
/** Factors of the chosen options and terms: what each type picks, given the move (constant in a level). */
function optionFactors(rules, compiled, order, out) {
	for (const option of compiled.options) {
		const id = order.with[option.id];
		const v = option.values.findIndex((value) => value.id === id);
		const value = option.values[v];
		if (!value) continue;
		const likelihood = [
			option.share[0][v] ?? 1,
			option.share[1][v] ?? 1,
			option.share[2][v] ?? 1
		];
		if (likelihood[0] === likelihood[1] && likelihood[1] === likelihood[2]) continue;
		const border = option.id === "theatre" && rules.theatres[value.id]?.border === true;
		out.push({
			code: (OPTION_CODES[option.id] ?? (() => "scale"))(value, border),
			move: compiled.move.id,
			likelihood
		});
	}
	const terms = order.with.terms;
	if (!terms) return;
	const product = [
		1,
		1,
		1
	];
	let any = false;
	for (const { issue, share } of compiled.terms) {
		const step = terms[issue];
		if (step === void 0) continue;
		any = true;
		for (let t = 0; t < 3; t++) product[t] = product[t] * (share[t][step] ?? 1);
	}
	if (any) out.push({
		code: "offerContent",
		move: compiled.move.id,
		likelihood: product
	});
}
function brokenBy(rules, compiled, agreed) {
	return (compiled.move.breaks ?? []).some((issue) => (agreed[issue] ?? 0) > 0 && rules.issues[issue] !== void 0);
}
/** Appearances with their candidates, in the order of the level's moves. */
function appearancesOf(rules, side, sightings, kernel) {
	const own = rules.sides[side];
	const list = [];
	for (const { order } of sightings) {
		const compiled = own.moves[own.byId[order.move] ?? -1];
		if (compiled && !compiled.attack) list.push({
			compiled,
			order,
			seen: candidatesFor(own, compiled.index, kernel)
		});
	}
	return list.length > 1 ? list.sort((a, b) => a.compiled.index - b.compiled.index) : list;
}
/** Least chance granted to have been ready for an attack that was made. */
const WAS_READY = .05;
/**
* P(attack or its absence | what each kind would bring). A side orders the kind that pays it best of those that it is ready
* for; gates of readiness are nested, so a kind is the best at hand by as much as its chance exceeds that of every better one.
* An attack that was made is taken to have been possible, whatever the reader knew of readiness. A tremble keeps what the
* model rules out from being impossible.
*/
function attackLikelihood(kinds, gains, open, attack) {
	let passed = 0;
	let none = 1;
	let chosen = 0;
	for (let tried = 0, at = bestOf(gains, tried); at >= 0; at = bestOf(gains, tried)) {
		tried |= 1 << at;
		const kind = kinds[at];
		const ready = kind === attack ? Math.max(WAS_READY, open[kind] ?? 0) : open[kind] ?? 0;
		const best = Math.max(0, ready - passed);
		passed = Math.max(passed, ready);
		const chance = best * attackChance(gains[at]);
		none -= chance;
		if (kind === attack) chosen = chance;
	}
	return attack === null ? none * (1 - TREMBLE) : Math.max(TREMBLE, chosen);
}
/** Place of the highest gain above 0 that is not among the bits of `tried`; −1 where none is left, as no other kind has a chance. */
function bestOf(gains, tried) {
	let best = -1;
	let most = 0;
	for (let i = 0; i < gains.length; i++) {
		const gain = gains[i];
		if (gain > most && (tried & 1 << i) === 0) {
			most = gain;
			best = i;
		}
	}
	return best;
}
/** Factors of everything but the sheet itself: attack, answer, challenge, crisis answers of last week. */
function deedFactors(rules, lens, deeds, out) {
	const { attackKinds } = rules.sides[lens.side];
	if (deeds.attack !== null || attackKinds.length > 0) {
		const [a, b, c] = lens.attack;
		out.push({
			code: deeds.attack ? "attacked" : "heldBack",
			move: null,
			likelihood: [
				attackLikelihood(attackKinds, a, lens.open, deeds.attack),
				attackLikelihood(attackKinds, b, lens.open, deeds.attack),
				attackLikelihood(attackKinds, c, lens.open, deeds.attack)
			]
		});
	}
	if (deeds.answer !== null && lens.answers) {
		const { answer } = deeds;
		const code = answer === "accept" ? "acceptedOffer" : answer === "refuse" ? "refusedOffer" : "leftOfferOpen";
		const [a, b, c] = lens.answers;
		out.push({
			code,
			move: null,
			likelihood: [
				Math.max(1e-4, a[answer]),
				Math.max(1e-4, b[answer]),
				Math.max(1e-4, c[answer])
			]
		});
	}
	if (deeds.challenge) {
		const { did, sawChance } = deeds.challenge;
		const [a, b, c] = lens.challenge;
		out.push({
			code: did ? "challenged" : "letItPass",
			move: null,
			likelihood: did ? [
				sawChance * a,
				sawChance * b,
				sawChance * c
			] : [
				1 - sawChance * a,
				1 - sawChance * b,
				1 - sawChance * c
			]
		});
	}
	for (const { code, move, likelihood } of deeds.pending) out.push({
		code,
		move,
		likelihood
	});
}
/**
* The likelihood of a week's deeds as a list of factors whose product is exact. The sheet is taken apart in a fixed order:
* each appearance with its options as it would read without fear, then what was left undone, then what fear explains.
* @param plain lens with no fear granted. @param lens lens with the fear that the reader grants.
*/
function factorsOf(rules, plain, lens, deeds, kernel, agreed) {
	const out = [];
	if (deeds.attack === null) sheetFactors(rules, plain, lens, deeds, kernel, agreed, out);
	deedFactors(rules, lens, deeds, out);
	return out;
}
/** Factors of the order sheet. An attack takes all attention: in its week there is no sheet to read. */
function sheetFactors(rules, plain, lens, deeds, kernel, agreed, out) {
	const { attention } = rules.sides[lens.side];
	const list = appearancesOf(rules, lens.side, deeds.sightings, kernel);
	const seen = list.map((item) => item.seen);
	const [a, b, c] = plain.tables;
	const means = list.length > 0 ? [
		1 + meanWeight(a),
		1 + meanWeight(b),
		1 + meanWeight(c)
	] : [
		1,
		1,
		1
	];
	const product = [
		1,
		1,
		1
	];
	for (const { compiled, order, seen: candidates } of list) {
		const likelihood = [
			(1e-9 + appearanceWeight(a, candidates)) / means[0],
			(1e-9 + appearanceWeight(b, candidates)) / means[1],
			(1e-9 + appearanceWeight(c, candidates)) / means[2]
		];
		for (let t = 0; t < 3; t++) product[t] *= likelihood[t];
		out.push({
			code: brokenBy(rules, compiled, agreed) ? "brokenPromise" : compiled.code,
			move: compiled.move.id,
			likelihood
		});
		optionFactors(rules, compiled, order, out);
	}
	const without = seenChance(plain, attention, seen);
	out.push({
		code: "leftUndone",
		move: null,
		likelihood: ratio(without, product)
	});
	if (plain === lens) return;
	out.push({
		code: "theyMayFearUs",
		move: null,
		likelihood: ratio(seenChance(lens, attention, seen), without)
	});
}
/** P(these appearances | type) for each type; never 0, so that Bayes stays finite. */
function seenChance({ tables: [a, b, c] }, attention, seen) {
	return [
		observationLikelihood(a, attention, seen) + 1e-15,
		observationLikelihood(b, attention, seen) + 1e-15,
		observationLikelihood(c, attention, seen) + 1e-15
	];
}
function ratio(above, below) {
	return [
		above[0] / below[0],
		above[1] / below[1],
		above[2] / below[2]
	];
}
/** Weight of an average move in a table: what one appearance is measured against. */
function meanWeight(table) {
	let sum = 0;
	for (let a = 0; a < table.weight.length; a++) sum += table.weight[a];
	return sum / 3;
}
/**
* P(all deeds | type) through each of several lenses: the same factors multiplied, without taking them apart. What does not
* depend on the lens is worked out once.
*/
function likelihoodsOf(rules, lenses, deeds, kernel) {
	const first = lenses[0];
	if (!first) return [];
	const shared = [];
	let seen = null;
	if (deeds.attack === null) {
		const list = appearancesOf(rules, first.side, deeds.sightings, kernel);
		seen = list.map((item) => item.seen);
		for (const { compiled, order } of list) optionFactors(rules, compiled, order, shared);
	}
	const { attention } = rules.sides[first.side];
	return lenses.map((lens) => {
		const own = [];
		deedFactors(rules, lens, deeds, own);
		const result = seen ? seenChance(lens, attention, seen) : [
			1,
			1,
			1
		];
		multiply(result, shared);
		multiply(result, own);
		return result;
	});
}
function multiply(product, factors) {
	for (const { likelihood } of factors) {
		product[0] *= likelihood[0];
		product[1] *= likelihood[1];
		product[2] *= likelihood[2];
	}
}

// src/engine/policy/crisis.ts
/** Crisis bargaining: a side stands firm while the risk it is asked to run is below its own limit. */
/** By depth of a crisis: risk asked, rung reached, how public it is. */
const DEPTHS = {
	risk: [
		.02,
		.08,
		.17,
		.28,
		.42,
		.6
	],
	rung: [
		1,
		1,
		3,
		4,
		6,
		8
	],
	publicness: [
		0,
		0,
		.35,
		.6,
		.8,
		1
	]
};
const DEEPEST = 5;
/** Margin of resolve above the threshold at which a side escalates, and below it at which it only seeks a way out. */
const BOLD = .45;
const SOFT = .14;
/** Likelihood granted to an answer that contradicts all before it. */
const FLOOR = .01;
/** Audience cost of stepping back at a depth, 0–1: nothing while private, more with publicity and promises. */
function audienceCost(info, side, depth) {
	const promises = Math.min(8, info.sides[side].commitments);
	return Math.min(1, info.dials.audienceCost[side] * (DEPTHS.publicness[depth] ?? 1) * (.18 + .08 * promises));
}
/** Scale of the logistic distribution from which a type's private resolve is drawn. */
function resolveScale(vector) {
	return Math.max(.02, .55 * vector.spread);
}
/** Private resolve above which a type stands at a depth. */
function threshold(info, side, vector, depth) {
	const win = .25 + .5 * vector.gain + .18 * (info.tension / 100);
	const audience = audienceCost(info, side, depth);
	const base = vector.resolve - .36 + (win + .08 + audience) / (win + 1.6) + .1 * info.sides[side].boldness;
	return (DEPTHS.risk[depth] ?? .6) - base;
}
/** The range of private resolve in which each answer is given, at a threshold. */
function rangeOf(answer, at) {
	switch (answer) {
		case "escalate": return [at + BOLD, 1e3];
		case "standFirm": return [at, at + BOLD];
		case "offRamp": return [at - SOFT, at];
		case "backDown": return [-1e3, at - SOFT];
	}
}
/** The answer of a type with the given private resolve. */
function answerOf(info, side, vector, depth, resolve) {
	const at = threshold(info, side, vector, depth);
	for (const answer of CRISIS_ANSWERS) {
		const [low, high] = rangeOf(answer, at);
		if (resolve > low && resolve <= high) return answer;
	}
	return "backDown";
}
function mass(low, high, scale) {
	return high <= low ? 0 : logistic(high / scale) - logistic(low / scale);
}
/**
* P(answer | type, answers so far), and what is then known of each type's resolve. Closed form: the private resolve was
* drawn once, so each answer narrows the interval it can lie in.
*/
function readAnswer(info, side, vectors, depth, bounds, answer) {
	const next = [];
	return {
		likelihood: vectors.map((vector, t) => {
			const scale = resolveScale(vector);
			const [low, high] = bounds[t] ?? [-1e3, 1e3];
			const range = rangeOf(answer, threshold(info, side, vector, depth));
			const lower = Math.max(low, range[0]);
			const upper = Math.min(high, range[1]);
			const before = mass(low, high, scale);
			const after = mass(lower, upper, scale);
			const p = before > 1e-9 ? after / before : 0;
			next.push(after > 1e-9 ? [lower, upper] : range);
			return Math.max(FLOOR, p);
		}),
		bounds: next
	};
}

// src/engine/policy/situation.ts
/** What the policy needs to know about a side's position before its private mood: legal moves and public pressures. */
/** Moves of a side that would break agreed issues. */
function breakers(rules, side, agreed) {
	const { moves, breakers: byIssue } = rules.sides[side];
	const flags = new Uint8Array(moves.length);
	for (const issue in agreed) if (agreed[issue]) for (const a of byIssue[issue] ?? []) flags[a] = 1;
	return flags;
}
/** The position of `side` as the owner of `sight` can know it. `readiness` is the side's own or an estimate. */
function situationOf(rules, sight, side, readiness) {
	const { info } = sight;
	const { moves } = rules.sides[side];
	const legal = new Uint8Array(moves.length);
	for (let a = 0; a < moves.length; a++) {
		const compiled = moves[a];
		legal[a] = compiled && compiled.attack === null && barrier(compiled, sight, side) === null ? 1 : 0;
	}
	const open = info.table.offers[rivalOf(side)] ? .25 : 0;
	return {
		side,
		info,
		legal,
		breaks: breakers(rules, side, info.table.agreed),
		readiness,
		divided: 1 - cohesionFor(sight, side),
		unsettled: Math.max(0, 1 - coverage(rules, info.table.agreed) / 3) * (.75 + open),
		tension: info.tension / 100,
		punishment: punishments(rules, info, side)
	};
}

// src/engine/policy/table.ts
/** How a type answers a package on the table, and how it decides to challenge: both are read by the rival like any deed. */
/** What an agreement is worth by its form, as a share of the same terms legally binding. */
const FORM_WORTH = {
	verbal: .5,
	political: .75,
	binding: 1
};
/** Value that each type asks of a whole settlement. */
const BARS = [
	.15,
	1.2,
	1.5
];
/** Coverage at which a package counts as a whole settlement of the quarrel. */
const WHOLE = 2.4;
const SHARPNESS = 2.5;
const READY_TO_SIGN = .22;
const REFUSE_SHARE = .15;
/**
* How much of the quarrel itself terms touch, 0–1: what one side would have to give, two such issues counting as all of it.
* Common measures weigh nothing here, so that everybody can take small packages.
*/
function gravity(rules, terms) {
	let sum = 0;
	let sided = 0;
	for (const issue of rules.level.issues) {
		if (issue.gives === "both") continue;
		sided += 1;
		sum += (terms[issue.id] ?? 0) / issue.steps;
	}
	return sided === 0 ? Math.min(1, coverage(rules, terms) / WHOLE) : Math.min(1, sum / Math.min(2, sided));
}
/** Weigh an offer for all types of a side. */
function weigh(rules, side, offer) {
	return {
		offer,
		worth: termsWorths(rules, side, offer.terms, offer.verified),
		share: gravity(rules, offer.terms)
	};
}
/** Value of an offer to type t minus what it asks for (see doc/model.md, negotiation). */
function offerMargin(rules, side, t, vector, weighed, view, trust) {
	const { offer, share } = weighed;
	const kept = FORM_WORTH[offer.form] * (offer.verified ? .75 + .25 * trust : .45 + .55 * trust);
	const going = .7 * vector.peace - .8 * vector.gain * winChance(rules, side, view) + .35 * view.punishment.full;
	return weighed.worth[t] * kept + share * (going - BARS[t]) - .25 * view.belief * view.fear * share - .04 - .15 * view.info.fatigue;
}
/** P(answer | type) for each answer to an open offer. */
function answerChances(margin) {
	const accept = READY_TO_SIGN * logistic(SHARPNESS * margin);
	const refuse = (1 - accept) * REFUSE_SHARE;
	return {
		accept,
		refuse,
		wait: 1 - accept - refuse
	};
}
/** Chance that a type decides, before it sees the week, to challenge a sharp move. Public but for the type. */
function challengeChance(info, side, vector) {
	const own = info.sides[side];
	const nerve = .2 * vector.gain + .6 * vector.resolve + .4 * own.boldness + .03 * Math.min(8, own.commitments) + .4 * (info.tension / 100);
	return .4 * logistic((nerve - .85) / .2);
}

// src/engine/policy/utilities.ts
/**
* Weights of the considerations, tuned so that no consideration decides alone and that the types pool: a frightened seeker
* arms much like an opportunist, and cheap talk tells little.
*/
const WEIGHTS = {
	protect: 2.6,
	gain: .55,
	reassure: .55,
	conceal: .5,
	unity: .3,
	bargain: .14,
	answer: .22,
	restraint: .3
};
/** Heat at which there is nothing to answer: above it firmness is called for, below it goodwill. */
const CALM_HEAT = .3;
/** What it takes off a move that it would break an agreement: for everybody, and more for those to whom peace is dear. */
const BREACH = {
	all: .08,
	peace: .5
};
/** How much concealment fades as a side becomes ready, and the part of goodwill that needs no trust. */
const READY_FADE = .75;
const BASE_TRUST = .35;
function goodwill(vector, situation) {
	return {
		peace: WEIGHTS.reassure * vector.peace,
		conceal: WEIGHTS.conceal * vector.conceal * (1 - READY_FADE * situation.readiness)
	};
}
/** Room for a linear table over n moves. */
function linearFor(n) {
	return {
		base: new Float64Array(n),
		fear: new Float64Array(n),
		trust: new Float64Array(n),
		heat: new Float64Array(n)
	};
}
/** Fill `out` with the linear utilities of all moves for one type in a situation. */
function fillLinear(out, side, vector, situation) {
	const c = side.coefficients;
	const { peace, conceal } = goodwill(vector, situation);
	const unity = WEIGHTS.unity * situation.divided;
	const bargain = WEIGHTS.bargain * situation.unsettled;
	const restraint = WEIGHTS.restraint * vector.peace * situation.tension;
	const gain = WEIGHTS.gain * vector.gain;
	const breach = BREACH.all + BREACH.peace * vector.peace;
	for (let a = 0; a < out.base.length; a++) {
		const heat = c.heat[a];
		const kindly = peace * c.reassure[a] + conceal * c.show[a];
		out.base[a] = gain * c.gain[a] + BASE_TRUST * kindly + unity * c.unity[a] + bargain * c.bargain[a] - restraint * (heat > 0 ? heat : 0) - breach * situation.breaks[a] - WEIGHTS.answer * CALM_HEAT * heat - c.price[a];
		out.fear[a] = WEIGHTS.protect * vector.fear * c.protect[a];
		out.trust[a] = kindly;
		out.heat[a] = WEIGHTS.answer * heat;
	}
}
/** The same utility of one move, taken apart by consideration. The parts sum to what the tables hold. */
function partsOf(side, vector, situation, mood, a) {
	const c = side.coefficients;
	const { peace, conceal } = goodwill(vector, situation);
	const heat = c.heat[a];
	const reassure = c.reassure[a];
	return {
		protect: WEIGHTS.protect * vector.fear * c.protect[a] * mood.fear,
		gain: WEIGHTS.gain * vector.gain * c.gain[a],
		reassure: peace * reassure * (BASE_TRUST + mood.trust),
		conceal: conceal * c.show[a] * (BASE_TRUST + mood.trust),
		unity: WEIGHTS.unity * situation.divided * c.unity[a],
		bargain: WEIGHTS.bargain * situation.unsettled * c.bargain[a],
		answer: WEIGHTS.answer * heat * (mood.heat - CALM_HEAT),
		restraint: -WEIGHTS.restraint * vector.peace * situation.tension * (heat > 0 ? heat : 0) - (BREACH.all + BREACH.peace * vector.peace) * situation.breaks[a],
		price: -c.price[a]
	};
}

// src/engine/perception/lens.ts
/** Width over which an estimate of readiness leaves it open whether a gate has been passed: the usual error of estimates. */
const READINESS_DOUBT = .1;
/** Chance that a gate has been passed where the estimate stands right at it: not every step that makes ready is seen. */
const UNSEEN = .6;
/** Room for a stage of a side. */
function stageRoom(rules, side) {
	const n = rules.sides[side].moves.length;
	return [
		linearFor(n),
		linearFor(n),
		linearFor(n)
	];
}
/** Room for a lens on a side. */
function lensRoom(rules, side) {
	const n = rules.sides[side].moves.length;
	const cap = rules.level.attention;
	return [
		tableFor(n, cap),
		tableFor(n, cap),
		tableFor(n, cap)
	];
}
/** The same sight, to which `side` is as ready as can be. */
function atFullReadiness(sight, side) {
	const { rules, info, cohesion, done } = sight;
	const hidden = (whose, number) => whose === side && number === "readiness" ? 1 : sight.hidden(whose, number);
	return {
		rules,
		info,
		cohesion,
		done,
		hidden
	};
}
/**
* Chance that an attack could be ordered by a side whose readiness is an estimate; everything else about it is known.
* @param ready sight to which the side is as ready as can be.
*/
function openTo(compiled, ready, side, readiness) {
	if (barrier(compiled, ready, side) !== null) return 0;
	let chance = 1;
	for (const { what, atLeast } of compiled.move.needs) if (what === `readiness.${side}` && atLeast !== void 0) chance = Math.min(chance, unit$1(UNSEEN + (readiness - atLeast) / READINESS_DOUBT));
	return chance;
}
/** Prepare a side's decisions as the owner of `sight` can know them; with `only`, for its own use: that type alone. */
function setStage(rules, sight, situation, dials, room, only) {
	const { side } = situation;
	const vectors = typeVectors(rules.level, dials, side);
	const own = rules.sides[side];
	for (let t = 0; t < 3; t++) if (only === void 0 || only === t) fillLinear(room[t], own, vectors[t], situation);
	const open = {};
	const ready = only === void 0 ? atFullReadiness(sight, side) : null;
	for (const index of own.attacks) {
		const compiled = own.moves[index];
		if (!compiled?.attack) continue;
		open[compiled.attack] = ready ? openTo(compiled, ready, side, situation.readiness) : barrier(compiled, sight, side) === null ? 1 : 0;
	}
	const { table } = situation.info;
	const offer = table.offers[rivalOf(side)];
	const agreed = termsWorths(rules, side, table.agreed, table.inspected);
	const strain = strainOn(rules, side, table);
	for (let t = 0; t < 3; t++) agreed[t] -= strain[t];
	return {
		side,
		situation,
		vectors,
		linear: room,
		open,
		agreed,
		offer: offer ? weigh(rules, side, offer) : null,
		challenge: vectors.map((vector) => challengeChance(situation.info, side, vector))
	};
}
/** A side's standing when it believes its rival hostile with probability `belief`. */
function standingOf(rules, situation, belief, heat, forces) {
	const threat = threatOf(rules, situation.info, situation.side, forces.rivalOffence, forces.rivalDefence);
	return {
		mood: {
			fear: fearOf(belief, threat, forces.ownDefence),
			trust: 1 - belief,
			heat
		},
		belief,
		...forces
	};
}
/** The attack view of type t: the same numbers for the AI's own decision and for its readers. */
function attackViewOf(rules, stage, t, standing) {
	const { info, punishment } = stage.situation;
	return {
		info,
		offence: standing.offence,
		rivalDefence: standing.rivalDefence,
		fear: standing.mood.fear,
		belief: standing.belief,
		threat: threatOf(rules, info, stage.side, standing.rivalOffence, standing.rivalDefence),
		table: tableValue(stage.agreed[t], stage.offer ? stage.offer.worth[t] : 0),
		punishment
	};
}
/** What each type would do in the given standing. `room` is overwritten. */
function lookThrough(rules, stage, standing, room) {
	const { side, situation, vectors, offer, open } = stage;
	const own = rules.sides[side];
	const f = situation.info.dials.firstStrikeAdvantage;
	const attack = [
		[],
		[],
		[]
	];
	const answers = [];
	const view = own.attackKinds.length > 0 || offer ? attackViewOf(rules, stage, 0, standing) : null;
	for (let t = 0; t < 3; t++) {
		const vector = vectors[t];
		fillTable(room[t], own, stage.linear[t], standing.mood, situation.legal, own.visibility[t]);
		if (!view) continue;
		view.table = tableValue(stage.agreed[t], offer ? offer.worth[t] : 0);
		for (const kind of own.attackKinds) attack[t].push(advantage(rules, side, vector, view, kind, f));
		if (offer) answers.push(answerChances(offerMargin(rules, side, t, vector, offer, view, standing.mood.trust)));
	}
	return {
		side,
		tables: room,
		attack,
		open,
		answers: offer ? answers : null,
		challenge: stage.challenge
	};
}

// src/engine/perception/sighting.ts
/** Chance that an order is seen, with its chosen options. */
function visibilityOf(compiled, order) {
	let shift = 0;
	for (const option of compiled.options) {
		const id = order.with[option.id];
		const value = option.values.find((candidate) => candidate.id === id) ?? option.values[option.fallback];
		shift += value?.visibility ?? 0;
	}
	return Math.min(1, Math.max(.02, compiled.move.visibility + shift));
}
/** Index of the move as which an order looks: three draws always, so that the stream keeps its place. */
function appearance(side, index, rates, draw) {
	const mistaken = chance(draw, rates.perceptionNoise);
	const flipped = chance(draw, (1 - rates.distinguishability) / 2);
	const compiled = side.moves[index];
	if (!compiled || compiled.attack) return index;
	if (mistaken) return compiled.neighbour;
	return flipped && compiled.twin >= 0 ? compiled.twin : index;
}
/** An order as it looks: the options of the true order, as far as the appearance has them too. */
function disguise(side, order, look) {
	const compiled = side.moves[look];
	if (!compiled) return order;
	const shown = {};
	for (const option of compiled.options) {
		const value = order.with[option.id];
		if (value !== void 0 && option.values.some((candidate) => candidate.id === value)) shown[option.id] = value;
	}
	if (order.with.terms && compiled.terms.length > 0 && order.move === compiled.move.id) shown.terms = order.with.terms;
	return {
		move: compiled.move.id,
		with: shown,
		meant: ""
	};
}
/** Draw what the rival sees of a side's executed orders. */
function drawSightings(side, orders, rates, draw) {
	const seen = [];
	orders.forEach((order, source) => {
		const index = side.byId[order.move];
		const compiled = index === void 0 ? void 0 : side.moves[index];
		if (!compiled || index === void 0) return;
		const noticed = chance(draw, compiled.attack ? 1 : visibilityOf(compiled, order));
		const look = appearance(side, index, rates, draw);
		if (noticed) seen.push({
			order: disguise(side, order, look),
			source
		});
	});
	return seen;
}

// src/engine/perception/update.ts
/** Bayes in log odds over three types, one named factor at a time, so that the reasons sum exactly to the change. */
/** Probability that the rival is hostile: opportunist or revisionist. */
function hostile(belief) {
	return belief[1] + belief[2];
}
/** Log odds that the rival is hostile. */
function logOdds(belief) {
	return log(belief[1] + belief[2]) - log(belief[0]);
}
/** Log odds beyond which nobody is more certain: a belief of one in a million. It keeps every sum of reasons exact in what is printed. */
const CERTAIN = 13.8;
/** The belief after one likelihood, without bias. */
function bayes(belief, likelihood) {
	const s = belief[0] * likelihood[0];
	const o = belief[1] * likelihood[1];
	const r = belief[2] * likelihood[2];
	const total = s + o + r;
	return total > 0 ? [
		s / total,
		o / total,
		r / total
	] : belief;
}
/** The same belief with the log odds of hostility set to `target`; the hostile types keep their ratio. */
function withLogOdds(belief, target) {
	const odds = exp(target);
	const mass = odds / (1 + odds);
	const ratio = belief[1] / (belief[1] + belief[2]);
	return [
		1 / (1 + odds),
		mass * ratio,
		mass * (1 - ratio)
	];
}
/**
* Update a belief by factors in order. A biased reader (`bias` 0–1) lets conciliatory evidence count for less: it takes
* only (1 − bias) of each change towards trust. Where `reasons` is given, one line a factor is added in log odds of
* "hostile", and one line `bias` for all that was withheld; they sum to the change of log odds.
*/
function update(belief, factors, bias, reasons) {
	let now = belief;
	let withheld = 0;
	let odds = logOdds(now);
	for (const { code, move, likelihood } of factors) {
		let next = bayes(now, likelihood);
		let after = logOdds(next);
		let change = after - odds;
		if (change < 0 && bias > 0) {
			withheld -= bias * change;
			after = odds + (1 - bias) * change;
			next = withLogOdds(next, after);
		}
		if (after > CERTAIN || after < -13.8) {
			const held = after > 0 ? CERTAIN : -13.8;
			change += held - after;
			after = held;
			next = withLogOdds(next, held);
		}
		if (reasons) reasons.push({
			code,
			amount: change,
			move
		});
		now = next;
		odds = after;
	}
	if (reasons && withheld > 0) reasons.push({
		code: "bias",
		amount: withheld,
		move: null
	});
	return now;
}

// src/engine/perception/observer.ts
/** The unbiased observer: what a calibrated reader with the same sight would have believed, over sampled guesses of the rival's mind. */
/** Sampled beliefs of the rival: four are enough to be calibrated. */
const SAMPLES = 4;
/** An observer at the start: the level's type weights, samples that start from the rival's prior. */
function freshObserver(prior, rivalBelief, offence, defence, draw) {
	const samples = [];
	for (let k = 0; k < 4; k++) samples.push({
		belief: rivalBelief,
		heat: .3,
		offence: offence * between(draw, .925, 1.075),
		defence: defence * between(draw, .925, 1.075),
		own: between(draw, .925, 1.075)
	});
	const even = () => Array.from({ length: 4 }, () => 1 / 4);
	return {
		belief: prior,
		samples,
		weights: [
			even(),
			even(),
			even()
		]
	};
}
/** The observer's belief after the deeds of its rival, and the samples' weights by how well they explain them. */
function observe(rules, observer, reader, deeds) {
	const evidence = [
		0,
		0,
		0
	];
	const weights = observer.weights.map((row) => row.slice());
	likelihoodsOf(rules, reader.sampled, deeds, reader.trueKernel).forEach((likelihood, k) => {
		for (let t = 0; t < 3; t++) {
			const row = weights[t];
			row[k] = row[k] * likelihood[t];
			evidence[t] = evidence[t] + row[k];
		}
	});
	for (let t = 0; t < 3; t++) {
		const row = weights[t];
		const total = evidence[t];
		for (let k = 0; k < row.length; k++) row[k] = total > 0 ? row[k] / total : 1 / row.length;
	}
	return {
		belief: bayes(observer.belief, evidence),
		weights
	};
}
/** How a week's acts as seen move the heat that a side feels: 0–1, with a memory of about two weeks. */
function heatAfter(heat, acts) {
	let sum = 0;
	for (const compiled of acts) sum += compiled.heat;
	return clamp(.55 * heat + .45 * clamp(.3 + .5 * sum, 0, 1), 0, 1);
}
/** The moves of a side as which sightings look. */
function movesSeen(rules, side, sightings) {
	const own = rules.sides[side];
	const list = [];
	for (const { order } of sightings) {
		const compiled = own.moves[own.byId[order.move] ?? -1];
		if (compiled) list.push(compiled);
	}
	return list;
}
/**
* The samples after the rival has had its look at `side`: each draws what it may have seen through the true kernel, reads
* it with the rival's dials, and keeps what forces it may believe to be there.
*/
function resample(rules, state, side, reader, executed, deeds, draw) {
	const bias = state.dials.attributionBias[rivalOf(side)];
	const rates = {
		distinguishability: reader.trueKernel.distinguishability,
		perceptionNoise: reader.trueKernel.perceptionNoise
	};
	const { mirror } = reader;
	if (!mirror) return [];
	const known = /* @__PURE__ */ new Map();
	const readAs = (sightings) => {
		const key = sightings.map(({ order, source }) => `${source}${order.move}`).join();
		let factors = known.get(key);
		if (!factors) {
			const seen = {
				...deeds,
				sightings
			};
			factors = factorsOf(rules, mirror.plain, mirror.granted, seen, reader.rivalKernel, reader.agreed);
			known.set(key, factors);
		}
		return factors;
	};
	return state.observers[side].samples.map((sample) => {
		const sightings = drawSightings(rules.sides[side], executed, rates, draw);
		const factors = readAs(sightings);
		const seen = movesSeen(rules, side, sightings);
		return {
			belief: update(sample.belief, factors, bias, null),
			heat: heatAfter(sample.heat, seen),
			...forcesAfter(rules, state, side, sample, seen, sightings),
			own: sample.own
		};
	});
}
/** Share by which an unverified claim of withdrawal is believed in an estimate. */
const CLAIM_BELIEVED = .3;
/** What a thousand troops withdrawn take from the offence index, where it is not known from where they go. */
const USUAL_OFFENCE = .35;
/** Whether a move lets the rival see all there is: inspectors, or a verified withdrawal. */
function reveals(compiled) {
	return compiled.move.effects.some((effect) => effect.do === "inspect" || effect.do === "withdraw" && effect.verified);
}
/** A side's force indices as its rival may now see them: exact after an inspection, else grown by what was sighted. */
function forcesAfter(rules, state, side, sample, seen, sightings) {
	const { formations } = state.sides[side];
	if (seen.some(reveals)) return {
		offence: offenceIndex(rules, side, formations),
		defence: defenceIndex(rules, side, formations)
	};
	const scale = rules.level.sides[side].forceScale;
	let { offence, defence } = sample;
	seen.forEach((compiled, i) => {
		const order = sightings[i]?.order;
		const factor = sizeFactor(compiled, order) * state.dials.capability[side];
		for (const effect of compiled.move.effects) if (effect.do === "deploy") {
			const theatre = effect.theatre === "$theatre" ? order?.with.theatre : effect.theatre;
			const near = rules.theatres[theatre ?? ""]?.near ?? .5;
			offence += effect.size * factor * effect.offence * effect.ready * near / scale;
			defence += effect.size * factor * (1 - effect.offence) * (.5 + .5 * effect.ready) / scale;
		} else if (effect.do === "withdraw") offence -= effect.size * factor * CLAIM_BELIEVED * USUAL_OFFENCE / scale;
	});
	return {
		offence: clamp(offence, 0, 1.2),
		defence: clamp(defence, 0, 1)
	};
}
/** Multiplier of sizes by the chosen option, 1 without one. */
function sizeFactor(compiled, order) {
	let factor = 1;
	for (const option of compiled.options) {
		const value = option.values.find((candidate) => candidate.id === order?.with[option.id]);
		if (value?.size !== void 0) factor *= value.size;
	}
	return factor;
}

// src/engine/perception/prepare.ts
/** Before a week resolves: every lens through which its deeds will be read, from the state in which the orders were written. */
/** Fear that a reader without empathy grants its rival. */
const NO_EMPATHY_FEAR = .06;
const rooms$1 = /* @__PURE__ */ new WeakMap();
/** Working room is made once per level and overwritten every week: a match needs no other. */
function roomsFor(rules) {
	let found = rooms$1.get(rules);
	if (!found) {
		found = bySide((side) => {
			const rival = rivalOf(side);
			return {
				rival: stageRoom(rules, rival),
				own: stageRoom(rules, side),
				plain: lensRoom(rules, rival),
				granted: lensRoom(rules, rival),
				sampled: Array.from({ length: 4 }, () => lensRoom(rules, rival)),
				mirrorPlain: lensRoom(rules, side),
				mirror: lensRoom(rules, side),
				kernels: {}
			};
		});
		rooms$1.set(rules, found);
	}
	return found;
}
/**
* The belief that a reader supposes its rival to hold about it: the rival's prior, raised by how much one has escalated of
* late. From public dials and one's own deeds only, never from the rival's actual belief.
*/
function supposedBelief(prior, ownHeat) {
	return prior + (1 - prior) * .6 * Math.max(0, ownHeat - .15);
}
/** The kernel of this week: last week's again, with the candidates that it knows, where nothing has changed. */
function kernelWith(state, distinguishability, last) {
	const perceptionNoise = state.dials.perceptionNoise * (1 - state.talkClarity);
	const { implementationNoise } = state.dials;
	return last && last.distinguishability === distinguishability && last.perceptionNoise === perceptionNoise && last.implementationNoise === implementationNoise ? last : {
		distinguishability,
		perceptionNoise,
		implementationNoise
	};
}
/** The fear that a reader with the given empathy grants, in the mood it supposes. */
function grantedMood(mood, empathy) {
	return {
		...mood,
		fear: empathy * mood.fear + (1 - empathy) * NO_EMPATHY_FEAR
	};
}
function withMood(standing, mood) {
	return {
		...standing,
		mood
	};
}
function prepareReader(rules, state, side, room) {
	const rival = rivalOf(side);
	const own = state.sides[side];
	const mind = state.minds[side];
	const { dials } = state;
	const ownForces = {
		offence: offenceIndex(rules, side, own.formations),
		defence: defenceIndex(rules, side, own.formations)
	};
	const seen = {
		offence: offenceIndex(rules, rival, mind.forces),
		defence: defenceIndex(rules, rival, mind.forces)
	};
	const rivalSight = readerSight(rules, state, side, own, mind);
	const rivalSituation = situationOf(rules, rivalSight, rival, mind.readiness);
	const stage = setStage(rules, rivalSight, rivalSituation, dials, room.rival);
	const supposed = standingOf(rules, rivalSituation, supposedBelief(dials.priorHostile[rival], own.heat), own.heat, {
		offence: seen.offence,
		ownDefence: seen.defence,
		rivalOffence: ownForces.offence,
		rivalDefence: ownForces.defence
	});
	const empathy = dials.empathy[side];
	const plain = lookThrough(rules, stage, withMood(supposed, grantedMood(supposed.mood, 0)), room.plain);
	const granted = empathy === 0 ? plain : lookThrough(rules, stage, withMood(supposed, grantedMood(supposed.mood, empathy)), room.granted);
	const sampled = state.observers[side].samples.map((sample, k) => lookThrough(rules, stage, standingOf(rules, rivalSituation, hostile(sample.belief), sample.heat, {
		offence: seen.offence * sample.own,
		ownDefence: seen.defence,
		rivalOffence: sample.offence,
		rivalDefence: sample.defence
	}), room.sampled[k]));
	const mirror = sampled.length > 0 ? mirrorOf(rules, state, side, own, mind, room) : null;
	const { kernels } = room;
	kernels.own = kernelWith(state, dials.assumedDistinguishability[side], kernels.own);
	kernels.exact = kernelWith(state, dials.distinguishability, kernels.exact);
	kernels.rival = kernelWith(state, dials.assumedDistinguishability[rival], kernels.rival);
	return {
		plain,
		granted,
		sampled,
		mirror,
		agreed: { ...state.table.agreed },
		kernel: kernels.own,
		trueKernel: kernels.exact,
		rivalKernel: kernels.rival
	};
}
/**
* How the rival may look at `side`, as far as side itself can know: its own position, and the fear that the rival's empathy
* would grant it. Both the unbiased observer's samples and a player's previews read through it.
*/
function mirrorOf(rules, info, side, own, mind, room) {
	const rival = rivalOf(side);
	const { dials } = info;
	const sight = ownSight(rules, info, side, own, mind);
	const situation = situationOf(rules, sight, side, own.readiness);
	const stage = setStage(rules, sight, situation, dials, room.own);
	const asSeen = standingOf(rules, situation, supposedBelief(dials.priorHostile[side], mind.heat), mind.heat, {
		offence: offenceIndex(rules, side, own.formations),
		ownDefence: defenceIndex(rules, side, own.formations),
		rivalOffence: offenceIndex(rules, rival, mind.forces),
		rivalDefence: defenceIndex(rules, rival, mind.forces)
	});
	const empathy = dials.empathy[rival];
	const plain = lookThrough(rules, stage, withMood(asSeen, grantedMood(asSeen.mood, 0)), room.mirrorPlain);
	return {
		plain,
		granted: empathy === 0 ? plain : lookThrough(rules, stage, withMood(asSeen, grantedMood(asSeen.mood, empathy)), room.mirror)
	};
}
/** Working room for a mirror outside the week. */
function mirrorRoom(rules, side) {
	return {
		own: stageRoom(rules, side),
		mirrorPlain: lensRoom(rules, side),
		mirror: lensRoom(rules, side)
	};
}
/** All lenses for the week, from the state at its start. The result is overwritten by the next call for the same rules. */
function prepare(rules, state) {
	const room = roomsFor(rules);
	return bySide((side) => prepareReader(rules, state, side, room[side]));
}

// src/engine/reassurance.ts
/**
* The window of gesture sizes that part the types (Kydd, Trust and Mistrust in International Relations, 2005).
* Below `low` a greedy side makes the gesture too: it is cheap talk. Above `high` a side that wants safety cannot afford it:
* it is reckless. Between them only the one that wants safety makes it, and it is believed.
* @param p trust: the other side's probability, 0–1, that one wants safety.
* @param greedy pay-offs of the greedy type: T ≥ R. @param seeker pay-offs of the one that wants safety.
* @returns both bounds as shares of the whole stake; `open` tells whether any gesture parts the types.
* @throws RangeError where p lies outside 0–1 or a denominator is not positive.
*/
function reassuranceWindow(p, greedy, seeker) {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`trust ${p} is out of range; give 0 to 1`);
	const lowBase = p * (2 * greedy.T - greedy.R) + (1 - p) * greedy.L;
	const highBase = p * seeker.T + (1 - p) * seeker.L;
	if (!(lowBase > 0) || !(highBase > 0)) throw new RangeError("the pay-offs leave nothing at stake");
	const low = p * greedy.T / lowBase;
	const high = p * seeker.R / highBase;
	return {
		low,
		high,
		open: low < high
	};
}

// src/engine/rules.ts
/** A level compiled for play: indices instead of names, typed arrays for the policy, everything that never changes in a match. */
/** Version of the rules. A record names it; it rises whenever the same orders could give another match. */
const RULES_VERSION = 1;
/** Price of one point of attention, of capital spent, and of capital tied, in the policy's utility. */
const PRICE = {
	attention: .03,
	cost: .01,
	tied: .005
};
const ALARM_SHARE = .4;
/** Goodwill up to which a show of it costs little: what a side that only wants to look harmless will give. */
const CHEAP_SHOW = .4;
/** Sharpness with which types choose the steps that they put on the table. */
const TERMS_SHARPNESS = 3;
function heatOf(move) {
	const size = Math.min(1, move.rung / 8);
	if (move.stance === "escalatory") return Math.max(.15, size * (.6 + .4 * Math.max(0, move.offence)));
	if (move.stance === "conciliatory") return -Math.max(.05, move.aims.reassure ?? 0);
	return 0;
}
/** What a move does for goodwill; alarm weighs less on its mover than calm does, as it was not what was meant. */
function goodwillOf(move) {
	const reassure = move.aims.reassure ?? 0;
	return reassure < 0 ? ALARM_SHARE * reassure : reassure;
}
function has(move, verb) {
	return move.effects.some((effect) => effect.do === verb);
}
/** The reason code under which a move is read, from what it is. */
function codeOf(move) {
	if (has(move, "attack")) return "attacked";
	if (move.look === "offensive") return "looksOffensive";
	if (move.look === "defensive") return "looksDefensive";
	if (move.track === "covert") return "covertAction";
	if (has(move, "impose") || has(move, "squeeze")) return "punishment";
	if (has(move, "name")) return "threat";
	if (move.stance === "conciliatory") return move.cost >= 2.5 ? "costlySignal" : "cheapTalk";
	if (has(move, "commit")) return "tiedHands";
	if (move.stance === "escalatory") return "coercion";
	if (has(move, "rally") || has(move, "diversify")) return "unityBuilding";
	return "cheapTalk";
}
function compileOption(option) {
	const share = [
		0,
		1,
		2
	].map((t) => {
		const weights = option.values.map((value) => value.pick?.[t] ?? 1);
		const total = weights.reduce((sum, w) => sum + w, 0);
		return weights.map((w) => w / total);
	});
	return {
		id: option.id,
		values: option.values,
		share,
		fallback: option.default ?? 0
	};
}
/** How willing each type is to put a step on the table: its own worth, and what peace is worth to it. */
function termShares(level, side, issueId) {
	const issue = level.issues.find((candidate) => candidate.id === issueId);
	if (!issue) throw new Error(`issue ${issueId} is not in the level`);
	const rival = side === "west" ? "russia" : "west";
	const rivalWorth = issue.worth[rival].reduce((sum, w, t) => sum + w * (level.sides[rival].typeWeights[t] ?? 0), 0);
	return {
		issue: issueId,
		share: [
			0,
			1,
			2
		].map((t) => {
			const own = issue.worth[side][t];
			const peace = level.types[[
				"seeker",
				"opportunist",
				"revisionist"
			][t]].peace;
			const weights = [];
			let total = 0;
			for (let step = 0; step <= issue.steps; step++) {
				const x = step / issue.steps;
				const goodwill = peace * .8 * x * rivalWorth;
				const utility = x * own + goodwill - .15 * x * x;
				const weight = exp(TERMS_SHARPNESS * utility);
				weights.push(weight);
				total += weight;
			}
			return weights.map((w) => w / total);
		})
	};
}
function expectedVisibility(move, options, t) {
	let shift = 0;
	for (const option of options) option.values.forEach((value, v) => {
		shift += (option.share[t][v] ?? 0) * (value.visibility ?? 0);
	});
	return Math.min(1, Math.max(.02, move.visibility + shift));
}
function breakersOf(moves) {
	const byIssue = Object.create(null);
	for (const { index, move } of moves) for (const issue of move.breaks ?? []) {
		byIssue[issue] ??= [];
		byIssue[issue].push(index);
	}
	return byIssue;
}
function compileSide(level, side) {
	const list = level.moves.filter((move) => move.side === side);
	const byId = Object.create(null);
	list.forEach((move, index) => {
		byId[move.id] = index;
	});
	const moves = list.map((move, index) => {
		const options = move.options.map(compileOption);
		const visibility = [
			0,
			1,
			2
		].map((t) => expectedVisibility(move, options, t));
		const attack = move.effects.find((effect) => effect.do === "attack");
		const talk = move.effects.find((effect) => effect.do === "offer" || effect.do === "talk");
		return {
			index,
			move,
			id: move.id,
			cost: move.cost,
			cooldown: move.cooldown,
			options,
			visibility,
			twin: move.twin === void 0 ? -1 : byId[move.twin] ?? -1,
			neighbour: byId[move.neighbour] ?? index,
			heat: heatOf(move),
			code: codeOf(move),
			attack: attack ? attack.kind : null,
			challengeable: move.challengeable ?? (move.stance === "escalatory" && move.rung >= 5),
			terms: (move.terms ?? []).map((issue) => termShares(level, side, issue)),
			channel: talk ? talk.channel : null,
			needs: move.needs.map(compileCondition)
		};
	});
	const n = moves.length;
	const column = (of) => Float64Array.from(moves, of);
	const mistakenFor = Array.from({ length: n }, () => []);
	for (const move of moves) if (move.neighbour !== move.index) mistakenFor[move.neighbour]?.push(move.index);
	return {
		moves,
		byId,
		attention: Uint8Array.from(moves, (m) => m.move.attention),
		coefficients: {
			protect: column((m) => m.move.aims.protect ?? 0),
			gain: column((m) => m.move.aims.gain ?? 0),
			reassure: column((m) => goodwillOf(m.move)),
			show: column((m) => Math.min(CHEAP_SHOW, goodwillOf(m.move))),
			unity: column((m) => m.move.aims.unity ?? 0),
			bargain: column((m) => m.move.aims.bargain ?? 0),
			heat: column((m) => m.heat),
			price: column((m) => PRICE.attention * m.move.attention + PRICE.cost * m.move.cost + PRICE.tied * m.move.tied)
		},
		visibility: [
			column((m) => m.visibility[0]),
			column((m) => m.visibility[1]),
			column((m) => m.visibility[2])
		],
		mistakenFor,
		attacks: moves.filter((m) => m.attack).map((m) => m.index),
		breakers: breakersOf(moves),
		attackKinds: [...new Set(moves.flatMap((m) => m.attack ?? []))]
	};
}
function indexed(items) {
	const map = Object.create(null);
	for (const item of items) map[item.id] = item;
	return map;
}
/** Compile a checked level. Do it once per level: all matches share the result. */
function compile(level) {
	return {
		level,
		hash: hashOf({
			...level,
			texts: void 0
		}),
		sides: bySide((side) => compileSide(level, side)),
		theatres: indexed(level.theatres),
		issues: indexed(level.issues),
		channels: indexed(level.channels),
		packages: indexed(level.packages),
		eventTests: level.events.map((event) => compileConditions(event.when)),
		decisionTests: (level.third?.decisions ?? []).map((decision) => compileConditions(decision.when)),
		voiceTests: (level.third?.voices ?? []).map((voice) => compileConditions(voice.when))
	};
}

// src/engine/self.ts
/** A side's own standing, as it knows it: what the AI decides by, and what tells a chosen war from a pre-emptive one. */
const rooms = /* @__PURE__ */ new WeakMap();
/** Working room of a side's own utilities, made once per level. */
function roomFor(rules, side) {
	let found = rooms.get(rules);
	if (!found) {
		found = {};
		rooms.set(rules, found);
	}
	found[side] ??= stageRoom(rules, side);
	return found[side];
}
/** The stage and standing of the view's side. Its utilities are overwritten by the next call for the same side. */
function selfOf(rules, view) {
	const sight = sightOf(rules, view);
	const { side } = view;
	const rival = rivalOf(side);
	const situation = situationOf(rules, sight, side, view.own.readiness);
	const t = TYPES.indexOf(view.type);
	return {
		stage: setStage(rules, sight, situation, view.dials, roomFor(rules, side), t),
		standing: standingOf(rules, situation, hostile(view.mind.belief), view.mind.heat, {
			offence: offenceIndex(rules, side, view.own.formations),
			ownDefence: defenceIndex(rules, side, view.own.formations),
			rivalOffence: offenceIndex(rules, rival, view.mind.forces),
			rivalDefence: defenceIndex(rules, rival, view.mind.forces)
		}),
		t
	};
}
/** Why the owner of the view attacks: pre-emptive if the attack pays only because striking first does; else chosen. */
function causeOf(rules, view, kind) {
	const { stage, standing, t } = selfOf(rules, view);
	const vector = stage.vectors[t];
	if (!vector) return "chosen";
	const what = attackViewOf(rules, stage, t, standing);
	const withEdge = advantage(rules, view.side, vector, what, kind, view.dials.firstStrikeAdvantage);
	const withoutEdge = advantage(rules, view.side, vector, what, kind, 0);
	return withEdge > 0 && withoutEdge <= 0 ? "preemptive" : "chosen";
}

// src/engine/week/changes.ts
const COMMON = [
	"tension",
	"fatigue",
	"pretext",
	"talkClarity"
];
const THIRD = {
	thirdDefence: "defence",
	thirdStability: "stability",
	thirdWill: "will",
	thirdAlignment: "alignment"
};
const SIDED = [
	"capital",
	"economy",
	"homeFront",
	"readiness",
	"record",
	"boldness",
	"gasDependence",
	"squeeze",
	"sources",
	"guard",
	"restraint",
	"commitments"
];
const HIDDEN = /* @__PURE__ */ new Set([
	"readiness",
	"sources",
	"guard"
]);
function sided(key, side) {
	return {
		get: (state) => state.sides[side][key],
		set: (state, value) => {
			state.sides[side][key] = value;
		},
		low: 0,
		high: key === "capital" || key === "commitments" ? 20 : 1,
		side,
		what: key,
		hidden: HIDDEN.has(key)
	};
}
function makeTarget(key) {
	const [name = "", seat = "", ally = ""] = key.split(".");
	const side = seat;
	if (name === "support") return {
		get: (state) => state.sides[side].support[ally] ?? 0,
		set: (state, value) => {
			state.sides[side].support[ally] = value;
		},
		low: 0,
		high: 1,
		side,
		what: `support.${ally}`,
		hidden: false
	};
	const common = COMMON.find((candidate) => candidate === name);
	if (common) return {
		get: (state) => state[common],
		set: (state, value) => {
			state[common] = value;
		},
		low: 0,
		high: common === "tension" ? 100 : 1,
		side: null,
		what: common,
		hidden: false
	};
	if (name in THIRD) {
		const field = THIRD[name];
		return {
			get: (state) => state.third?.[field] ?? 0,
			set: (state, value) => {
				if (state.third) state.third[field] = value;
			},
			low: 0,
			high: 1,
			side: null,
			what: name,
			hidden: false
		};
	}
	const own = SIDED.find((candidate) => candidate === name);
	if (!own) throw new Error(`no number is called ${key}`);
	return sided(own, side);
}
const targets = /* @__PURE__ */ new Map();
function targetOf(key) {
	let target = targets.get(key);
	if (!target) {
		target = makeTarget(key);
		targets.set(key, target);
	}
	return target;
}
/** Sums by number, kept apart by cause: west, russia, nature. */
var Changes = class {
	facts;
	sums = /* @__PURE__ */ new Map();
	/** @param facts where each change is told; null where nobody listens. */
	constructor(facts) {
		this.facts = facts;
	}
	/** Note a change of `key` ("tension", "capital.west", "support.west.germany") caused by a seat or by nature (null). `why` is a code. */
	add(key, by, source, why) {
		if (by === 0) return;
		const target = targetOf(key);
		let sum = this.sums.get(target);
		if (!sum) {
			sum = [
				0,
				0,
				0
			];
			this.sums.set(target, sum);
		}
		const slot = source === "west" ? 0 : source === "russia" ? 1 : 2;
		sum[slot] = sum[slot] + by;
		this.facts?.push({
			kind: "changed",
			to: target.hidden && target.side ? target.side : "all",
			what: target.what,
			side: target.side,
			by,
			why,
			source
		});
	}
	/** Apply all that was gathered, and start again. The two seats' sums are added first, so that swapping seats swaps nothing. */
	apply(state) {
		for (const [target, [west, russia, nature]] of this.sums) {
			const value = target.get(state) + (west + russia + nature);
			target.set(state, value < target.low ? target.low : value > target.high ? target.high : value);
		}
		this.sums.clear();
	}
};
const supportKeys = {
	west: Object.create(null),
	russia: Object.create(null)
};
/** The key of an ally's support. It is joined once: each new string would have to be hashed anew to be looked up. */
function supportKey(side, ally) {
	const keys = supportKeys[side];
	keys[ally] ??= `support.${side}.${ally}`;
	return keys[ally];
}
/** The key of a number of one seat, or of a common number. */
function keyOf(what, side) {
	return COMMON.includes(what) || what in THIRD ? what : `${what}.${side}`;
}
/** The seat that an effect's `of` names. */
function whom(of, mover, otherwise) {
	if (of === "west" || of === "russia") return of;
	const self = mover ?? otherwise ?? "west";
	return of === "rival" ? rivalOf(self) : self;
}

// src/engine/week/allies.ts
/** Stage 6, allies and home front: too soft loses some, too hard loses others; capital comes back; promises are remembered. */
/** How strongly allies drift by how far policy lies from what they want, and how far a rival's acts unite them. */
const DRIFT = {
	agreement: .012,
	distance: .03,
	rally: .03,
	home: .02
};
const CAPITAL_BACK = 2.2;
/** Readiness lost in a week without use, above that of the start. */
function unreadying(start, readiness) {
	return .012 * Math.max(0, readiness - start);
}
/** Firmness of a side's week as its allies see it, −1–1. */
function firmness(week, side) {
	let sum = 0;
	for (const { compiled } of week.executed[side]) sum += compiled.heat;
	return clamp(sum, -1, 1);
}
const alliesStage = {
	name: "allies",
	run(week) {
		const { rules, state } = week;
		for (const side of SIDES) {
			const own = state.sides[side];
			const firm = firmness(week, side);
			const threat = state.minds[side].heat - .3;
			for (const ally of rules.level.sides[side].allies) {
				const wanted = clamp((ally.hawkishness - .5) * 1.2 + .5 * threat, -1, 1);
				const drift = DRIFT.agreement - DRIFT.distance * Math.abs(firm - wanted) + DRIFT.rally * Math.max(0, threat) * ally.hawkishness;
				const home = DRIFT.home * (ally.support - (own.support[ally.id] ?? ally.support));
				week.changes.add(supportKey(side, ally.id), drift + home, null, "allies");
			}
			week.changes.add(`capital.${side}`, CAPITAL_BACK * (.5 + own.homeFront), null, "homeFront");
			week.changes.add(`homeFront.${side}`, .03 * (.6 - own.homeFront) - .04 * (.7 - own.economy) * (own.economy < .7 ? 1 : 0), null, "time");
			week.changes.add(`boldness.${side}`, -.25 * own.boldness, null, "time");
			week.changes.add(`readiness.${side}`, -unreadying(rules.level.sides[side].readiness, own.readiness), null, "time");
			if (own.capital < 1) week.changes.add(`homeFront.${side}`, -.03, null, "overdrawn");
			if (Object.values(own.packages).some((pack) => pack.clarity > 0 && pack.imposed === 0)) week.changes.add(`record.${side}`, -.01, null, "unusedThreat");
		}
		week.changes.apply(state);
	}
};

// src/engine/week/context.ts
/** The stage's own stream; give a side for one stream a seat. It is made when it is first drawn from: many a week needs none. */
function luck(week, stage, side) {
	const { seed, week: now, seatKeys } = week.state;
	const seat = side ? seatKeys[side] : "";
	let made = null;
	return () => {
		made ??= stream(seed, now, stage, seat);
		return made();
	};
}

// src/engine/week/effects.ts
/** Add troops to a side's formations in a theatre, merging with what is there. */
function station(formations, added) {
	const there = formations.find((f) => f.theatre === added.theatre);
	if (!there) {
		formations.push({ ...added });
		return;
	}
	const total = there.size + added.size;
	there.offence = (there.offence * there.size + added.offence * added.size) / total;
	there.ready = (there.ready * there.size + added.ready * added.size) / total;
	there.size = total;
}
/** Take troops back: from the given theatre, or from where most stand. Returns what was moved. */
function withdraw(formations, theatre, size) {
	let from = formations.find((f) => f.theatre === theatre);
	if (!from) {
		for (const f of formations) if (!from || f.size > from.size) from = f;
	}
	if (!from) return {
		theatre: theatre ?? "",
		size: 0
	};
	const moved = Math.min(from.size, size);
	from.size -= moved;
	return {
		theatre: from.theatre,
		size: moved
	};
}
/** Share of what talks clear up that full fatigue takes away. */
const TIRED = .6;
function chosen(order, name) {
	if (!name.startsWith("$")) return name;
	const value = order?.with[name.slice(1)];
	return typeof value === "string" ? value : void 0;
}
function deploy(week, doer, effect) {
	const side = whom(effect.of, doer.side, null);
	const order = doer.executed?.order;
	const theatre = chosen(order, effect.theatre);
	if (theatre === void 0) return;
	const factor = doer.executed ? sizeFactor(doer.executed.compiled, order) : 1;
	const size = effect.size * factor * week.state.dials.capability[side];
	const formation = {
		theatre,
		size,
		offence: effect.offence,
		ready: effect.ready
	};
	if (effect.after) {
		week.state.scheduled.push({
			week: week.state.week + effect.after,
			side,
			what: "formation",
			by: 0,
			formation
		});
		return;
	}
	if (size <= 0) return;
	station(week.state.sides[side].formations, formation);
	week.facts?.push({
		kind: "arrived",
		to: side,
		side,
		theatre,
		size
	});
}
function change(week, doer, effect) {
	const side = whom(effect.of, doer.side, null);
	const key = effect.what === "clarity" || effect.what === "cohesion" ? null : keyOf(effect.what, side);
	if (key === null) return;
	const { state } = week;
	if (effect.after) state.scheduled.push({
		week: state.week + effect.after,
		side: doer.side,
		what: key,
		by: effect.by,
		formation: null
	});
	else week.changes.add(key, effect.by, doer.side, doer.why);
	if (effect.weeks) {
		const end = state.week + (effect.after ?? 0) + effect.weeks;
		state.scheduled.push({
			week: end,
			side: doer.side,
			what: key,
			by: -effect.by,
			formation: null
		});
	}
}
function rally(week, doer, effect) {
	const side = whom(effect.of, doer.side, null);
	for (const ally of week.rules.level.sides[side].allies) {
		const share = effect.among === "all" ? 1 : effect.among === "hawks" ? ally.hawkishness : effect.among === "doves" ? 1 - ally.hawkishness : ally.energyDependence;
		week.changes.add(supportKey(side, ally.id), effect.by * share, doer.side, doer.why);
	}
}
function clarityOf(executed) {
	for (const option of executed?.compiled.options ?? []) {
		const value = option.values.find((candidate) => candidate.id === executed?.order.with[option.id]);
		if (value?.clarity !== void 0) return value.clarity;
	}
	return .6;
}
/** Name or impose a package; allies who pay for it like it less (C36–C39). */
function punish(week, doer, name, impose) {
	const side = doer.side;
	const id = chosen(doer.executed?.order, name);
	const pack = id === void 0 ? void 0 : week.rules.packages[id];
	if (!side || !pack || pack.by !== side) return;
	const state = week.state.sides[side].packages[pack.id];
	if (!state) return;
	const clarity = impose ? 1 : clarityOf(doer.executed);
	if (impose) {
		if (state.imposed > 0) return;
		const promised = state.clarity > 0 ? .05 : 0;
		week.changes.add(`record.${side}`, promised, side, doer.why);
		state.imposed = week.state.week;
		if (pack.closes && !week.state.table.closed.includes(pack.closes)) week.state.table.closed.push(pack.closes);
	} else state.clarity = Math.max(state.clarity, clarity);
	for (const ally in pack.allyCost) week.changes.add(supportKey(side, ally), -(pack.allyCost[ally] ?? 0) * (impose ? 1 : .5 * clarity), side, doer.why);
}
function optionFlag(executed, read, otherwise) {
	for (const option of executed?.compiled.options ?? []) {
		const value = option.values.find((candidate) => candidate.id === executed?.order.with[option.id]);
		const found = value ? read(value) : void 0;
		if (found !== void 0) return found;
	}
	return otherwise;
}
/** Talks clarify, keep the track open and tire; without an agreement they stall (C26, C51). */
function talk(week, doer, channelId) {
	const { state, rules } = week;
	const channel = rules.channels[channelId];
	if (!channel) return;
	state.table.talks += 1;
	if (!week.agreed) state.table.stalled += .5;
	week.changes.add("talkClarity", channel.clarifies * (1 - TIRED * state.fatigue), doer.side, doer.why);
	week.changes.add("fatigue", .01, doer.side, doer.why);
}
function offer(week, doer, channelId) {
	const { side, executed } = doer;
	talk(week, doer, channelId);
	const terms = executed?.order.with.terms;
	if (!side || !terms || Object.keys(terms).length === 0) return;
	const isPublic = optionFlag(executed, (value) => value.public, true);
	const made = {
		by: side,
		terms: { ...terms },
		form: optionFlag(executed, (value) => value.form, "political"),
		verified: optionFlag(executed, (value) => value.verified, false),
		public: isPublic,
		week: week.state.week,
		third: week.rules.channels[channelId]?.third ?? false
	};
	week.state.table.offers[side] = made;
	week.state.sides[side].tabled = true;
	week.facts?.push({
		kind: "offered",
		to: "all",
		side,
		terms: made.terms,
		public: isPublic
	});
	if (isPublic) {
		week.changes.add(`commitments.${side}`, .3, side, doer.why);
		return;
	}
	const leaks = chance(luck(week, "leak", side), .15);
	week.facts?.push({
		kind: "luck",
		to: "debrief",
		what: "leak",
		chance: .15,
		happened: leaks
	});
	if (leaks) {
		week.facts?.push({
			kind: "leaked",
			to: "all",
			side,
			terms: made.terms
		});
		week.changes.add(`capital.${side}`, -1, side, "leak");
		week.changes.add("thirdWill", -.03, side, "leak");
	}
}
/** Hidden work on the third party and the rival's allies; published intelligence blunts it, sources attribute it (C17, C18). */
function subvert(week, doer, effect, draw) {
	const { side } = doer;
	if (!side) return;
	const rival = rivalOf(side);
	const blunted = week.state.sides[rival].guard;
	const force = 1 - .7 * blunted;
	week.changes.add("thirdStability", -effect.stability * force, side, doer.why);
	for (const ally of week.rules.level.sides[rival].allies) week.changes.add(supportKey(rival, ally.id), -effect.cohesion * force, side, doer.why);
	const p = effect.attribution * (.5 + .5 * week.state.sides[rival].sources);
	const attributed = chance(draw, p);
	week.facts?.push({
		kind: "luck",
		to: "debrief",
		what: "attribution",
		chance: p,
		happened: attributed
	});
	week.facts?.push({
		kind: "covert",
		to: attributed ? "all" : side,
		side,
		move: doer.why,
		attributed,
		blunted
	});
	if (attributed) {
		week.changes.add("tension", 3, side, doer.why);
		for (const ally of week.rules.level.sides[rival].allies) week.changes.add(supportKey(rival, ally.id), .015 * ally.hawkishness, side, doer.why);
	}
	const risk = effect.incident * week.state.dials.accidentRate;
	const incident = chance(draw, Math.min(1, risk));
	week.facts?.push({
		kind: "luck",
		to: "debrief",
		what: "incident",
		chance: Math.min(1, risk),
		happened: incident
	});
	if (incident && effect.incident > 0) {
		week.facts?.push({
			kind: "incident",
			to: "all"
		});
		week.seeds.push({
			cause: "incident",
			by: null,
			move: attributed ? doer.why : null,
			attack: null,
			depth: 1
		});
	}
}
/** A plot to install a government: it needs low stability, and does not work against those who were warned. */
function plot(week, doer, effect, draw) {
	const { third } = week.state;
	const { side } = doer;
	if (!third || !side) return;
	const blunted = week.state.sides[rivalOf(side)].guard;
	const p = (third.stability < effect.below ? 1 : 0) * effect.chance * (1 - .8 * blunted) * (1.5 - third.will) * Math.min(1, .4 + (effect.below - third.stability) * 4);
	const works = chance(draw, p);
	week.facts?.push({
		kind: "luck",
		to: "debrief",
		what: "plot",
		chance: p,
		happened: works
	});
	if (works) week.coups.push(side);
}
/** Carry out one effect. */
function apply(week, doer, effect, draw) {
	const { state } = week;
	switch (effect.do) {
		case "deploy":
			deploy(week, doer, effect);
			return;
		case "withdraw": {
			const side = whom(effect.of, doer.side, null);
			const order = doer.executed?.order;
			const factor = doer.executed ? sizeFactor(doer.executed.compiled, order) : 1;
			const theatre = effect.theatre === void 0 ? void 0 : chosen(order, effect.theatre);
			const moved = withdraw(state.sides[side].formations, theatre, effect.size * factor);
			week.facts?.push({
				kind: "withdrew",
				to: effect.verified ? "all" : side,
				side,
				...moved,
				verified: effect.verified
			});
			return;
		}
		case "change":
			change(week, doer, effect);
			return;
		case "rally":
			rally(week, doer, effect);
			return;
		case "name":
			punish(week, doer, effect.package, false);
			return;
		case "impose":
			punish(week, doer, effect.package, true);
			return;
		case "offer":
			offer(week, doer, effect.channel);
			return;
		case "talk":
			talk(week, doer, effect.channel);
			return;
		case "commit":
			week.changes.add(`commitments.${whom("self", doer.side, null)}`, effect.weight, doer.side, doer.why);
			return;
		case "squeeze":
			if (doer.side) week.changes.add(`squeeze.${rivalOf(doer.side)}`, effect.by, doer.side, doer.why);
			return;
		case "diversify": {
			const side = whom("self", doer.side, null);
			for (const ally of week.rules.level.sides[side].allies) week.changes.add(supportKey(side, ally.id), .03 * ally.energyDependence, doer.side, doer.why);
			state.scheduled.push({
				week: state.week + effect.after,
				side: doer.side,
				what: `gasDependence.${side}`,
				by: -effect.by,
				formation: null
			});
			return;
		}
		case "subvert":
			subvert(week, doer, effect, draw);
			return;
		case "expose": {
			const side = whom("self", doer.side, null);
			const strength = effect.guard * (.4 + .6 * state.sides[side].sources);
			week.changes.add(`guard.${side}`, strength, doer.side, doer.why);
			week.changes.add(`sources.${side}`, -effect.burn, doer.side, doer.why);
			state.scheduled.push({
				week: state.week + effect.weeks,
				side: doer.side,
				what: `guard.${side}`,
				by: -strength,
				formation: null
			});
			return;
		}
		case "plot":
			plot(week, doer, effect, draw);
			return;
		case "strain":
			state.table.strain[effect.issue] = Math.min(1, (state.table.strain[effect.issue] ?? 0) + effect.by);
			return;
		case "inspect":
		case "attack": return;
	}
}

// src/engine/week/observation.ts
/** Stage 4, observation: what each side sees of the other's week, and what it makes of the forces behind it. */
/** Error of an estimate of troops (C01). */
const SIZE_NOISE = .15;
/** Share at which a rise of readiness that will pass is taken into the estimate. */
const PASSING = .5;
/** Copy of formations, as inspectors report them. */
function exactly(formations) {
	return formations.map((f) => ({
		theatre: f.theatre,
		size: f.size,
		offence: f.offence,
		ready: f.ready
	}));
}
/** Take a sighting into the estimate. `truth` is the move that it really was. */
function estimate(week, side, mind, { order }, truth, draw) {
	const rival = rivalOf(side);
	const own = week.rules.sides[rival];
	const compiled = own.moves[own.byId[order.move] ?? -1];
	if (!compiled) return;
	const factor = sizeFactor(compiled, order);
	const noise = between(draw, .85, 1.15);
	for (const effect of compiled.move.effects) if (effect.do === "deploy") {
		const theatre = effect.theatre === "$theatre" ? order.with.theatre : effect.theatre;
		if (theatre === void 0) continue;
		const size = effect.size * factor * noise * week.state.dials.capability[rival];
		if (size > 0) station(mind.forces, {
			theatre,
			size,
			offence: effect.offence,
			ready: effect.ready
		});
	} else if (effect.do === "withdraw" && !effect.verified) withdraw(mind.forces, order.with.theatre, effect.size * factor * CLAIM_BELIEVED);
	else if (effect.do === "change" && effect.what === "readiness" && (effect.of ?? "self") === "self") mind.readiness = clamp(mind.readiness + effect.by * (effect.weeks ? PASSING : 1), 0, 1);
	if (reveals(compiled) && order.move === truth) {
		mind.forces = exactly(week.state.sides[rival].formations);
		mind.readiness = week.state.sides[rival].readiness;
	}
}
/** Class of a week as reciprocating strategies see it: by the sum of its heat. */
function classOf(heat, acts) {
	if (acts === 0) return "neutral";
	return heat > .05 ? "escalatory" : heat < -.05 ? "conciliatory" : "neutral";
}
const observationStage = {
	name: "observation",
	run(week) {
		const { rules, state } = week;
		for (const side of SIDES) {
			const rival = rivalOf(side);
			const kernel = week.prepared[side].trueKernel;
			const draw = luck(week, "observation", side);
			const sightings = drawSightings(rules.sides[rival], week.executed[rival].map((executed) => executed.order), kernel, draw);
			week.sightings[side] = sightings;
			const mind = state.minds[side];
			for (const sighting of sightings) {
				const executed = week.executed[rival][sighting.source];
				estimate(week, side, mind, sighting, executed?.compiled.move.id, draw);
				mind.done[sighting.order.move] = state.week;
				sighting.source = executed?.place ?? -1;
			}
			week.facts?.push({
				kind: "saw",
				to: side,
				side,
				sightings
			});
			mind.readiness -= unreadying(rules.level.sides[rival].readiness, mind.readiness);
			const seen = movesSeen(rules, rival, sightings);
			mind.heat = heatAfter(mind.heat, seen);
			mind.lastSeen = classOf(seen.reduce((sum, compiled) => sum + compiled.heat, 0), seen.length);
		}
		for (const side of SIDES) {
			const acts = week.executed[side].map((executed) => executed.compiled);
			state.sides[side].heat = heatAfter(state.sides[side].heat, acts);
		}
	}
};

// src/engine/setup.ts
/** How a match begins: dials, drawn types, forces, first estimates and the observers. */
const START_HEAT = .3;
/** Weeks of talk without result that each channel already in use stands for (C19). */
const STALE = .5;
function sideState(rules, side, capability, gas) {
	const setup = rules.level.sides[side];
	const support = {};
	for (const ally of setup.allies) support[ally.id] = ally.support;
	const packages = {};
	for (const pack of rules.level.packages) if (pack.by === side) packages[pack.id] = {
		clarity: setup.clarity,
		imposed: 0
	};
	return {
		formations: setup.formations.map((f) => ({
			...f,
			size: f.size * capability
		})),
		readiness: setup.readiness,
		economy: setup.economy,
		capital: setup.capital,
		homeFront: setup.homeFront,
		commitments: setup.commitments,
		record: setup.record,
		boldness: 0,
		sources: setup.sources,
		restraint: 0,
		guard: 0,
		heat: START_HEAT,
		support,
		gasDependence: gas !== null && setup.gasDependence > 0 ? gas : setup.gasDependence,
		squeeze: 0,
		packages,
		backdowns: 0,
		lastDone: Object.create(null),
		lastSlip: 0,
		tabled: false
	};
}
/** A belief with the given probability of hostility, the hostile types in the ratio of `weights`. */
function beliefOf(hostility, weights) {
	const both = weights[1] + weights[2];
	const share = both > 0 ? weights[1] / both : .5;
	const held = Math.min(1 - 1e-6, Math.max(1e-6, hostility));
	return [
		1 - held,
		held * share,
		held * (1 - share)
	];
}
function opening(rules, side) {
	const setup = rules.level.sides[side];
	if (Object.keys(setup.opening).length === 0) return null;
	return {
		by: side,
		terms: { ...setup.opening },
		form: setup.openingForm,
		verified: false,
		public: true,
		week: 0,
		third: false
	};
}
function firstMind(rules, seed, side, seat, prior, rival) {
	const draw = stream(seed, 0, "estimate", seat);
	const forces = rival.formations.map((f) => ({
		...f,
		size: f.size * between(draw, 1 - SIZE_NOISE, 1 + SIZE_NOISE)
	}));
	return {
		belief: beliefOf(prior, rules.level.sides[rivalOf(side)].typeWeights),
		forces,
		readiness: rules.level.sides[rivalOf(side)].readiness,
		heat: START_HEAT,
		lastSeen: null,
		done: Object.create(null)
	};
}
/**
* The state before week 1, or every problem with the dials.
* @param seatKeys names of the seats in stream keys; swapped only to test that the rules are symmetric.
*/
function newMatch(rules, setup, seatKeys = {
	west: "west",
	russia: "russia"
}) {
	const settings = setup.dials ?? {};
	const problems = checkDials(settings);
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	const { level } = rules;
	const { seed } = setup;
	const dials = resolveDials(level, settings);
	const types = bySide((side) => {
		const drawn = TYPES[pick(stream(seed, 0, "types", seatKeys[side]), level.sides[side].typeWeights)] ?? "seeker";
		return setup.types?.[side] ?? drawn;
	});
	const sides = bySide((side) => sideState(rules, side, dials.capability[side], dials.gasDependence));
	const minds = bySide((side) => firstMind(rules, seed, side, seatKeys[side], dials.priorHostile[side], sides[rivalOf(side)]));
	const observers = bySide((side) => {
		const rival = rivalOf(side);
		return freshObserver(beliefOf(1 - level.sides[rival].typeWeights[0], level.sides[rival].typeWeights), minds[rival].belief, offenceIndex(rules, side, sides[side].formations), defenceIndex(rules, side, sides[side].formations), stream(seed, 0, "samples", seatKeys[side]));
	});
	const { third } = level;
	const openTalks = level.channels.filter((channel) => channel.open).length;
	return {
		ok: true,
		state: {
			rules: 1,
			level: {
				id: level.id,
				hash: rules.hash
			},
			seed,
			seatKeys: { ...seatKeys },
			week: 1,
			awaiting: "orders",
			dials,
			types,
			sides,
			third: third ? {
				defence: third.defence,
				stability: third.stability,
				will: third.will,
				alignment: third.alignment,
				decision: "",
				voice: ""
			} : null,
			rung: level.rung,
			peakRung: level.rung,
			crisisPeak: 0,
			peakBelief: {
				west: dials.priorHostile.west,
				russia: dials.priorHostile.russia
			},
			tension: level.tension,
			fatigue: level.fatigue,
			pretext: level.pretext,
			talkClarity: 0,
			startForces: bySide((side) => offenceIndex(rules, side, sides[side].formations)),
			table: {
				offers: {
					west: opening(rules, "west"),
					russia: opening(rules, "russia")
				},
				agreed: {},
				form: "verbal",
				inspected: {},
				talks: openTalks,
				stalled: STALE * openTalks,
				consent: {},
				closed: [],
				strain: {}
			},
			minds,
			observers,
			pending: [],
			scheduled: [],
			eventsDone: [],
			crisis: null,
			outcome: null
		}
	};
}

// src/engine/sideView.ts
function publicOf(side) {
	return {
		economy: side.economy,
		capital: side.capital,
		homeFront: side.homeFront,
		commitments: side.commitments,
		record: side.record,
		boldness: side.boldness,
		restraint: side.restraint,
		support: side.support,
		gasDependence: side.gasDependence,
		squeeze: side.squeeze,
		packages: side.packages,
		backdowns: side.backdowns,
		tabled: side.tabled
	};
}
/**
* The state as `side` may see it: all of its own, the rival's public numbers, its own estimates. Nothing in the result
* depends on the rival's type, beliefs, true forces, sealed orders, unseen moves or private resolve.
*/
function viewFor(state, side) {
	const { crisis } = state;
	let crisisView = null;
	if (crisis) {
		const { resolve, bounds: _b, ...rest } = crisis;
		crisisView = {
			...rest,
			resolve: resolve[side]
		};
	}
	return {
		side,
		week: state.week,
		awaiting: state.awaiting,
		level: state.level,
		dials: state.dials,
		type: state.types[side],
		own: state.sides[side],
		rival: publicOf(state.sides[rivalOf(side)]),
		mind: state.minds[side],
		third: state.third,
		rung: state.rung,
		tension: state.tension,
		fatigue: state.fatigue,
		pretext: state.pretext,
		talkClarity: state.talkClarity,
		table: state.table,
		crisis: crisisView,
		outcome: state.outcome
	};
}

// src/engine/stateHash.ts
/** The canonical hash of a state: what records and tests compare. */
/** 16 hexadecimal digits over every field of the state. */
function stateHash(state) {
	return hashOf(state);
}

// src/engine/week/incidents.ts
/** Stages 9 and 10, incidents and events: accidents where forces meet, and the deck of what else happens. */
const INCIDENT = .35;
/** Forces in contact, 0–1: how much of both sides' offence stands forward. */
function contact(rules, state) {
	const west = offenceIndex(rules, "west", state.sides.west.formations);
	const russia = offenceIndex(rules, "russia", state.sides.russia.formations);
	return unit$1(.25 + .5 * (west + russia));
}
/** How open the state is to accidents at a rung: 0 below rung 4, convex above, with tension and contact, less what agreed measures and open talks remove. */
function accidentProneness(rules, state, rung) {
	if (rung < 4) return 0;
	const height = (rung - 3) / 6;
	const open = 1 - .15 * state.talkClarity;
	return state.dials.accidentRate * height * height * (.4 + state.tension / 100) * contact(rules, state) * (1 - calming(rules, state.table)) * open;
}
const incidentsStage = {
	name: "incidents",
	run(week) {
		const { rules, state } = week;
		const risk = Math.min(1, INCIDENT * accidentProneness(rules, state, state.rung));
		const happened = chance(luck(week, "incidents"), risk);
		week.facts?.push({
			kind: "luck",
			to: "debrief",
			what: "incident",
			chance: risk,
			happened
		});
		if (!happened) return;
		week.facts?.push({
			kind: "incident",
			to: "all"
		});
		week.seeds.push({
			cause: "incident",
			by: null,
			move: null,
			attack: null,
			depth: 1
		});
	}
};
const eventsStage = {
	name: "events",
	run(week) {
		const { rules, state } = week;
		const { events, eventRate } = rules.level;
		const draw = luck(week, "events");
		if (!chance(draw, eventRate)) return;
		const sight = natureSight(rules, state);
		const weights = events.map((event, i) => event.once && state.eventsDone.includes(event.id) || !rules.eventTests[i]?.(sight) ? 0 : event.weight);
		if (!weights.some((w) => w > 0)) return;
		const event = events[pick(draw, weights)];
		if (!event) return;
		state.eventsDone.push(event.id);
		week.facts?.push({
			kind: "event",
			to: "all",
			event: event.id
		});
		for (const effect of event.effects) apply(week, {
			side: null,
			why: event.id,
			executed: null
		}, effect, draw);
		week.changes.apply(state);
	}
};

// src/engine/week/crisis.ts
/** Stage 11, crisis: how one opens, one sealed round of it, and what its end costs. */
const GRAVITY = {
	attack: 4,
	redLine: 3,
	challenge: 2,
	incident: 1
};
/** Accident risk of one step, as a share of proneness; share of accidents at the top that turn nuclear. */
const STEP_RISK = .026;
const NUCLEAR_SHARE = .1;
/** Rounds after which both sides are simply tired of it. */
const LAST_ROUND = 8;
/** Depth from which stepping back ends the match: everybody saw it. */
const DECISIVE_DEPTH = 4;
/** Capital for each unit of audience cost; the part of it that a lone way out costs; how far stepping back lowers the risk. */
const CRISIS_PRICE = {
	capital: 10,
	wayOut: .35,
	calmer: .25
};
const CODES = {
	standFirm: "stoodFirm",
	escalate: "escalatedCrisis",
	offRamp: "soughtOffRamp",
	backDown: "steppedBack"
};
/** Orders that crossed a red line of the other side, as it saw them, and attacks short of a large war. */
function seedsOf(week) {
	for (const side of SIDES) {
		const lines = week.rules.level.sides[side].redLines;
		const crossed = week.sightings[side].find(({ order }) => lines.includes(order.move));
		if (crossed) week.seeds.push({
			cause: "redLine",
			by: rivalOf(side),
			move: crossed.order.move,
			attack: null,
			depth: 2
		});
		const attack = week.attacks[side];
		if (attack && attack !== "full") week.seeds.push({
			cause: "attack",
			by: side,
			move: null,
			attack,
			depth: 5
		});
	}
}
/** The graver of two attacks short of a large war: taking ground before striking from the air. */
function graver(a, b) {
	return a === "incursion" || b === "incursion" ? "incursion" : a ?? b;
}
/** A crisis that comes from both sides at once in the same way is nobody's: so that swapping seats swaps nothing. */
function gravest(seeds) {
	let best = seeds[0] ?? null;
	for (const seed of seeds.slice(1)) if (!best || GRAVITY[seed.cause] > GRAVITY[best.cause]) best = seed;
	else if (GRAVITY[seed.cause] === GRAVITY[best.cause] && seed.by !== best.by) {
		const attack = best.attack === seed.attack ? best.attack : graver(best.attack, seed.attack);
		best = {
			...best,
			by: null,
			move: null,
			attack,
			depth: Math.max(best.depth, seed.depth)
		};
	}
	return best;
}
/** Open a crisis if the week calls for one and nothing graver has ended the match. */
const crisisStage = {
	name: "crisis",
	run(week) {
		const { rules, state } = week;
		seedsOf(week);
		const over = week.resigned.length > 0 || week.coups.length > 0 || SIDES.some((side) => week.attacks[side] === "full");
		const seed = gravest(week.seeds);
		if (over || !seed) return;
		const unknown = () => [
			[-1e3, 1e3],
			[-1e3, 1e3],
			[-1e3, 1e3]
		];
		state.crisis = {
			cause: seed.cause,
			by: seed.by,
			move: seed.move,
			attack: seed.attack,
			round: 1,
			depth: seed.depth,
			startRung: state.rung,
			resolve: bySide((side) => logisticDraw(luck(week, "resolve", side), resolveScale(typeVector(rules.level, state.dials, side, state.types[side])))),
			bounds: bySide(unknown),
			answers: []
		};
		week.facts?.push({
			kind: "crisisOpened",
			to: "all",
			cause: seed.cause,
			by: seed.by,
			move: seed.move
		});
	}
};
/** Risk of losing control in one step at a depth, 0–1. */
function stepRisk(week, depth) {
	return Math.min(1, STEP_RISK * accidentProneness(week.rules, week.state, DEPTHS.rung[depth] ?? 8));
}
function note(week, crisis, answers) {
	const { rules, state } = week;
	for (const side of SIDES) {
		const vectors = typeVectors(rules.level, state.dials, side);
		const { likelihood, bounds } = readAnswer(state, side, vectors, crisis.depth, crisis.bounds[side], answers[side]);
		crisis.bounds[side] = bounds;
		state.pending.push({
			by: side,
			code: CODES[answers[side]],
			move: crisis.move,
			likelihood
		});
	}
}
/** The price of stepping back, in capital, support at home, record and promises; the winner grows bolder. */
function pay(week, loser, depth, share) {
	const { state } = week;
	const publicness = DEPTHS.publicness[depth] ?? 1;
	const cost = share * audienceCost(state, loser, depth);
	week.changes.add(`capital.${loser}`, -CRISIS_PRICE.capital * cost, null, "steppedBack");
	week.changes.add(`homeFront.${loser}`, -.2 * cost, null, "steppedBack");
	week.changes.add(`record.${loser}`, -.3 * cost, null, "steppedBack");
	week.changes.add(`commitments.${loser}`, -.5 * share * publicness * state.sides[loser].commitments, null, "steppedBack");
	week.changes.add(`boldness.${rivalOf(loser)}`, .6 * share * publicness, null, "steppedBack");
	return cost;
}
/** One round: sealed answers revealed together. Returns how the crisis ended, or null while it goes on. */
function crisisRound(week, answers) {
	const { state } = week;
	const crisis = state.crisis;
	if (!crisis) return null;
	note(week, crisis, answers);
	crisis.answers.push(answers);
	const backing = SIDES.filter((side) => answers[side] === "backDown");
	const leaving = SIDES.filter((side) => answers[side] === "offRamp");
	const rising = SIDES.filter((side) => answers[side] === "escalate").length;
	const depth = crisis.depth;
	const rung = DEPTHS.rung[depth] ?? 8;
	state.crisisPeak = Math.max(state.crisisPeak, rung);
	state.rung = Math.max(state.rung, rung);
	state.peakRung = Math.max(state.peakRung, state.rung);
	const risk = stepRisk(week, depth);
	const draw = luck(week, `crisis${crisis.round}`);
	const calmer = backing.length > 0 || leaving.length === 2;
	const accident = chance(draw, calmer ? risk * CRISIS_PRICE.calmer : risk);
	const nuclear = chance(draw, NUCLEAR_SHARE) && rung >= 8;
	week.facts?.push({
		kind: "crisisRound",
		to: "all",
		round: crisis.round,
		depth,
		answers,
		risk
	});
	week.facts?.push({
		kind: "luck",
		to: "debrief",
		what: "crisisAccident",
		chance: calmer ? risk * CRISIS_PRICE.calmer : risk,
		happened: accident
	});
	if (accident) return {
		how: "accident",
		loser: null,
		decisive: true,
		nuclear
	};
	if (backing.length > 0) {
		const loser = backing.length === 1 ? backing[0] ?? null : null;
		for (const side of backing) {
			pay(week, side, depth, backing.length === 1 ? 1 : .5);
			state.sides[side].backdowns += 1;
		}
		return {
			how: "backedDown",
			loser,
			decisive: loser !== null && depth >= DECISIVE_DEPTH,
			nuclear: false
		};
	}
	if (leaving.length === 2) return {
		how: "offRamp",
		loser: null,
		decisive: false,
		nuclear: false
	};
	if (leaving.length === 1 && rising === 0) {
		for (const side of leaving) pay(week, side, depth, CRISIS_PRICE.wayOut);
		return {
			how: "offRamp",
			loser: leaving[0] ?? null,
			decisive: false,
			nuclear: false
		};
	}
	if (depth >= 5 || crisis.round >= LAST_ROUND) return {
		how: "draw",
		loser: null,
		decisive: false,
		nuclear: false
	};
	crisis.depth = Math.min(5, depth + 1 + Math.min(1, rising));
	crisis.round += 1;
	week.changes.add("tension", 2, null, "crisis");
	week.changes.apply(state);
	return null;
}
/** What the end of a crisis leaves behind. */
function settleCrisis(week, end) {
	const { state } = week;
	const crisis = state.crisis;
	if (!crisis) return;
	const cost = end.loser ? audienceCost(state, end.loser, crisis.depth) * (end.how === "offRamp" ? CRISIS_PRICE.wayOut : 1) : 0;
	week.changes.add("tension", end.how === "draw" ? 3 : -6, null, "crisis");
	week.changes.apply(state);
	week.facts?.push({
		kind: "crisisEnded",
		to: "all",
		how: crisis.attack && end.how !== "accident" ? "attack" : end.how,
		loser: end.loser,
		cost
	});
}

// src/engine/week/diplomacy.ts
/** Stage 2, the table: answers to open offers, the third party's consent, what is agreed, and what stalled talks do. */
/** Weeks of talk without agreement after which they tire, and can be used as a pretext (C26). */
const STALL_CAP = 3;
/** Chance that the third party consents to `step` of an issue: it weighs alignment, will, its place at the table and the form. */
function consentChance(rules, state, issueId, step, offer) {
	const issue = rules.issues[issueId];
	if (!issue || !state.third) return 1;
	const asked = step / issue.steps;
	const { alignment, will, stability } = state.third;
	const comfort = (offer.third ? .35 : 0) + (offer.verified ? .15 : 0) + (offer.form === "binding" ? .1 : 0);
	return unit$1(.75 + comfort - asked * (.5 * alignment + .5 * will) - .15 * (1 - stability));
}
/** The terms of an accepted offer that survive the third party's decision. */
function consented(week, offer, draw) {
	const { rules, state } = week;
	const kept = {};
	for (const issueId of Object.keys(offer.terms).sort()) {
		const step = offer.terms[issueId] ?? 0;
		const issue = rules.issues[issueId];
		if (!issue || step === 0) continue;
		if (!issue.needsConsent || !state.third) {
			kept[issueId] = step;
			continue;
		}
		const p = consentChance(rules, state, issueId, step, offer);
		const given = chance(draw, p);
		week.facts?.push({
			kind: "luck",
			to: "debrief",
			what: `consent.${issueId}`,
			chance: p,
			happened: given
		});
		week.facts?.push({
			kind: "consent",
			to: "all",
			issue: issueId,
			step,
			given
		});
		if (given) {
			kept[issueId] = step;
			state.table.consent[issueId] = step;
			week.changes.add("thirdWill", -.04 * (step / issue.steps), null, "consent");
			week.changes.add("thirdAlignment", -.06 * (step / issue.steps), null, "consent");
		} else {
			week.changes.add("thirdWill", .02, null, "refusal");
			if (rules.level.third?.patron) week.changes.add(`capital.${rules.level.third.patron}`, -.5, null, "refusal");
		}
	}
	return kept;
}
/** Lay newly agreed terms over what was agreed before. Inspection agreed in the same week stands, whoever signed second. */
function agree(state, offer, terms, sameWeek) {
	const { table } = state;
	for (const issueId in terms) table.agreed[issueId] = Math.max(table.agreed[issueId] ?? 0, terms[issueId] ?? 0);
	table.form = FORMS[Math.max(FORMS.indexOf(table.form), FORMS.indexOf(offer.form))] ?? table.form;
	for (const issueId in terms) if (offer.verified) table.inspected[issueId] = true;
	else if (sameWeek[issueId] === void 0) delete table.inspected[issueId];
	table.stalled = 0;
}
const diplomacyStage = {
	name: "diplomacy",
	run(week) {
		const { rules, state, inputs } = week;
		const { table } = state;
		const draw = luck(week, "diplomacy");
		const offers = {
			west: table.offers.west,
			russia: table.offers.russia
		};
		const concluded = {};
		for (const side of SIDES) {
			const offer = offers[rivalOf(side)];
			week.answered[side] = offer !== null;
			if (!offer) continue;
			const answer = inputs[side].table;
			week.facts?.push({
				kind: "tableAnswer",
				to: "all",
				side,
				answer,
				terms: { ...offer.terms }
			});
			if (answer === "accept") {
				const terms = consented(week, offer, draw);
				table.offers[offer.by] = null;
				const settles = Object.keys(terms).length > 0;
				if (settles) agree(state, offer, terms, concluded);
				Object.assign(concluded, terms);
				week.facts?.push({
					kind: "agreed",
					to: "all",
					terms,
					by: side,
					whole: settles
				});
				if (settles) {
					week.changes.add("tension", -5, null, "agreed");
					week.changes.add("pretext", -.1, null, "agreed");
				}
				for (const issueId in terms) {
					const issue = rules.issues[issueId];
					if (!issue || issue.gives === "both") continue;
					const share = (terms[issueId] ?? 0) / issue.steps;
					week.changes.add(`record.${issue.gives}`, -.3 * share, null, "agreed");
					for (const ally of rules.level.sides[issue.gives].allies) week.changes.add(supportKey(issue.gives, ally.id), -.2 * share * ally.hawkishness, null, "agreed");
					if (issue.needsConsent) week.changes.add("thirdWill", -.08 * share, null, "agreed");
				}
			} else if (answer === "refuse") {
				table.offers[offer.by] = null;
				week.changes.add("fatigue", .03, null, "refused");
				if (offer.public) week.changes.add(`commitments.${side}`, .3, side, "refused");
			}
		}
		week.agreed = Object.keys(concluded).length > 0 ? concluded : null;
		if (table.stalled > STALL_CAP) {
			week.changes.add("pretext", .03, null, "stalled");
			week.changes.add("fatigue", .04, null, "stalled");
		}
		week.changes.apply(state);
	}
};

// src/engine/week/economy.ts
/** Stage 8, economy and energy: what sanctions and squeezed gas cost, on both ends. */
const RECOVERY = .02;
/** Cohesion from which packages that need all allies bite in full; below it in proportion (C37). */
const FULL_COHESION = .6;
/** Weekly fall of a fully dependent economy under a full squeeze, and of the squeezer's own. */
const SQUEEZE = {
	victim: .06,
	owner: .035
};
/** What a side's imposed packages take from its rival, and from itself. */
function sanctions(week, side) {
	const { rules, state } = week;
	const rival = rivalOf(side);
	const own = state.sides[side];
	const united = cohesion(rules, side, own);
	for (const pack of rules.level.packages) {
		const { id } = pack;
		const status = own.packages[id];
		if (!status || status.imposed === 0) continue;
		const age = state.week - status.imposed - pack.delay;
		if (age < 0) continue;
		const joint = pack.unilateral ? 1 : Math.min(1, united / FULL_COHESION);
		const bite = joint * (age === 0 ? pack.shock : pack.stream / (1 + .3 * age));
		if (pack.forces) week.changes.add(`readiness.${rival}`, -pack.forces * joint, side, id);
		week.changes.add(`economy.${rival}`, -bite, side, id);
		week.changes.add(`homeFront.${rival}`, -.3 * bite, side, id);
		week.changes.add(`economy.${side}`, -pack.ownCost / (1 + age), side, id);
	}
}
/** What the gas that `side` squeezes takes from its rival, and from itself. */
function squeezedGas(week, side) {
	const victim = rivalOf(side);
	const { squeeze, gasDependence } = week.state.sides[victim];
	if (squeeze === 0) return;
	week.changes.add(`economy.${victim}`, -SQUEEZE.victim * squeeze * gasDependence, side, "squeeze");
	week.changes.add(`economy.${side}`, -SQUEEZE.owner * squeeze, side, "squeeze");
	week.changes.add(`squeeze.${victim}`, -.15000000000000002 * squeeze, null, "time");
}
const economyStage = {
	name: "economy",
	run(week) {
		const { rules, state } = week;
		for (const side of SIDES) sanctions(week, side);
		for (const side of SIDES) squeezedGas(week, side);
		for (const side of SIDES) {
			const lost = rules.level.sides[side].economy - state.sides[side].economy;
			week.changes.add(`economy.${side}`, RECOVERY * lost, null, "time");
		}
		week.changes.apply(state);
	}
};

// src/engine/week/execution.ts
/** Stage 3, execution: what was on its way arrives, then every order takes effect, all changes together. */
function arrivals(week) {
	const { state } = week;
	const due = state.scheduled.filter((item) => item.week <= state.week);
	if (due.length === 0) return;
	state.scheduled = state.scheduled.filter((item) => item.week > state.week);
	for (const item of due) if (item.formation && item.side) {
		if (item.formation.size > 0) station(state.sides[item.side].formations, item.formation);
		week.facts?.push({
			kind: "arrived",
			to: item.side,
			side: item.side,
			theatre: item.formation.theatre,
			size: item.formation.size
		});
	} else week.changes.add(item.what, item.by, item.side, "arrived");
}
/** Breaking what stood when the orders were written voids it, and costs the word of each who broke it. */
function breach(week, side, issue, move) {
	if (!week.prepared[side].agreed[issue]) return;
	if (week.agreed?.[issue] === void 0) delete week.state.table.agreed[issue];
	week.facts?.push({
		kind: "broke",
		to: "all",
		side,
		issue
	});
	week.changes.add(`record.${side}`, -.15, side, move);
	week.changes.add("tension", 3, side, move);
	week.changes.add("fatigue", .05, side, move);
}
const executionStage = {
	name: "execution",
	run(week) {
		week.state.talkClarity = 0;
		arrivals(week);
		for (const side of SIDES) {
			const draw = luck(week, "execution", side);
			for (const executed of week.executed[side]) {
				const doer = {
					side,
					why: executed.compiled.move.id,
					executed
				};
				for (const option of executed.compiled.options) {
					const value = option.values.find((candidate) => candidate.id === executed.order.with[option.id]);
					if (value?.tension) week.changes.add("tension", value.tension, side, doer.why);
				}
				for (const issue of executed.compiled.move.breaks ?? []) breach(week, side, issue, doer.why);
				for (const effect of executed.compiled.move.effects) apply(week, doer, effect, draw);
			}
		}
		week.changes.apply(week.state);
	}
};

// src/engine/week/ladder.ts
/** The ladder and tension: the rung is what was done and what stands; otherwise it falls, as far as goodwill lets it. */
/** Rungs that standing postures and threats hold. */
function standing(week) {
	const { rules, state } = week;
	let rung = 0;
	for (const side of SIDES) {
		const own = state.sides[side];
		if (threatened(rules, own) > .1 || own.commitments > 2) rung = Math.max(rung, 3);
		if (Object.values(own.packages).some((pack) => pack.imposed > 0) || own.squeeze > .2) rung = Math.max(rung, 4);
		const force = offenceIndex(rules, side, own.formations);
		if (force > .3) rung = Math.max(rung, 4);
		if (force > .55) rung = Math.max(rung, 5);
	}
	return rung;
}
/** Set rung and tension after a week's orders, before a crisis. */
function climb(week) {
	const { state } = week;
	const from = state.rung;
	let acted = 0;
	let ceiling = 9;
	let heat = 0;
	for (const side of SIDES) for (const { compiled } of week.executed[side]) {
		const { move } = compiled;
		if (move.stance === "escalatory") acted = Math.max(acted, move.rung);
		else if (move.stance === "conciliatory") ceiling = Math.min(ceiling, move.rung);
	}
	for (const side of SIDES) heat += week.executed[side].reduce((sum, executed) => sum + executed.compiled.heat, 0);
	const floor = Math.max(acted, standing(week));
	const fall = ceiling < from - 1 ? 2 : 1;
	state.rung = floor >= from ? floor : Math.max(floor, from - fall);
	state.peakRung = Math.max(state.peakRung, state.rung);
	const before = state.tension;
	const pull = .06 * (18 + 8 * state.rung - before);
	state.tension = clamp(before + 4.5 * heat + pull, 0, 100);
	week.facts?.push({
		kind: "rung",
		to: "all",
		from,
		rung: state.rung,
		tension: state.tension,
		change: state.tension - before
	});
}

// src/engine/week/orders.ts
/** Stage 1, orders: slips of execution, what the week costs its owners, and resignation. */
/** Weight of public promises that one point of tied cost adds (less for what is easily taken back), and share of promises that lasts a week. */
const TIED_WEIGHT = .08;
/** Order of a move that was not chosen: every option at its fallback. */
function plainOrder(compiled) {
	const chosen = {};
	for (const option of compiled.options) {
		const value = option.values[option.fallback];
		if (value) chosen[option.id] = value.id;
	}
	return {
		move: compiled.move.id,
		with: chosen,
		meant: ""
	};
}
function execute(week, side) {
	const { rules, state, inputs } = week;
	const own = rules.sides[side];
	const draw = luck(week, "orders", side);
	const slipped = [];
	const list = [];
	inputs[side].orders.forEach((order, i) => {
		if (order.move === "resign") {
			week.resigned.push(side);
			return;
		}
		const compiled = own.moves[own.byId[order.move] ?? -1];
		if (!compiled) return;
		const wrong = chance(draw, state.dials.implementationNoise) && compiled.attack === null ? own.moves[compiled.neighbour] : void 0;
		const twice = inputs[side].orders.some((other) => other.move === wrong?.move.id);
		if (wrong && !twice && wrong.attack === null) {
			slipped.push(i);
			if (wrong.heat > 0) state.sides[side].lastSlip = state.week;
			list.push({
				compiled: wrong,
				order: plainOrder(wrong),
				place: i
			});
		} else list.push({
			compiled,
			order,
			place: i
		});
	});
	list.sort((a, b) => a.compiled.index - b.compiled.index);
	week.executed[side] = list;
	week.facts?.push({
		kind: "ordered",
		to: side,
		side,
		orders: inputs[side].orders,
		slipped
	});
	for (const { compiled, order } of list) {
		const { move } = compiled;
		let tied = move.tied;
		for (const option of compiled.options) tied += option.values.find((candidate) => candidate.id === order.with[option.id])?.tied ?? 0;
		week.changes.add(`capital.${side}`, -capitalCost(compiled, order), side, move.id);
		week.changes.add(`commitments.${side}`, tied * TIED_WEIGHT * (1 - .4 * move.reversibility), side, move.id);
		state.sides[side].lastDone[move.id] = state.week;
		if (compiled.attack) week.attacks[side] = compiled.attack;
	}
}
const ordersStage = {
	name: "orders",
	run(week) {
		for (const side of SIDES) {
			week.changes.add(`commitments.${side}`, -.12 * week.state.sides[side].commitments, null, "time");
			execute(week, side);
		}
		week.changes.apply(week.state);
	}
};

// src/engine/week/reading.ts
/** The sharpest move that `side` saw and may challenge, or null. */
function challengeable(week, side) {
	const own = week.rules.sides[rivalOf(side)];
	let found = null;
	for (const { order } of week.sightings[side]) {
		const compiled = own.moves[own.byId[order.move] ?? -1];
		if (compiled?.challengeable && (!found || compiled.move.rung > found.move.rung)) found = compiled;
	}
	return found;
}
function challenges(week) {
	for (const side of SIDES) {
		const over = week.inputs[side].challenge ? challengeable(week, side) : null;
		week.challenged[side] = over ? over.move.id : null;
		if (over) week.seeds.push({
			cause: "challenge",
			by: rivalOf(side),
			move: over.move.id,
			attack: null,
			depth: 0
		});
	}
}
/** Chance that the rival of `side` saw something of side's week that it could challenge. */
function exposure(week, side) {
	let unseen = 1;
	for (const { compiled, order } of week.executed[side]) if (compiled.challengeable) unseen *= 1 - visibilityOf(compiled, order);
	return 1 - unseen;
}
/** What `reader` can go by about its rival's week. */
function deedsSeenBy(week, reader) {
	const rival = rivalOf(reader);
	const did = week.challenged[rival] !== null;
	const sawChance = exposure(week, reader);
	return {
		sightings: week.sightings[reader],
		attack: week.attacks[rival],
		answer: week.answered[rival] ? week.inputs[rival].table : null,
		challenge: did ? {
			did,
			sawChance: Math.max(.05, sawChance)
		} : sawChance > 0 ? {
			did,
			sawChance
		} : null,
		pending: week.state.pending.filter((evidence) => evidence.by === rival)
	};
}
function readingOf(week, side, deeds) {
	const { rules, state, prepared } = week;
	const reader = prepared[side];
	const reasons = week.facts ? [] : null;
	const factors = factorsOf(rules, reader.plain, reader.granted, deeds[side], reader.kernel, reader.agreed);
	const belief = update(state.minds[side].belief, factors, state.dials.attributionBias[side], reasons);
	const observer = state.observers[side];
	const seen = observe(rules, observer, reader, deeds[side]);
	const samples = resample(rules, state, side, reader, week.executed[side].map((executed) => executed.order), deeds[rivalOf(side)], luck(week, "observer", side));
	return {
		belief,
		reasons,
		observer: {
			...seen,
			samples
		}
	};
}
/** Set what was read, keep the peak, and say why it moved. */
function record(week, side, before, result) {
	const { state } = week;
	state.minds[side].belief = result.belief;
	state.observers[side] = result.observer;
	state.peakBelief[side] = Math.max(state.peakBelief[side], hostile(result.belief));
	if (!result.reasons) return;
	week.facts?.push({
		kind: "read",
		to: side,
		side,
		before: logOdds(before),
		after: logOdds(result.belief),
		reasons: result.reasons,
		unbiased: hostile(result.observer.belief)
	});
}
const readingStage = {
	name: "reading",
	run(week) {
		challenges(week);
		const deeds = bySide((side) => deedsSeenBy(week, side));
		const results = bySide((side) => readingOf(week, side, deeds));
		for (const side of SIDES) record(week, side, week.state.minds[side].belief, results[side]);
		week.state.pending = [];
	}
};
/** The last reading: what became public after the week's reading is taken in before beliefs are recorded. */
function readPending(week) {
	const { state } = week;
	if (state.pending.length === 0) return;
	for (const side of SIDES) {
		const list = state.pending.filter((evidence) => evidence.by !== side);
		const before = state.minds[side].belief;
		const reasons = week.facts ? [] : null;
		const belief = update(before, list, state.dials.attributionBias[side], reasons);
		const observer = state.observers[side];
		let unbiased = observer.belief;
		for (const { likelihood } of list) unbiased = bayes(unbiased, likelihood);
		record(week, side, before, {
			belief,
			reasons,
			observer: {
				...observer,
				belief: unbiased
			}
		});
	}
	state.pending = [];
}

// src/engine/week/third.ts
/** Stage 7, the third party: it decides for itself every week, and speaks. */
const thirdStage = {
	name: "third",
	run(week) {
		const { rules, state } = week;
		const setup = rules.level.third;
		if (!setup || !state.third) return;
		const sight = natureSight(rules, state);
		const draw = luck(week, "third");
		const weights = setup.decisions.map((decision, i) => rules.decisionTests[i]?.(sight) ? decision.weight : 0);
		const chosen = weights.some((w) => w > 0) ? setup.decisions[pick(draw, weights)] : void 0;
		const voices = setup.voices.map((_voice, i) => rules.voiceTests[i]?.(sight) ? 1 : 0);
		const voice = voices.some((w) => w > 0) ? setup.voices[pick(draw, voices)] : void 0;
		if (chosen) {
			for (const effect of chosen.effects) apply(week, {
				side: null,
				why: chosen.id,
				executed: null
			}, effect, draw);
			state.third.decision = chosen.id;
		}
		if (voice) state.third.voice = voice.id;
		week.facts?.push({
			kind: "third",
			to: "all",
			decision: state.third.decision,
			voice: state.third.voice
		});
		week.changes.apply(state);
	}
};

// src/engine/week/index.ts
/** The week as a readable list of stages, in the order in which they resolve. */
/** orders → table → execution → observation → reading → allies and home front → third party → economy and energy → ladder → incidents → events → crisis. The outcome check follows. */
const WEEK = [
	ordersStage,
	diplomacyStage,
	executionStage,
	observationStage,
	readingStage,
	alliesStage,
	thirdStage,
	economyStage,
	{
		name: "ladder",
		run: climb
	},
	incidentsStage,
	eventsStage,
	crisisStage
];

// src/engine/week/outcome.ts
/** Stage 12, outcome check: how a match ends, and what it was worth to each side by its own type. */
/** Growth of both sides' ready forces that makes a quiet end a frozen spiral. */
const SPIRAL_GROWTH = 1.25;
/** Offence index from which forces count as an armament at all. */
const MEANT_FORCE = .08;
/** Gravity of what is agreed from which it settles the quarrel itself, not only its risks. */
const HEART = .5;
/** Weight of what is left of the rival's threat at the end. */
const RESIDUAL_THREAT = .1;
/** Weight of the cohesion of its allies that a side has lost. */
const DISUNITY = .12;
/** What a quiet end is worth less where both sides have armed. */
const ARMED = .01;
/** What an outcome is worth to a side beyond its settled terms, on the scale of its own type (doc/model.md, scores). */
function worthOf(rules, state, side, kind, cause, by) {
	const v = typeVector(rules.level, state.dials, side, state.types[side]);
	const mine = by === side;
	const calm = v.peace * (.29 - .26 * (state.tension / 100));
	switch (kind) {
		case "settlement": return .05 + .2 * v.peace;
		case "standoff": return calm;
		case "frozenSpiral": return calm - ARMED;
		case "backdownWest":
		case "backdownRussia": return mine ? -.12 - .1 * v.gain : .06 + .2 * v.gain;
		case "coup": return mine ? .35 * v.gain - .05 * v.peace : -.25;
		case "limitedWar": return mine ? .3 * v.gain - .3 * v.warCost - .1 * v.peace : -.38 - .1 * v.peace;
		case "war":
			if (cause === "inadvertent") return -.3 - .2 * v.peace + .1 * v.gain;
			return mine ? .45 * v.gain - .5 * v.warCost - .15 * v.peace : -.55 - .1 * v.peace;
		case "nuclear": return -.5;
	}
}
/** Score of a side at the end, 0–1 by its own type: the outcome, the settled terms, the threat that is left, and what it cost. */
function scoreOf(rules, state, side, kind, cause, by) {
	const t = TYPES.indexOf(state.types[side]);
	const rival = rivalOf(side);
	const terms = termsWorth(rules, side, t, state.table.agreed, state.table.inspected);
	const threat = offenceIndex(rules, rival, state.sides[rival].formations);
	const own = state.sides[side];
	const lost = Math.max(0, rules.level.sides[side].economy - own.economy);
	const spent = Math.max(0, rules.level.sides[side].capital - own.capital) / 20;
	const unity = (support) => cohesion(rules, side, {
		...own,
		support
	});
	const divided = Math.max(0, unity({}) - unity(own.support));
	return unit$1(.5 + worthOf(rules, state, side, kind, cause, by) + .4 * terms - RESIDUAL_THREAT * threat - .3 * lost - .05 * spent - DISUNITY * divided);
}
/** End the match: a last reading, then the outcome and both scores. */
function finish(week, kind, cause, by, rungBefore) {
	const { rules, state } = week;
	if (kind === "war" || kind === "nuclear") state.rung = 9;
	else if (kind === "limitedWar") state.rung = Math.max(8, state.rung);
	state.peakRung = Math.max(state.peakRung, state.rung);
	readPending(week);
	const score = bySide((side) => scoreOf(rules, state, side, kind, cause, by));
	state.outcome = {
		kind,
		cause,
		week: state.week,
		rungBefore,
		by,
		score
	};
	state.crisis = null;
	state.awaiting = "over";
	week.facts?.push({
		kind: "over",
		to: "all",
		outcome: state.outcome
	});
}
const backdownOf = (side) => side === "west" ? "backdownWest" : "backdownRussia";
/** Whether what is agreed settles the quarrel: enough of it, in more than words, and something on every core issue. */
function isWhole(rules, table) {
	return rules.level.issues.every((issue) => !issue.core || (table.agreed[issue.id] ?? 0) > 0) && table.form !== "verbal" && coverage(rules, table.agreed) >= 2.4 && gravity(rules, table.agreed) >= HEART;
}
/** Outcomes that need no crisis. Returns whether the match is over. */
function checkOrdersOutcome(week, rungBefore) {
	const { rules, state } = week;
	const [resigned] = week.resigned;
	if (resigned) {
		if (week.resigned.length > 1) finish(week, "standoff", null, null, rungBefore);
		else finish(week, backdownOf(resigned), null, resigned, rungBefore);
		return true;
	}
	const attackers = SIDES.filter((side) => week.attacks[side] === "full");
	if (attackers.length > 0) {
		for (const side of attackers) week.facts?.push({
			kind: "attacked",
			to: "all",
			side,
			attack: "full"
		});
		finish(week, "war", week.cause, attackers.length === 1 ? attackers[0] ?? null : null, rungBefore);
		return true;
	}
	if (week.coups.length > 0) {
		finish(week, "coup", null, week.coups.length === 1 ? week.coups[0] ?? null : null, rungBefore);
		return true;
	}
	const { table } = state;
	const whole = isWhole(rules, table);
	if (week.agreed && whole && state.sides.west.tabled && state.sides.russia.tabled && !SIDES.some((side) => week.attacks[side])) {
		finish(week, "settlement", null, null, rungBefore);
		return true;
	}
	return false;
}
/** How a crisis that has ended may end the match. Returns whether it did. */
function checkCrisisOutcome(week, end) {
	const { state } = week;
	const crisis = state.crisis;
	if (!crisis) return false;
	if (end.how === "accident") {
		finish(week, end.nuclear ? "nuclear" : "war", end.nuclear ? null : "inadvertent", null, crisis.startRung);
		return true;
	}
	if (crisis.attack) {
		if (crisis.by) week.facts?.push({
			kind: "attacked",
			to: "all",
			side: crisis.by,
			attack: crisis.attack
		});
		finish(week, "limitedWar", null, crisis.by, crisis.startRung);
		return true;
	}
	if (end.decisive && end.loser) {
		finish(week, backdownOf(end.loser), null, end.loser, crisis.startRung);
		return true;
	}
	return false;
}
/** The end of the last week: both sides armed, or a standoff. Returns whether this was the last week. */
function checkLastWeek(week) {
	const { rules, state } = week;
	if (state.week < state.dials.weeks) return false;
	finish(week, SIDES.every((side) => offenceIndex(rules, side, state.sides[side].formations) >= SPIRAL_GROWTH * Math.max(MEANT_FORCE, state.startForces[side])) ? "frozenSpiral" : "standoff", null, null, state.rung);
	return true;
}

// src/engine/step.ts
/** The step machine: inputs in, new state and facts out. The same recipes run on immer drafts and on plain copies. */
enableArrayMethods();
const NO_ORDERS = {
	orders: [],
	table: "wait",
	challenge: false
};
function freshWeek(rules, state, inputs, prepared, facts) {
	return {
		rules,
		state,
		inputs,
		prepared,
		facts,
		changes: new Changes(facts),
		executed: {
			west: [],
			russia: []
		},
		sightings: {
			west: [],
			russia: []
		},
		challenged: {
			west: null,
			russia: null
		},
		answered: {
			west: false,
			russia: false
		},
		attacks: {
			west: null,
			russia: null
		},
		cause: null,
		coups: [],
		resigned: [],
		seeds: [],
		agreed: null
	};
}
function endWeek(week) {
	if (checkLastWeek(week)) return;
	week.state.week += 1;
	week.state.awaiting = "orders";
}
/** Resolve the orders of a week on `state`, which is changed in place; what happens is added to `facts`. */
function runOrders(rules, base, state, inputs, prepared, facts) {
	const week = freshWeek(rules, state, inputs, prepared, facts);
	const rungBefore = state.rung;
	for (const side of SIDES) {
		const attack = inputs[side].orders.map((order) => rules.sides[side].moves[rules.sides[side].byId[order.move] ?? -1]?.attack).find((kind) => kind);
		if (attack === "full" && week.cause !== "chosen") week.cause = causeOf(rules, viewFor(base, side), attack);
	}
	for (const stage of WEEK) stage.run(week);
	if (checkOrdersOutcome(week, rungBefore)) return;
	if (state.crisis) state.awaiting = "crisis";
	else endWeek(week);
}
/** Resolve one round of a crisis on `state`, which is changed in place; what happens is added to `facts`. */
function runCrisis(rules, state, answers, facts) {
	const week = freshWeek(rules, state, {
		west: NO_ORDERS,
		russia: NO_ORDERS
	}, null, facts);
	const end = crisisRound(week, answers);
	if (!end) return;
	settleCrisis(week, end);
	if (checkCrisisOutcome(week, end)) return;
	state.crisis = null;
	endWeek(week);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isAnswers(inputs) {
	if (!isObject(inputs)) return false;
	return SIDES.every((side) => CRISIS_ANSWERS.includes(inputs[side]));
}
function isOrders(inputs) {
	return isObject(inputs) && SIDES.every((side) => isObject(inputs[side]));
}
const wrongInput = (code) => ({
	ok: false,
	rejections: bySide(() => [{
		code,
		order: -1,
		move: null,
		detail: null
	}])
});
const throughImmer = (state, recipe) => produce(state, (draft) => {
	recipe(draft);
});
const inPlace = (state, recipe) => {
	recipe(state);
	return state;
};
function advance(rules, state, inputs, apply, { check, tell }) {
	const facts = tell ? [] : null;
	if (state.awaiting === "over") return wrongInput("notAwaited");
	if (state.awaiting === "crisis") {
		if (!isAnswers(inputs)) return wrongInput("notAwaited");
		const answers = {
			west: inputs.west,
			russia: inputs.russia
		};
		const next = apply(state, (draft) => runCrisis(rules, draft, answers, facts));
		return {
			ok: true,
			state: next,
			facts: facts ?? [],
			awaiting: next.awaiting
		};
	}
	if (!isOrders(inputs)) return wrongInput("notAwaited");
	if (check) {
		const rejections = bySide((side) => checkWith(rules, side, ownSight(rules, state, side, state.sides[side], state.minds[side]), inputs[side]));
		if (SIDES.some((side) => rejections[side].length > 0)) return {
			ok: false,
			rejections
		};
	}
	const prepared = prepare(rules, state);
	const next = apply(state, (draft) => runOrders(rules, state, draft, inputs, prepared, facts));
	return {
		ok: true,
		state: next,
		facts: facts ?? [],
		awaiting: next.awaiting
	};
}
/** A deep copy of plain JSON. */
function clone(value) {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map(clone);
	const copy = {};
	for (const key in value) copy[key] = clone(value[key]);
	return copy;
}
/**
* One step of the match: orders of both sides, or both answers in a crisis round. The given state is never changed; bad
* inputs come back as values with codes.
*/
function step(rules, state, inputs) {
	return advance(rules, state, inputs, throughImmer, {
		check: true,
		tell: true
	});
}
/** The same step by the same recipes on a plain copy. */
function stepPlain(rules, state, inputs) {
	return advance(rules, clone(state), inputs, inPlace, {
		check: true,
		tell: true
	});
}
/**
* The same step on `state` itself, which is changed: for simulations that own their state and give only legal inputs.
* Inputs are not checked. Where nobody listens, `tell` false leaves out the facts.
*/
function stepInPlace(rules, state, inputs, tell = true) {
	return advance(rules, state, inputs, inPlace, {
		check: false,
		tell
	});
}

export { ATTACKS, CAUSES, CONSIDERATIONS, COST_SHARE, CRISIS_ANSWERS, CRISIS_PRICE, DEEPEST, DEPTHS, DIALS, FORMS, FORM_WORTH, LAMBDA, LOOKS, NAMED, OUTCOMES, REASONS, RESIGN, RULES_VERSION, RUNGS, SIDES, SKILLS, STANCES, TABLE_ANSWERS, TRACKS, TREMBLE, TYPES, WEIGHTS, WHOLE, advantage, answerChances, answerOf, appearanceWeight, attackChance, attackViewOf, audienceCost, bayes, beliefOf, bestAttack, bySide, candidatesFor, canonical, capitalCost, causeOf, challengeChance, chance, checkDials, checkOrders, clone, cohesion, compile, coverage, defenceIndex, exp, factorsOf, factsFor, fillLinear, fillTable, firstStrikeThreshold, gravity, hashOf, hashText, hostile, indicator, infoOf, legalMoves, linearFor, log, logOdds, logistic, logit, lookThrough, mirrorOf, mirrorRoom, newMatch, observationLikelihood, observe, offenceIndex, offerMargin, partsOf, pick, plainOrder, prepare, punishment, rangeOf, readAnswer, reassuranceWindow, resolveDials, resolveScale, rivalOf, sampleSheet, selfOf, sheetProbability, sightOf, situationOf, stateHash, step, stepInPlace, stepPlain, stepRisk, stream, supposedBelief, tableFor, tableValue, targetDefence, termsWorth, threatened, threshold, typeVector, typeVectors, update, viewFor, visibilityOf, weigh, winChance };