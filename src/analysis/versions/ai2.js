// Frozen: the AI of edition 2, rules version 2, made by tools/freeze.ts from commit de75a96, never edited.
import { LAMBDA, LAPSE, RULES_VERSION, TABLE_ANSWERS, TYPES, answerChances, answerOf, attackChance, attackViewOf, beliefOf, bestAttack, bySide, candidatesFor, challengeChance, chance, checkOrders, chosenValue, clone, factorsOf, fillTable, hostile, impressionAfter, impressionOf, infoOf, legalMoves, log, logOdds, logistic, logit, mirrorOf, mirrorWorkspace, moveOf, observationLikelihood, offenceIndex, offerMargin, partsOf, pick, plainOrder, prepare, rivalOf, sampleSheet, selfOf, stepInPlace, stream, supposedBelief, tableFor, termsWorth, threshold, typeVector, update, viewFor } from "./engine2.js";

// src/ai/policy.ts
/** The policy AI: a quantal response over whole sheets, an attack only past its threshold, and reasons that are the numbers themselves. */
/** Precision of choice by skill. */
const PRECISION = {
	novice: 2,
	regular: LAMBDA,
	expert: LAMBDA
};
const CLEAR = {
	fear: 1,
	trust: 1,
	heat: 1,
	audience: 1
};
const FORESIGHT = {
	novice: {
		fear: 2,
		trust: .25,
		heat: 2,
		audience: 0
	},
	regular: CLEAR,
	expert: CLEAR
};
const tables = /* @__PURE__ */ new WeakMap();
/** The workspace for the table of a seat, made once per level. It is overwritten by the next decision for the same seat. */
function tableOf(rules, side) {
	let found = tables.get(rules);
	if (!found) {
		found = bySide((seat) => tableFor(rules.sides[seat].moves.length, rules.level.attention));
		tables.set(rules, found);
	}
	return found[side];
}
function vectorOf(self) {
	const vector = self.payoffs.vectors[self.t];
	if (!vector) throw new Error("a side always has three type vectors");
	return vector;
}
/** The order of a move with its options and terms drawn as the side's type picks them; the meaning is its leading consideration. */
function orderFor(compiled, t, considered, draw) {
	const chosen = {};
	for (const option of compiled.options) {
		const value = option.values[pick(draw, option.share[t])];
		if (value) chosen[option.id] = value.id;
	}
	if (compiled.terms.length > 0) {
		const terms = {};
		for (const { issue, share } of compiled.terms) terms[issue] = pick(draw, share[t]);
		chosen.terms = terms;
	}
	return {
		move: compiled.move.id,
		with: chosen,
		meant: meaningOf(compiled, considered)
	};
}
/** The meaning that speaks of the consideration which counted most. */
function meaningOf(compiled, considered) {
	const { meanings } = compiled.move;
	let best = meanings[0];
	let most = Number.NEGATIVE_INFINITY;
	for (const meaning of meanings) {
		const part = considered.parts[meaning.aim] ?? 0;
		if (part > most) {
			most = part;
			best = meaning;
		}
	}
	return best?.id ?? "";
}
function consider(rules, self, a) {
	const own = rules.sides[self.payoffs.side];
	const parts = partsOf(own, vectorOf(self), self.payoffs.situation, self.standing.mood, a);
	let score = 0;
	for (const name in parts) score += parts[name];
	return {
		move: own.moves[a]?.move.id ?? "",
		parts,
		score
	};
}
/** What the policy of the view's own type thinks of each order, whoever chose it. */
function considerationsOf(rules, view, orders) {
	const self = selfOf(rules, view);
	const { byId } = rules.sides[view.side];
	const attack = attackAtHand(rules, view, self);
	return orders.map(({ move }) => attack?.compiled.move.id === move ? {
		move,
		parts: { attack: attack.gain },
		score: attack.gain
	} : consider(rules, self, byId[move] ?? 0));
}
/** Sheets that differ from the chosen one in one move, the nearest first. */
function alternativesTo$1(rules, self, table, sheet) {
	const own = rules.sides[self.payoffs.side];
	const ranked = own.moves.filter(({ index }) => table.weight[index] > 0 && !sheet.includes(index)).map(({ index }) => ({
		index,
		score: consider(rules, self, index).score
	})).sort((a, b) => b.score - a.score || a.index - b.index).slice(0, 3);
	const found = [];
	for (const out of sheet) {
		const score = consider(rules, self, out).score;
		for (const other of ranked) {
			if (own.attention[other.index] > own.attention[out]) continue;
			const orders = sheet.map((a) => own.moves[a === out ? other.index : a]?.move.id ?? "");
			found.push({
				orders,
				margin: score - other.score
			});
		}
	}
	return found.sort((a, b) => a.margin - b.margin).slice(0, 3);
}
/** The attack at hand that pays best, with what it brings; it is admitted where that is more than 0. */
function attackAtHand(rules, view, self) {
	const { open } = self.payoffs;
	const own = rules.sides[view.side];
	const kinds = own.attackKinds.filter((kind) => open[kind]);
	if (kinds.length === 0) return null;
	const what = attackViewOf(rules, self.payoffs, self.t, self.standing);
	const f = view.dials.firstStrikeAdvantage;
	const best = bestAttack(rules, view.side, vectorOf(self), what, kinds, f);
	if (!best) return null;
	const index = own.attacks.find((a) => own.moves[a]?.attack === best.kind);
	const compiled = index === void 0 ? void 0 : own.moves[index];
	return compiled ? {
		compiled,
		gain: best.advantage
	} : null;
}
function answerTable(rules, view, self, draw) {
	const { offer } = self.payoffs;
	if (!offer) return "wait";
	const what = attackViewOf(rules, self.payoffs, self.t, self.standing);
	const margin = offerMargin(rules, view.side, self.t, vectorOf(self), offer, what, self.standing.mood.trust);
	const chances = answerChances(margin, offer.offer.dated);
	return TABLE_ANSWERS[pick(draw, [
		chances.accept,
		chances.refuse,
		chances.wait
	])] ?? "wait";
}
/** Is the best attack at hand past the threshold? No temperature, and no look ahead, overrides it. */
function attackAdmitted(rules, view) {
	return (attackAtHand(rules, view, selfOf(rules, view))?.gain ?? 0) > 0;
}
/** What the policy orders in a week, by its own rule or by a variant of it. */
function policyWeek(rules, view, player, { precision = PRECISION[player.skill], attack = "byChance" } = {}) {
	const self = selfOf(rules, view);
	const { payoffs, standing, t } = self;
	const own = rules.sides[view.side];
	const draw = stream(player.seed, view.week, "ai", player.seat ?? view.side);
	const table = answerTable(rules, view, self, draw);
	const challenge = chance(draw, challengeChance(payoffs.situation.info, view.side, vectorOf(self)));
	const best = attackAtHand(rules, view, self);
	const struck = best !== null && chance(draw, attackChance(best.gain));
	if (best && (attack === "now" ? best.gain > 0 : struck && attack === "byChance")) {
		const considered = {
			move: best.compiled.move.id,
			parts: { attack: best.gain },
			score: best.gain
		};
		return {
			orders: {
				orders: [orderFor(best.compiled, t, {
					...considered,
					parts: { gain: 1 }
				}, draw)],
				table,
				challenge
			},
			considerations: [considered],
			alternatives: [],
			strategy: "policy"
		};
	}
	const policy = tableOf(rules, view.side);
	const linear = payoffs.linear[t];
	const sight = FORESIGHT[player.skill];
	const mood = {
		fear: standing.mood.fear * sight.fear,
		trust: standing.mood.trust * sight.trust,
		heat: standing.mood.heat * sight.heat,
		reputation: standing.mood.reputation
	};
	fillTable(policy, own, linear, mood, payoffs.situation.legal, own.visibility[t], precision);
	const sheet = sampleSheet(policy, own.attention, rules.level.attention, draw);
	const felt = {
		...self,
		standing: {
			...standing,
			mood
		}
	};
	const considerations = sheet.map((a) => consider(rules, felt, a));
	return {
		orders: {
			orders: sheet.map((a, i) => orderFor(own.moves[a], t, considerations[i], draw)),
			table,
			challenge
		},
		considerations,
		alternatives: player.explain ? alternativesTo$1(rules, felt, policy, sheet) : [],
		strategy: "policy"
	};
}
/** What a side knows in a crisis, with the price of stepping back in public as its skill sees it. */
function infoFor(view, skill) {
	const info = infoOf(view);
	const { audience } = FORESIGHT[skill];
	if (audience === 1) return info;
	const audienceCost = bySide((side) => view.dials.audienceCost[side] * audience);
	return {
		...info,
		dials: {
			...view.dials,
			audienceCost
		}
	};
}
/** A side stands firm while the risk it is asked to run is below its own limit. */
function answerCrisis$2(rules, view, player) {
	const crisis = view.crisis;
	if (!crisis) throw new Error("there is no crisis to answer");
	const info = infoFor(view, player.skill);
	const vector = typeVector(rules.level, view.dials, view.side, view.type);
	const at = threshold(info, view.side, vector, crisis.depth);
	return {
		answer: answerOf(info, view.side, vector, crisis.depth, crisis.resolve),
		considerations: {
			resolve: crisis.resolve,
			threshold: at,
			margin: crisis.resolve - at
		}
	};
}
const policy = {
	id: "policy",
	reference: "Quantal response: McKelvey and Palfrey 1995; reading by inverse planning: Baker, Saxe and Tenenbaum 2009.",
	decide: (rules, view, player) => policyWeek(rules, view, player),
	answerCrisis: answerCrisis$2
};

// src/ai/expert/determinizations.ts
/** Determinizations, or guesses at what cannot be seen: the rival's type and mind, drawn from what our own view lets us believe. */
/** Error of estimates of troops, and spread (in log odds) of what the rival may believe around what we suppose. */
const ERROR = .1;
const DOUBT = .8;
/** Type at share u of the belief: even steps of u give each type its share of a small number of them. */
function typeAt(belief, u) {
	const t = u < belief[0] ? 0 : u < belief[0] + belief[1] ? 1 : 2;
	return TYPES[t];
}
/** What the rival may believe of us: our own supposition, off by some log odds. */
function theirBelief(rules, view, u) {
	const supposed = supposedBelief(view.dials.priorHostile[rivalOf(view.side)], view.own.heat);
	return beliefOf(logistic(logit(Math.min(.999, Math.max(.001, supposed))) + DOUBT * (2 * u - 1)), rules.level.sides[view.side].typeWeights);
}
/** The belief from which types are guessed. */
function typesAt(rules, view, { guesses = "held" }) {
	return guesses === "held" ? view.mind.belief : rules.level.sides[rivalOf(view.side)].typeWeights;
}
/** `count` determinizations, the same for every plan that is weighed. Types are spread over the belief in even steps. */
function determinizationsAt(rules, view, player, count) {
	const seat = player.seat ?? view.side;
	const draw = stream(player.seed, view.week, "expert", seat);
	const off = () => 1 + ERROR * (2 * draw() - 1);
	const offset = draw();
	const belief = typesAt(rules, view, player);
	return Array.from({ length: count }, (_, k) => {
		const place = offset + k * .6180339887498949;
		return {
			seed: `${player.seed}/expert/${seat}/${view.week}/${k}`,
			type: typeAt(belief, place - Math.floor(place)),
			belief: theirBelief(rules, view, draw()),
			theirs: off(),
			ours: off()
		};
	});
}

// src/ai/expert/arrivals.ts
/** Numbers of the world as a whole; all others belong to a side. */
const COMMON = /^(tension|fatigue|pretext|talkClarity|third)/;
function sideOf(of, mover) {
	if (of === "west" || of === "russia") return of;
	return of === "rival" ? rivalOf(mover) : mover;
}
/** What one effect that was set off in week `done` still has in store. */
function laterOf(effect, side, done, known, capability) {
	const change = (week, what, by) => ({
		week,
		side,
		what,
		by,
		formation: null
	});
	switch (effect.do) {
		case "change": {
			const what = COMMON.test(effect.what) ? effect.what : `${effect.what}.${sideOf(effect.of, side)}`;
			const begins = done + (effect.after ?? 0);
			const later = effect.after ? [change(begins, what, effect.by)] : [];
			return effect.weeks ? [...later, change(begins + effect.weeks, what, -effect.by)] : later;
		}
		case "diversify": return [change(done + effect.after, `gasDependence.${side}`, -effect.by)];
		case "expose": return [change(done + effect.weeks, `guard.${side}`, -effect.guard * (.4 + .6 * known.sources))];
		case "deploy": {
			const { theatre, size, offence, ready } = effect;
			if (!effect.after || theatre.startsWith("$")) return [];
			const formation = {
				theatre,
				size: size * capability,
				offence,
				ready
			};
			return [{
				week: done + effect.after,
				side,
				what: "formation",
				by: 0,
				formation
			}];
		}
		default: return [];
	}
}
function laterOfMove({ move }, side, known, capability) {
	const done = known.lastDone[move.id] ?? 0;
	if (done === 0) return [];
	return move.effects.flatMap((effect) => laterOf(effect, side, done, known, capability));
}
/** Everything that a side's known deeds will still bring from `week` on. */
function arrivals(rules, side, known, capability, week) {
	return rules.sides[side].moves.flatMap((compiled) => laterOfMove(compiled, side, known, capability)).filter((item) => item.week >= week);
}

// src/ai/expert/imagine.ts
/** A whole match as one seat may imagine it: what it sees, and a determinization of the rest. Never the true state. */
/** Put what belongs to the owner of a view, and to its rival, in the places of the two seats. */
function placed(side, own, rival) {
	return side === "west" ? {
		west: own,
		russia: rival
	} : {
		west: rival,
		russia: own
	};
}
const scaled = (formations, by) => formations.map((formation) => ({
	...formation,
	size: formation.size * by
}));
/** The rival as we know it: its public numbers, our estimates of its forces, what we saw it do. */
function rivalState(rules, { side, rival, mind }, determinization) {
	return {
		...clone(rival),
		formations: scaled(mind.forces, determinization.theirs),
		readiness: mind.readiness,
		...impressionOf(mind),
		lastDone: { ...mind.done },
		sources: rules.level.sides[rivalOf(side)].sources,
		guard: 0,
		lastSlip: 0
	};
}
/** The rival's mind: it has seen what we did, and believes what the determinization says. */
function rivalMind({ own }, determinization) {
	return {
		belief: [...determinization.belief],
		forces: scaled(own.formations, determinization.ours),
		readiness: own.readiness,
		...impressionOf(own),
		lastSeen: null,
		done: { ...own.lastDone }
	};
}
/** Nobody keeps score of what an unbiased observer would think of an imagined match. */
const nobody = (view) => ({
	belief: view.mind.belief,
	samples: [],
	weights: [
		[],
		[],
		[]
	]
});
/** Offence index of a side before week 1, which everybody can read in the level. */
function startForce(rules, { dials }, side) {
	return offenceIndex(rules, side, scaled(rules.level.sides[side].formations, dials.capability[side]));
}
/**
* The state of a match in which the determinization is right, from the view alone, at a time when orders are awaited. It ends at the
* latest after `weeks` more weeks, as if the match were that short. Its luck is its own: it shares no stream with the match.
*/
function imagine(rules, view, determinization, weeks, seat) {
	const { side, dials } = view;
	const rival = rivalOf(side);
	const own = clone(view.own);
	const other = rivalState(rules, view, determinization);
	return {
		rules: RULES_VERSION,
		level: view.level,
		seed: determinization.seed,
		seatKeys: seat === side ? {
			west: "west",
			russia: "russia"
		} : {
			west: "russia",
			russia: "west"
		},
		week: view.week,
		awaiting: "orders",
		dials: {
			...dials,
			weeks: Math.min(dials.weeks, view.week + weeks - 1)
		},
		types: placed(side, view.type, determinization.type),
		sides: placed(side, own, other),
		third: clone(view.third),
		rung: view.rung,
		peakRung: view.rung,
		crisisPeak: 0,
		peakBelief: {
			west: 0,
			russia: 0
		},
		tension: view.tension,
		fatigue: view.fatigue,
		pretext: view.pretext,
		talkClarity: view.talkClarity,
		startForces: {
			west: startForce(rules, view, "west"),
			russia: startForce(rules, view, "russia")
		},
		table: clone(view.table),
		minds: placed(side, clone(view.mind), rivalMind(view, determinization)),
		observers: {
			west: nobody(view),
			russia: nobody(view)
		},
		pending: [],
		scheduled: [...arrivals(rules, side, own, dials.capability[side], view.week), ...arrivals(rules, rival, other, dials.capability[rival], view.week)],
		eventsDone: [],
		crisis: null,
		outcome: null
	};
}

// src/ai/strategies/toolkit.ts
/** Tools of scripted strategies: pick legal moves of a class, in the order of a named liking, within the attention. */
function turnOf(rules, view, player) {
	const own = rules.sides[view.side];
	const legal = [];
	legalMoves(rules, view).forEach((entry, i) => {
		const compiled = own.moves[i];
		if (entry.legal && compiled && compiled.attack === null) legal.push(compiled);
	});
	return {
		rules,
		view,
		player,
		draw: stream(player.seed, view.week, "script", player.seat ?? view.side),
		legal,
		attention: rules.level.attention
	};
}
const firmness = ({ move }) => (move.aims.protect ?? 0) + .25 * (move.aims.gain ?? 0) + .3 * (move.aims.unity ?? 0) + (move.effects.some((e) => e.do === "name") ? .25 : 0);
const denial = ({ move }) => (move.aims.protect ?? 0) + (move.effects.some((e) => e.do === "name") ? .3 : 0) - .5 * (move.aims.gain ?? 0);
const goodwill = ({ move }) => (move.aims.reassure ?? 0) + .6 * (move.aims.bargain ?? 0) - .02 * move.cost;
const offering = (compiled) => (compiled.terms.length > 0 ? 1 : 0) + goodwill(compiled);
/** Up to `count` legal moves of a class within `left` attention, best liked first. */
function choose(turn, stance, liking, count, left, not = []) {
	const ranked = turn.legal.filter((compiled) => compiled.move.stance === stance && !not.includes(compiled)).map((compiled) => ({
		compiled,
		rank: liking(compiled) + .15 * turn.draw()
	})).sort((a, b) => b.rank - a.rank || a.compiled.index - b.compiled.index);
	const chosen = [];
	let spent = 0;
	for (const { compiled } of ranked) {
		if (chosen.length >= count || spent + compiled.move.attention > left) continue;
		chosen.push(compiled);
		spent += compiled.move.attention;
	}
	return chosen;
}
/** Terms that a script tables: a share of what each issue holds, only where it does not hurt more than `pain` per step. */
function termsOf(turn, compiled, share) {
	const terms = {};
	for (const { issue } of compiled.terms) {
		const spec = turn.rules.issues[issue];
		if (!spec) continue;
		const mutual = spec.gives === "both";
		const ask = spec.gives === rivalOf(turn.view.side);
		terms[issue] = Math.round(spec.steps * (mutual ? 1 : ask ? Math.min(.5, share) : share));
	}
	return terms;
}
/** Orders for chosen moves: options at their defaults, terms by `share`, the first meaning. */
function ordersFor(turn, chosen, share) {
	return chosen.map((compiled) => {
		const order = plainOrder(compiled);
		const options = { ...order.with };
		for (const option of compiled.options) {
			if (option.id === "clarity") options.clarity = option.values.reduce((a, b) => (b.clarity ?? 0) > (a.clarity ?? 0) ? b : a).id;
			if (option.id === "package" || option.id === "theatre") {
				const value = option.values[pick(turn.draw, option.values.map(() => 1))];
				if (value) options[option.id] = value.id;
			}
		}
		if (compiled.terms.length > 0) options.terms = termsOf(turn, compiled, share);
		return {
			move: order.move,
			with: options,
			meant: compiled.move.meanings[0]?.id ?? ""
		};
	});
}
/** Accept where the terms are worth at least `atLeast` to one's own type; refuse where they hurt by as much; else wait. */
function answerBy(turn, atLeast) {
	const offer = turn.view.table.offers[rivalOf(turn.view.side)];
	if (!offer) return "wait";
	const t = turn.view.type === "seeker" ? 0 : turn.view.type === "opportunist" ? 1 : 2;
	const worth = termsWorth(turn.rules, turn.view.side, t, offer.terms, offer.verified);
	return worth >= atLeast ? "accept" : worth <= -Math.abs(atLeast) - .2 ? "refuse" : "wait";
}
/** A strategy from a script. */
function scripted(script) {
	return {
		id: script.id,
		reference: script.reference,
		decide(rules, view, player) {
			const turn = turnOf(rules, view, player);
			const { chosen, share } = script.sheet(turn);
			return {
				orders: {
					orders: ordersFor(turn, chosen, share),
					table: script.table(turn),
					challenge: script.challenge(turn)
				},
				considerations: chosen.map((compiled) => ({
					move: compiled.move.id,
					parts: { rule: 1 },
					score: 1
				})),
				alternatives: [],
				strategy: script.id
			};
		},
		answerCrisis(_rules, view) {
			return {
				answer: script.crisis(view),
				considerations: null
			};
		}
	};
}

// src/ai/strategies/fixed.ts
/** Strategies that do not react: hard line, denial, soft line, both at once, appeasement, chance, nothing. */
const hardline = {
	id: "hardline",
	reference: "The deterrence model taken alone: Jervis, Perception and Misperception (1976), ch. 3.",
	sheet: (turn) => ({
		chosen: choose(turn, "escalatory", firmness, 3, turn.attention),
		share: 0
	}),
	table: (turn) => turn.view.table.offers[rivalOf(turn.view.side)] ? "refuse" : "wait",
	challenge: () => true,
	crisis: () => "standFirm"
};
/** Stands firm to depth 3, then seeks a way out. */
const holdOut = (view) => (view.crisis?.depth ?? 0) <= 3 ? "standFirm" : "offRamp";
const deny = {
	id: "deny",
	reference: "Denial without an offer: Snyder, Deterrence and Defense (1961); Mearsheimer, Conventional Deterrence (1983).",
	sheet: (turn) => ({
		chosen: choose(turn, "escalatory", denial, 2, turn.attention),
		share: 0
	}),
	table: (turn) => answerBy(turn, .05) === "accept" ? "accept" : "wait",
	challenge: () => false,
	crisis: holdOut
};
const soft = {
	id: "soft",
	reference: "The spiral model taken alone: Jervis, Perception and Misperception (1976), ch. 3.",
	sheet: (turn) => ({
		chosen: choose(turn, "conciliatory", goodwill, 3, turn.attention),
		share: .4
	}),
	table: (turn) => answerBy(turn, 0),
	challenge: () => false,
	crisis: (view) => (view.crisis?.round ?? 1) < 2 ? "offRamp" : "backDown"
};
const mixed = {
	id: "mixed",
	reference: "Firmness and reassurance together: Stein, Building Politics into Psychology (1988); Glaser, Rational Theory of International Politics (2010).",
	sheet: (turn) => {
		const firm = choose(turn, "escalatory", denial, 1, turn.attention);
		const spent = firm.reduce((sum, compiled) => sum + compiled.move.attention, 0);
		return {
			chosen: [...firm, ...choose(turn, "conciliatory", offering, 1, turn.attention - spent)],
			share: .25
		};
	},
	table: (turn) => answerBy(turn, .05),
	challenge: () => false,
	crisis: holdOut
};
const appease = {
	id: "appease",
	reference: "Granting demands to remove grievances: Kennedy, Strategy and Diplomacy (1983), ch. 1; Ripsman and Levy, Wishful Thinking or Buying Time? (2008).",
	sheet: (turn) => ({
		chosen: choose(turn, "conciliatory", offering, 2, turn.attention),
		share: 1
	}),
	table: (turn) => turn.view.table.offers[rivalOf(turn.view.side)] ? "accept" : "wait",
	challenge: () => false,
	crisis: () => "backDown"
};
const random = {
	id: "random",
	reference: "A null model: every legal sheet, answer and challenge by chance.",
	sheet: (turn) => {
		const chosen = [];
		let left = turn.attention;
		const tries = 1 + Math.floor(turn.draw() * 3);
		for (let i = 0; i < tries && turn.legal.length > 0; i++) {
			const compiled = turn.legal[pick(turn.draw, turn.legal.map(() => 1))];
			if (!compiled || chosen.includes(compiled) || compiled.move.attention > left) continue;
			chosen.push(compiled);
			left -= compiled.move.attention;
		}
		return {
			chosen,
			share: turn.draw()
		};
	},
	table: (turn) => {
		if (!turn.view.table.offers[rivalOf(turn.view.side)]) return "wait";
		return [
			"accept",
			"refuse",
			"wait"
		][pick(turn.draw, [
			1,
			1,
			2
		])] ?? "wait";
	},
	challenge: (turn) => turn.draw() < .25,
	crisis: (view) => {
		const resolve = view.crisis?.resolve ?? 0;
		return resolve > .25 ? "escalate" : resolve > 0 ? "standFirm" : resolve > -.2 ? "offRamp" : "backDown";
	}
};
const pass = {
	id: "pass",
	reference: "A null model: nothing is ordered.",
	sheet: () => ({
		chosen: [],
		share: 0
	}),
	table: () => "wait",
	challenge: () => false,
	crisis: () => "offRamp"
};

// src/ai/strategies/historicalRecord.ts
const deed = (day, code, move, meant, options = {}) => ({
	day: `2022-${day}`,
	code,
	move,
	with: options,
	meant
});
/** What Russia asked for in December 2021, in full. */
const DEMANDS = {
	openDoor: 5,
	forces: 3
};
/** Seven weeks. Before them and after them the record orders nothing. */
const RECORD = [
	{
		monday: "2022-01-10",
		west: { deeds: [
			deed("01-10", "W_OFFER_ARMS_CONTROL", "mutualSecurityPackage", "test", {
				form: "verbal",
				publicity: "public",
				verified: "no",
				terms: {
					exercises: 1,
					missiles: 1
				}
			}),
			deed("01-10", "W_REJECT_OPEN_DOOR", "rejectOpenDoor", "principle"),
			deed("01-14", "W_INTEL_DISCLOSE", "publishIntelligence", "blunt")
		] },
		russia: { deeds: [deed("01-14", "R_CYBER", "cyberAttack", "warn"), deed("01-10", "R_TALKS", "russiaMinistersMeeting", "clarify")] }
	},
	{
		monday: "2022-01-17",
		west: { deeds: [
			deed("01-17", "W_AID_ARMS", "armsToUkraine", "deny", { publicity: "public" }),
			deed("01-22", "W_INTEL_DISCLOSE", "publishIntelligence", "blunt"),
			deed("01-21", "W_MINISTERIAL", "westMinistersMeeting", "clarify")
		] },
		russia: { deeds: [deed("01-17", "R_BELARUS_DEPLOY", "troopsToBelarus", "ally", {
			size: "small",
			notice: "given"
		}), deed("01-21", "R_TALKS", "russiaMinistersMeeting", "clarify")] }
	},
	{
		monday: "2022-01-24",
		west: {
			deeds: [
				deed("01-24", "W_ALERT", "alert", "ready"),
				deed("01-25", "W_EXPORT_THREAT", "nameSanctions", "deter", {
					package: "chips",
					clarity: "named"
				}),
				deed("01-26", "W_WRITTEN_RESPONSE", "writtenAnswer", "settle", {
					form: "political",
					publicity: "confidential",
					verified: "yes",
					terms: {
						exercises: 1,
						missiles: 2,
						transparency: 2,
						drawdown: 2
					}
				})
			],
			answer: "refuse"
		},
		russia: { deeds: [deed("01-25", "R_EXERCISE", "snapExercise", "train", { theatre: "crimea" }), deed("01-26", "R_NORMANDY", "russiaNormandy", "settle")] }
	},
	{
		monday: "2022-01-31",
		west: { deeds: [deed("02-02", "W_DEPLOY_EAST", "deployEast", "assure", {
			theatre: "poland",
			size: "large",
			notice: "given"
		}), deed("02-03", "W_INTEL_DISCLOSE", "publishIntelligence", "blunt")] },
		russia: {
			deeds: [
				deed("02-18", "W_INTEL_DISCLOSE", "borderBuildUp", "guard", {
					theatre: "bryansk",
					size: "small",
					notice: "none"
				}),
				deed("02-01", "R_REJECT_REPLY", "rejectReply", "firm"),
				deed("02-04", "R_ALIGN_CHINA", "alignChina", "voice")
			],
			answer: "refuse"
		}
	},
	{
		monday: "2022-02-07",
		west: { deeds: [
			deed("02-11", "W_DEPLOY_EAST", "deployEast", "assure", {
				theatre: "poland",
				size: "large",
				notice: "given"
			}),
			deed("02-07", "W_NS2_CONDITIONAL", "nameSanctions", "deter", {
				package: "pipeline",
				clarity: "exact"
			}),
			deed("02-07", "W_SHUTTLE", "shuttle", "clarify")
		] },
		russia: { deeds: [deed("02-18", "W_INTEL_DISCLOSE", "borderBuildUp", "guard", {
			theatre: "belgorod",
			size: "small",
			notice: "none"
		}), deed("02-10", "R_EXERCISE", "troopsToBelarus", "ally", {
			size: "large",
			notice: "given"
		})] }
	},
	{
		monday: "2022-02-14",
		west: { deeds: [
			deed("02-15", "W_PUBLIC_WARNING", "publicWarning", "warn"),
			deed("02-16", "W_INTEL_DISCLOSE", "publishIntelligence", "blunt"),
			deed("02-14", "W_SHUTTLE", "shuttle", "clarify")
		] },
		russia: { deeds: [
			deed("02-17", "R_ULTIMATUM", "ultimatum", "terms", {
				form: "binding",
				terms: DEMANDS
			}),
			deed("02-18", "W_INTEL_DISCLOSE", "borderBuildUp", "guard", {
				theatre: "rostov",
				size: "small",
				notice: "none"
			}),
			deed("02-17", "R_PROXY_ESCALATE", "proxyViolence", "answer")
		] }
	},
	{
		monday: "2022-02-21",
		west: { deeds: [deed("02-22", "W_SANCTION_T1", "imposeSanctions", "punish", { package: "banks" }), deed("02-22", "W_NS2_HALT", "suspendPipeline", "punish")] },
		russia: { deeds: [deed("02-24", "R_INVADE", "fullInvasion", "first"), deed("02-21", "R_RECOGNISE", "recogniseSeparatists", "fear")] }
	}
];

// src/ai/strategies/historical.ts
/** Replays the record: the moves as which the deeds of 10 January to 24 February 2022 were coded, aligned by date. */
/** Depth to which the record's sides stand firm: hardened positions in public, and no further. */
const FIRM_TO = 3;
/** Days since 1 March of the year 0, in the calendar of today. */
function dayNumber(date) {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const y = month <= 2 ? year - 1 : year;
	const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
	const sinceMarch = month <= 2 ? month + 9 : month - 3;
	return 365 * y + leaps + Math.floor((153 * sinceMarch + 2) / 5) + day - 1;
}
/** The recorded week in which a week of a level begins; null before and after the record. */
function recordedWeek(levelDate, week) {
	const begins = dayNumber(levelDate) + 7 * (week - 1);
	return RECORD.find(({ monday }) => begins >= dayNumber(monday) && begins < dayNumber(monday) + 7) ?? null;
}
/** The order of a deed in this level; null where the level has no such move. */
function orderOf(rules, view, deed) {
	const compiled = moveOf(rules, view.side, deed.move);
	if (!compiled) return null;
	const meant = compiled.move.meanings.some(({ id }) => id === deed.meant) ? deed.meant : compiled.move.meanings[0]?.id ?? "";
	return {
		move: deed.move,
		with: {
			...plainOrder(compiled).with,
			...deed.with
		},
		meant
	};
}
function decide$2(rules, view) {
	const recorded = recordedWeek(rules.level.date, view.week)?.[view.side];
	const sheet = {
		orders: [],
		table: view.table.offers[rivalOf(view.side)] !== null ? recorded?.answer ?? "wait" : "wait",
		challenge: false
	};
	const leftOut = [];
	for (const deed of recorded?.deeds ?? []) {
		const order = orderOf(rules, view, deed);
		if (!order) continue;
		sheet.orders.push(order);
		const [rejection] = checkOrders(rules, view, sheet);
		if (!rejection) continue;
		sheet.orders.pop();
		leftOut.push({
			move: deed.move,
			code: rejection.code
		});
	}
	return {
		orders: sheet,
		considerations: sheet.orders.map(({ move }) => ({
			move,
			parts: { rule: 1 },
			score: 1
		})),
		alternatives: [],
		strategy: "historical",
		leftOut
	};
}
/** The record knows of no crisis of this kind: firm for a while, then a way out. */
function answerCrisis$1(_rules, view) {
	return {
		answer: (view.crisis?.depth ?? 0) <= FIRM_TO ? "standFirm" : "offRamp",
		considerations: null
	};
}
const historical = {
	id: "historical",
	reference: "The record of 10 January to 24 February 2022, coded in doc/history.md.",
	decide: decide$2,
	answerCrisis: answerCrisis$1
};

// src/ai/strategies/reciprocal.ts
/** Strategies that answer what they last saw: tit for tat and its kin, graduated reciprocation, firm-but-flexible, the bully. */
const kind = (turn, count = 2) => ({
	chosen: choose(turn, "conciliatory", goodwill, count, turn.attention),
	share: .25
});
const stern = (turn, count = 2) => ({
	chosen: choose(turn, "escalatory", firmness, count, turn.attention),
	share: 0
});
const provoked = (view) => view.mind.lastSeen === "escalatory";
const nerve = (view, depth) => (view.crisis?.depth ?? 0) <= depth ? "standFirm" : "offRamp";
/** A rule that only says when to be stern; everything else is shared. */
function reciprocal(id, reference, isStern) {
	return {
		id,
		reference,
		sheet: (turn) => isStern(turn) ? stern(turn) : kind(turn),
		table: (turn) => answerBy(turn, .05),
		challenge: (turn) => isStern(turn),
		crisis: (view) => nerve(view, provoked(view) ? 3 : 2)
	};
}
const titForTat = reciprocal("titForTat", "Axelrod, The Evolution of Cooperation (1984).", (turn) => provoked(turn.view));
const generousTitForTat = reciprocal("generousTitForTat", "Nowak and Sigmund, Tit for tat in heterogeneous populations (1992): forgives one in three.", (turn) => provoked(turn.view) && turn.draw() >= 1 / 3);
const contriteTitForTat = reciprocal("contriteTitForTat", "Boyd 1989; Wu and Axelrod, How to Cope with Noise in the Iterated Prisoner’s Dilemma (1995): accepts retaliation after its own slip.", (turn) => provoked(turn.view) && !(turn.view.own.lastSlip > 0 && turn.view.week - turn.view.own.lastSlip <= 2));
/** Weeks in which graduated reciprocation offers its announced concessions whatever happens. */
const announced = (week) => week % 3 === 1;
const grit = {
	id: "grit",
	reference: "Osgood, An Alternative to War or Surrender (1962): small announced concessions on schedule, one retaliation in kind, then on.",
	sheet: (turn) => {
		const { view } = turn;
		const last = Math.max(0, ...turn.rules.sides[view.side].moves.filter((m) => m.provocation > 0).map((m) => view.own.lastDone[m.move.id] ?? 0));
		const answered = last > 0 && view.week - last <= 2;
		if (provoked(view) && !answered && !announced(view.week)) return stern(turn, 1);
		return kind(turn);
	},
	table: (turn) => answerBy(turn, 0),
	challenge: () => false,
	crisis: (view) => nerve(view, 2)
};
/** Offence of the rival's forces in sight from which they are a threat that stands, even in a quiet week. */
const STANDING = .25;
const massed = ({ rules, view }) => offenceIndex(rules, rivalOf(view.side), view.mind.forces) > STANDING;
const firmButFlexible = {
	id: "firmButFlexible",
	reference: "Leng, Interstate Crisis Behavior (1993); Huth, Extended Deterrence (1988): matches threats, rewards concessions, keeps an offer open.",
	sheet: (turn) => {
		const threats = provoked(turn.view) ? 2 : massed(turn) && hostile(turn.view.mind.belief) > .5 ? 1 : 0;
		if (threats > 0) return {
			chosen: choose(turn, "escalatory", denial, threats, turn.attention),
			share: .25
		};
		const offer = choose(turn, "conciliatory", offering, 1, turn.attention);
		const left = turn.attention - offer.reduce((sum, compiled) => sum + compiled.move.attention, 0);
		return {
			chosen: [...offer, ...choose(turn, "conciliatory", goodwill, 1, left, offer)],
			share: .25
		};
	},
	table: (turn) => answerBy(turn, .05),
	challenge: (turn) => provoked(turn.view),
	crisis: (view) => nerve(view, 3)
};
/** Weeks in which a conditional player begins by finding out, and belief in hostility from which it denies. */
const FINDS_OUT = 3;
const DISTRUST = .4;
const distrusts = ({ mind }) => hostile(mind.belief) > DISTRUST;
const isTest = ({ move }) => move.effects.some((effect) => effect.do === "offer" && effect.dated);
const conditional = {
	id: "conditional",
	reference: "Kydd, Trust and Mistrust in International Relations (2005): finds out first, reassures while it trusts, denies where it does not.",
	sheet: (turn) => {
		const wary = distrusts(turn.view);
		const test = turn.view.week <= FINDS_OUT ? turn.legal.filter(isTest).slice(0, 1) : [];
		if (test.length > 0) {
			const left = turn.attention - test.reduce((sum, { move }) => sum + move.attention, 0);
			const kind = wary || turn.view.week > 1 ? [] : choose(turn, "conciliatory", goodwill, 1, left, test);
			return {
				chosen: [...test, ...kind],
				share: .4
			};
		}
		return wary ? {
			chosen: choose(turn, "escalatory", denial, 2, turn.attention),
			share: 0
		} : {
			chosen: choose(turn, "conciliatory", goodwill, 3, turn.attention),
			share: .4
		};
	},
	table: (turn) => answerBy(turn, .05),
	challenge: () => false,
	crisis: (view) => nerve(view, distrusts(view) ? 3 : 1)
};
const bully = {
	id: "bully",
	reference: "Leng, Interstate Crisis Behavior (1993): escalates until it is matched.",
	sheet: (turn) => provoked(turn.view) ? kind(turn, 1) : stern(turn, 3),
	table: (turn) => answerBy(turn, .15),
	challenge: (turn) => !provoked(turn.view),
	crisis: (view) => {
		const last = view.crisis?.answers.at(-1);
		const rival = view.side === "west" ? "russia" : "west";
		return last !== void 0 && (last[rival] === "standFirm" || last[rival] === "escalate") ? "offRamp" : "escalate";
	}
};

// src/ai/strategies/index.ts
const scripts = [
	hardline,
	deny,
	soft,
	mixed,
	titForTat,
	generousTitForTat,
	contriteTitForTat,
	grit,
	firmButFlexible,
	conditional,
	bully,
	appease,
	random,
	pass
];
/** Scripted strategies by name; `policy` is not among them. */
const SCRIPTS = new Map([...scripts.map(scripted), historical].map((strategy) => [strategy.id, strategy]));

// src/ai/expert/plans.ts
/** Rules whose sheet an expert tries for a week: by what it believes, denial alone, reassurance alone, both at once. */
const RULES = [
	"conditional",
	"deny",
	"soft",
	"mixed"
];
/** The rule that an expert keeps to unless something else is clearly better: find out, then go by what was found. */
const USUAL = "conditional";
/** Precision at which the policy orders what it thinks best. */
const SURE = 10 * LAMBDA;
const PASS = {
	orders: [],
	table: "wait",
	challenge: false
};
/** An offer with a date and nothing beside it: what finds out most and gives least; null where none is legal. */
function testOf(rules, view, player) {
	const turn = turnOf(rules, view, player);
	const [test] = turn.legal.filter(isTest);
	return test ? {
		...PASS,
		orders: ordersFor(turn, [test], .4)
	} : null;
}
function same(a, b) {
	return a.next === b.next && JSON.stringify(a.first) === JSON.stringify(b.first);
}
/**
* Everything that is weighed this week, in a fixed order: a sheet drawn from the policy of our own type, the sheet that it
* likes best, an attack where one is admitted, nothing at all, an offer with a date alone, and the first sheet of each rule.
* Only the third is an attack. One of them is the usual plan.
*/
function plansOf(rules, view, player) {
	const plain = {
		...player,
		skill: "regular",
		explain: false
	};
	const sheet = (variant) => ({
		first: policyWeek(rules, view, plain, variant).orders,
		next: policy
	});
	const plans = [sheet({ attack: "never" }), sheet({
		attack: "never",
		precision: SURE
	})];
	if (attackAdmitted(rules, view)) plans.push(sheet({ attack: "now" }));
	const usual = SCRIPTS.get("conditional") ?? policy;
	plans.push({
		first: PASS,
		next: usual
	});
	const test = testOf(rules, view, plain);
	if (test) plans.push({
		first: test,
		next: usual
	});
	for (const id of RULES) {
		const rule = SCRIPTS.get(id);
		if (rule) plans.push({
			first: rule.decide(rules, view, {
				...plain,
				strategy: id
			}).orders,
			next: usual,
			usual: id === USUAL
		});
	}
	const first = (plan) => plans.find((other) => other.usual && same(other, plan)) ?? plans.find((other) => same(other, plan));
	return plans.filter((plan) => first(plan) === plan);
}

// src/ai/expert/rollout.ts
/** One imagined future: a first sheet, then both sides go on by cheap rules until the match or the look ahead ends. */
const movesOf$1 = (week) => week.orders.map(({ move }) => move);
/** How afraid a side is now. */
function fearIn(rules, state, side) {
	return selfOf(rules, viewFor(state, side)).standing.mood.fear;
}
/** Both answers to a crisis round, by the rule of the policy: brinkmanship is not thought ahead. */
function answerBoth(rules, state, player) {
	const answers = bySide((side) => policy.answerCrisis(rules, viewFor(state, side), player(side)).answer);
	stepInPlace(rules, state, answers, false);
}
/** Roll a plan out on an imagined state, which is used up. */
function rollOut(rules, state, side, { first, next }) {
	const rival = rivalOf(side);
	const { seed, seatKeys, week: begun } = state;
	const player = (who) => ({
		seed,
		strategy: who === side ? next.id : "policy",
		skill: "regular",
		seat: seatKeys[who]
	});
	const line = [];
	let fear = null;
	while (state.awaiting !== "over") {
		if (state.awaiting === "crisis") {
			answerBoth(rules, state, player);
			continue;
		}
		if (fear === null && state.week > begun) fear = fearIn(rules, state, rival);
		const week = bySide((who) => {
			if (who === side && state.week === begun) return first;
			return (who === side ? next : policy).decide(rules, viewFor(state, who), player(who)).orders;
		});
		line.push({
			week: state.week,
			own: movesOf$1(week[side]),
			rival: movesOf$1(week[rival])
		});
		stepInPlace(rules, state, week, false);
	}
	const { outcome } = state;
	return {
		score: outcome?.score[side] ?? 0,
		kind: outcome?.kind ?? "standoff",
		fear,
		line
	};
}

// src/ai/expert/weigh.ts
/** Mean score over the first `count` futures. */
function meanScore({ futures }, count = futures.length) {
	let sum = 0;
	for (let k = 0; k < count; k++) sum += futures[k]?.score ?? 0;
	return sum / count;
}
/** By how much `best` scored more than `other`, over the determinizations over which both were tried. */
function marginOver(best, other) {
	const count = Math.min(best.futures.length, other.futures.length);
	return meanScore(best, count) - meanScore(other, count);
}
/**
* Whether `other` did better than `usual` beyond what luck makes of so few futures: by more than one standard error of their
* differences, future by future.
*/
function clearlyBetter(other, usual) {
	const count = Math.min(other.futures.length, usual.futures.length);
	const gains = Array.from({ length: count }, (_, k) => (other.futures[k]?.score ?? 0) - (usual.futures[k]?.score ?? 0));
	const mean = gains.reduce((sum, gain) => sum + gain, 0) / count;
	const squares = gains.reduce((sum, gain) => sum + (gain - mean) * (gain - mean), 0);
	return count > 1 && mean > Math.sqrt(squares / (count - 1) / count);
}
/** The best first; among equals, the one named first. */
function ranked(list) {
	return list.map((weighed, i) => ({
		weighed,
		i,
		score: meanScore(weighed)
	})).sort((a, b) => b.score - a.score || a.i - b.i).map(({ weighed }) => weighed);
}
/**
* Every plan with its futures, the best first. Those that were not tried over all determinizations come last.
* @param usual the plan that one keeps to where no other is clearly better: it is tried over all determinizations in any case.
*/
function weigh(rules, view, seat, plans, determinizations, effort, usual = null) {
	const tryOn = ({ plan, futures }, some) => ({
		plan,
		futures: [...futures, ...some.map((determinization) => rollOut(rules, imagine(rules, view, determinization, effort.weeks, seat), view.side, plan))]
	});
	const few = determinizations.slice(0, effort.first);
	const rest = determinizations.slice(effort.first, effort.all);
	const tried = ranked(plans.map((plan) => tryOn({
		plan,
		futures: []
	}, few)));
	const inFinal = ({ plan }, i) => i < effort.finalists || plan === usual;
	const finalists = ranked(tried.filter(inFinal).map((weighed) => tryOn(weighed, rest)));
	const kept = finalists.find(({ plan }) => plan === usual);
	const best = finalists[0];
	return [...kept && best && kept !== best && !clearlyBetter(best, kept) ? [kept, ...finalists.filter((weighed) => weighed !== kept)] : finalists, ...tried.filter((weighed, i) => !inFinal(weighed, i))];
}

// src/ai/expert/index.ts
/** The expert: looks a few weeks ahead along several plans, over determinizations of the rival, from its own view alone. */
/** Fixed, whatever the clock says: some three hundred imagined weeks a decision. */
const EFFORT = {
	first: 4,
	all: 12,
	finalists: 3,
	weeks: 5
};
const ALTERNATIVES = 3;
function outcomesOf(futures) {
	const shares = {};
	for (const { kind } of futures) shares[kind] = (shares[kind] ?? 0) + 1 / futures.length;
	return shares;
}
/** The line of the future that stands for the others: of the commonest kind, and of these the nearest to the mean score. */
function principalVariation(futures, mean) {
	const shares = outcomesOf(futures);
	const share = (kind) => shares[kind] ?? 0;
	let best;
	for (const future of futures) {
		const closer = best && Math.abs(future.score - mean) < Math.abs(best.score - mean);
		if (!best || share(future.kind) > share(best.kind) || share(future.kind) === share(best.kind) && closer) best = future;
	}
	return best?.line ?? [];
}
const average = (numbers) => numbers.length > 0 ? numbers.reduce((sum, x) => sum + x, 0) / numbers.length : null;
/** What the expert expects of the plan that it chose. */
function expectationOf(rules, view, seat, { plan, futures }, determinizations) {
	const score = meanScore({
		plan,
		futures
	});
	const rival = rivalOf(view.side);
	const now = determinizations.map((determinization) => fearIn(rules, imagine(rules, view, determinization, 1, seat), rival));
	const later = futures.map(({ fear }) => fear).filter((fear) => fear !== null);
	return {
		goesOn: plan.next.id,
		futures: futures.length,
		score,
		outcomes: outcomesOf(futures),
		fear: {
			now: average(now) ?? 0,
			later: average(later)
		},
		line: principalVariation(futures, score)
	};
}
/** Other sheets that were weighed, and by how much they scored less. */
function alternativesTo(best, others) {
	const named = (weighed) => weighed.plan.first.orders.map(({ move }) => move);
	const chosen = named(best).join();
	const seen = /* @__PURE__ */ new Set([chosen]);
	const found = [];
	for (const other of others) {
		const orders = named(other);
		const key = orders.join();
		if (seen.has(key)) continue;
		seen.add(key);
		found.push({
			orders,
			margin: marginOver(best, other)
		});
	}
	return found.sort((a, b) => a.margin - b.margin).slice(0, ALTERNATIVES);
}
function decide$1(rules, view, player) {
	const seat = player.seat ?? view.side;
	const determinizations = determinizationsAt(rules, view, player, EFFORT.all);
	const plans = plansOf(rules, view, player);
	const usual = plans.find(({ usual }) => usual) ?? null;
	const [best, ...others] = weigh(rules, view, seat, plans, determinizations, EFFORT, usual);
	if (!best) throw new Error("there is always a plan: to do nothing");
	const { first } = best.plan;
	const considerations = considerationsOf(rules, view, first.orders);
	const orders = first.orders.map((order, i) => {
		const compiled = moveOf(rules, view.side, order.move);
		const considered = considerations[i];
		if (!compiled || compiled.attack || !considered) return order;
		return {
			...order,
			meant: meaningOf(compiled, considered)
		};
	});
	return {
		orders: {
			...first,
			orders
		},
		considerations,
		alternatives: player.explain ? alternativesTo(best, others) : [],
		strategy: "policy",
		...player.explain ? { outlook: expectationOf(rules, view, seat, best, determinizations) } : {}
	};
}
/** The expert at the policy's seat. In a crisis it stands while the risk is below its own limit, as the policy does. */
const expert = {
	id: "policy",
	reference: "Rollouts: Tesauro and Galperin 1996; with sampled hidden information: Ginsberg 2001; sequential halving: Karnin, Koren and Somekh 2013.",
	decide: decide$1,
	answerCrisis: policy.answerCrisis
};

// src/ai/sheetPreview.ts
/** What a whole sheet would leave in the rival, and what it would teach about it: estimates from the view alone. */
/**
* `theirOfferLapses`: they would take their open offer back. `givesUnderPressure`: a concession while we are being pressed.
* `armsSpoilOffer`: sharp acts stand beside a concession.
*/
const SHEET_WARNINGS = [
	"theirOfferLapses",
	"givesUnderPressure",
	"armsSpoilOffer"
];
/** Pressure on us from which a concession is called one under pressure, and what counts as a concession and as a sharp act. */
const WORTH_A_WARNING = {
	pressing: .3,
	given: .2,
	sharp: .15
};
/** Sheets of each type that are drawn to see what a week's orders tell. */
const DRAWN = 40;
/** Natural logarithm of 2: from what the engine's `log` gives to bits. */
const LN2 = Math.LN2;
function movesOf(rules, view, orders) {
	return orders.flatMap((order) => moveOf(rules, view.side, order.move) ?? []);
}
/** What would be left in the rival if the sheet went out as written: the rule itself, on our own supposition. */
function leftBy(view, acts) {
	const before = impressionOf(view.own);
	const shifts = {
		alarm: [],
		reputation: []
	};
	return {
		before,
		after: impressionAfter(before, acts, view.mind.pressure, shifts),
		shifts
	};
}
function warningsOf(view, acts, after) {
	let sharp = 0;
	let given = 0;
	for (const { provocation, concession } of acts) {
		if (provocation > 0) sharp += provocation;
		given += concession;
	}
	const yields = given >= WORTH_A_WARNING.given;
	const warns = {
		theirOfferLapses: view.table.offers[rivalOf(view.side)] !== null && after.pressure > LAPSE,
		givesUnderPressure: yields && view.mind.pressure > WORTH_A_WARNING.pressing,
		armsSpoilOffer: yields && sharp >= WORTH_A_WARNING.sharp
	};
	return SHEET_WARNINGS.filter((warning) => warns[warning]);
}
/** What the chosen options say about an offer's form, verification and publicity. */
function howOffered(compiled, order) {
	const chosen = compiled.options.flatMap((option) => chosenValue(option, order) ?? []);
	return {
		form: chosen.find((value) => value.form !== void 0)?.form ?? "political",
		verified: chosen.find((value) => value.verified !== void 0)?.verified ?? false,
		public: chosen.find((value) => value.public !== void 0)?.public ?? true
	};
}
/** The offer that would lie on the table after the sheet, as it would be answered; the last one counts. */
function offerOn(rules, view, orders) {
	let made = null;
	for (const order of orders) {
		const [compiled] = movesOf(rules, view, [order]);
		const verb = compiled?.move.effects.find((effect) => effect.do === "offer");
		const { terms } = order.with;
		if (!compiled || verb?.do !== "offer" || !terms || Object.keys(terms).length === 0) continue;
		made = {
			by: view.side,
			terms: { ...terms },
			...howOffered(compiled, order),
			week: view.week,
			third: rules.channels[verb.channel]?.third ?? false,
			dated: verb.dated ?? false
		};
	}
	return made;
}
/** What we would look through at the rival if it felt so about us, and had this offer of ours before it. */
function lookingAt(rules, view, felt, offer) {
	const { side, dials } = view;
	const seen = {
		...view,
		awaiting: "orders",
		own: {
			...view.own,
			...felt
		},
		table: {
			...view.table,
			offers: {
				...view.table.offers,
				[side]: offer
			}
		}
	};
	const prior = supposedBelief(dials.priorHostile[rivalOf(side)], felt.heat);
	const belief = beliefOf(prior, rules.level.sides[side].typeWeights);
	const determinization = {
		seed: "preview",
		type: TYPES[0],
		belief,
		theirs: 1,
		ours: 1
	};
	return prepare(rules, imagine(rules, seen, determinization, 1, side))[side];
}
/** Bits by which one sign tells the types apart, weighed with how likely each type is to give it. */
function bits(belief, likelihood) {
	const mean = belief[0] * likelihood[0] + belief[1] * likelihood[1] + belief[2] * likelihood[2];
	let sum = 0;
	for (let t = 0; t < 3; t++) if (likelihood[t] > 0) sum += belief[t] * likelihood[t] * log(likelihood[t] / mean) / LN2;
	return sum;
}
/** Mutual information of type and answer. */
function taughtByAnswer(belief, { answers }) {
	if (!answers) return 0;
	const [a, b, c] = answers;
	let sum = 0;
	for (const answer of TABLE_ANSWERS) sum += bits(belief, [
		a[answer],
		b[answer],
		c[answer]
	]);
	return Math.max(0, sum);
}
/** Mutual information of type and the sheet as it would be seen, from sheets drawn of each type, always by the same luck. */
function taughtByOrders(rules, view, { granted, kernel }) {
	const rival = rules.sides[rivalOf(view.side)];
	const cap = rules.level.attention;
	const draw = stream("preview", view.week, "teaches", view.side);
	const { belief } = view.mind;
	let sum = 0;
	for (let t = 0; t < 3; t++) {
		const table = granted.tables[t];
		let told = 0;
		for (let n = 0; n < DRAWN; n++) {
			const seen = sampleSheet(table, rival.attention, cap, draw).filter((move) => chance(draw, table.visibility[move])).map((move) => candidatesFor(rival, move, kernel));
			const [a, b, c] = granted.tables.map((one) => observationLikelihood(one, rival.attention, seen) + 1e-15);
			const likelihood = [
				a,
				b,
				c
			];
			const mean = belief[0] * likelihood[0] + belief[1] * likelihood[1] + belief[2] * likelihood[2];
			told += log(likelihood[t] / mean) / LN2;
		}
		sum += belief[t] * told / DRAWN;
	}
	return Math.max(0, sum);
}
/**
* What a sheet leaves and what it teaches. The alarm and the reputation are those of the rules if the sheet goes out as
* written; whether the rival sees all of it is left out. What is taught is an estimate of how much the rival's answer, and
* its next orders, tell its types apart, through our own lens of it. Left out are: what the sheet does to forces, tension and
* all else but the impression and the table; what the rival does in the same week; that its options and terms tell
* something too; attacks, challenges, crises, and what inspectors or sources may bring to light.
*/
function sheetPreview(rules, view, orders) {
	const acts = movesOf(rules, view, orders);
	const { before, after, shifts } = leftBy(view, acts);
	const made = offerOn(rules, view, orders);
	const open = made ?? view.table.offers[view.side];
	const answer = open ? taughtByAnswer(view.mind.belief, lookingAt(rules, view, made ? after : before, open).granted) : null;
	return {
		alarm: {
			before: before.alarm,
			after: after.alarm,
			shifts: shifts.alarm
		},
		reputation: {
			before: before.reputation,
			after: after.reputation,
			shifts: shifts.reputation
		},
		pressure: {
			before: before.pressure,
			after: after.pressure
		},
		warnings: warningsOf(view, acts, after),
		teaches: {
			answer,
			orders: taughtByOrders(rules, view, lookingAt(rules, view, after, null))
		}
	};
}

// src/ai/preview.ts
function analystOf(rules, view) {
	const { side } = view;
	const rival = rivalOf(side);
	const info = infoOf(view);
	const { plain, granted } = mirrorOf(rules, info, side, view.own, view.mind, mirrorWorkspace(rules, side));
	const kernel = {
		distinguishability: view.dials.assumedDistinguishability[rival],
		perceptionNoise: view.dials.perceptionNoise * (1 - view.talkClarity),
		implementationNoise: view.dials.implementationNoise
	};
	const start = beliefOf(supposedBelief(view.dials.priorHostile[rival], view.own.heat), rules.level.sides[side].typeWeights);
	return { read(orders) {
		const reasons = [];
		const attack = orders.map((order) => moveOf(rules, view.side, order.move)?.attack).find((kind) => kind) ?? null;
		const evidence = {
			sightings: orders.map((order, source) => ({
				order,
				source
			})),
			attack,
			answer: null,
			challenge: null,
			pending: []
		};
		const factors = factorsOf(rules, plain, granted, evidence, kernel, view.table.agreed);
		const after = update(start, factors, view.dials.attributionBias[rival], reasons);
		return {
			total: logOdds(after) - logOdds(start),
			reasons
		};
	} };
}
/** The order as its twin, where it has one. */
function asTwin(rules, view, order) {
	const compiled = moveOf(rules, view.side, order.move);
	const twin = compiled && compiled.twin >= 0 ? rules.sides[view.side].moves[compiled.twin] : void 0;
	return twin ? {
		...order,
		move: twin.move.id
	} : null;
}
/** Estimate how the rival will read orders: each against leaving it out, as it is and as what it may be taken for. */
function preview(rules, view, week) {
	const analyst = analystOf(rules, view);
	const { orders } = week;
	const whole = analyst.read(orders);
	return {
		perOrder: orders.map((order, i) => {
			const others = orders.filter((_other, k) => k !== i);
			const without = analyst.read(others).total;
			const plainly = whole.total - without;
			const twin = asTwin(rules, view, order);
			const flip = (1 - view.dials.distinguishability) / 2;
			const asOther = twin ? analyst.read([...others, twin]).total - without : plainly;
			const noticed = Math.min(1, Math.max(.02, moveOf(rules, view.side, order.move)?.move.visibility ?? 1));
			const seen = twin ? (1 - flip) * plainly + flip * asOther : plainly;
			let lead = "cheapTalk";
			let most = -1;
			for (const { code, amount, move } of whole.reasons) if (move === order.move && Math.abs(amount) > most) {
				most = Math.abs(amount);
				lead = code;
			}
			return {
				change: noticed * seen,
				low: Math.min(plainly, asOther, noticed < 1 ? 0 : plainly),
				high: Math.max(plainly, asOther, noticed < 1 ? 0 : plainly),
				lead
			};
		}),
		total: whole.total,
		reasons: whole.reasons,
		sheet: sheetPreview(rules, view, orders)
	};
}

// src/ai/strategies/names.ts
/** What strategies are called; whatever a strategy needs may name one. */
/** Names of the strategies, in the order in which they are listed. */
const STRATEGIES = [
	"policy",
	"hardline",
	"deny",
	"soft",
	"mixed",
	"titForTat",
	"generousTitForTat",
	"contriteTitForTat",
	"grit",
	"firmButFlexible",
	"conditional",
	"bully",
	"appease",
	"random",
	"pass",
	"historical"
];

// src/ai/index.ts
/** The strategy of a name. */
function strategyOf(id) {
	return SCRIPTS.get(id) ?? policy;
}
/** Who plays: a strategy, or the expert in place of the policy. */
function ruleOf({ strategy, skill }) {
	return strategy === "policy" && skill === "expert" ? expert : strategyOf(strategy);
}
/** Orders for a week, from the view alone. */
function decide(rules, view, player) {
	return ruleOf(player).decide(rules, view, player);
}
/** The answer in a crisis round, from the view alone. */
function answerCrisis(rules, view, player) {
	return ruleOf(player).answerCrisis(rules, view, player);
}

export { STRATEGIES, answerCrisis, decide, preview, strategyOf };