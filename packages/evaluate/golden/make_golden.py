"""Writes golden.json, the reference values that golden.test.ts holds the metrics against (to 1e-9).

Needs Debian's python3-sklearn, python3-scipy and python3-statsmodels; only to make the file anew:

    /usr/bin/python3 packages/evaluate/golden/make_golden.py
"""

import json
import os
import random

import numpy
import scipy
import scipy.optimize
import sklearn
import statsmodels
from scipy import special, stats
from scipy.spatial.distance import jensenshannon
from sklearn import metrics
from sklearn.isotonic import IsotonicRegression
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests

random.seed(20260221)
LABELS = ["PTP", "PAID", "NONE", "DENIED_TO_PAY", "SETTLEMENT", "VISIT"]


def label_case(rows, skill, weights):
    expected = random.choices(LABELS, weights, k=rows)
    predicted = [gold if random.random() < skill else random.choice(LABELS) for gold in expected]
    names = sorted(set(expected) | set(predicted), key=LABELS.index)
    p, r, f, support = metrics.precision_recall_fscore_support(expected, predicted, labels=names, zero_division=0)
    subset = names[:2]
    micro = metrics.precision_recall_fscore_support(
        expected, predicted, labels=subset, average="micro", zero_division=0
    )
    return {
        "expected": expected,
        "predicted": predicted,
        "labels": names,
        "precision": p.tolist(),
        "recall": r.tolist(),
        "f1": f.tolist(),
        "support": support.tolist(),
        "accuracy": metrics.accuracy_score(expected, predicted),
        "macroF1": metrics.f1_score(expected, predicted, labels=names, average="macro", zero_division=0),
        "weightedF1": metrics.f1_score(expected, predicted, labels=names, average="weighted", zero_division=0),
        "microF1": metrics.f1_score(expected, predicted, labels=names, average="micro", zero_division=0),
        "subset": subset,
        "subsetMicro": list(micro[:3]),
        "confusion": metrics.confusion_matrix(expected, predicted, labels=names).tolist(),
    }


def belief_case(rows, digits):
    confidence = [round(random.betavariate(4, 2), digits) for _ in range(rows)]
    right = [random.random() < c ** 1.5 for c in confidence]
    isotonic = IsotonicRegression(out_of_bounds="clip").fit(confidence, right)
    probes = [0.0, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 1.0]
    fraction, mean = [], []
    for low in range(10):
        inside = [i for i, c in enumerate(confidence) if low / 10 < c <= (low + 1) / 10 or (low == 0 and c == 0)]
        if inside:
            fraction.append((len(inside), numpy.mean([right[i] for i in inside]), numpy.mean([confidence[i] for i in inside])))
    precision, recall, thresholds = metrics.precision_recall_curve(right, confidence)
    # temperature of the two-way belief [c, 1 - c] by a fine grid and Brent's method
    logit = special.logit(numpy.clip(confidence, 1e-12, 1 - 1e-12))
    open_rows = numpy.array([c < 1 for c in confidence])
    sign = numpy.where(right, 1.0, -1.0)[open_rows]
    nll = lambda log_t: float(numpy.mean(numpy.logaddexp(0, -sign * logit[open_rows] / numpy.exp(log_t))))
    best = scipy.optimize.minimize_scalar(nll, bounds=(numpy.log(0.05), numpy.log(20)), method="bounded", options={"xatol": 1e-12})
    return {
        "confidence": confidence,
        "right": right,
        "brier": metrics.brier_score_loss(right, confidence),
        "ece": sum(n * abs(f - m) for n, f, m in fraction) / rows,
        "averagePrecision": metrics.average_precision_score(right, confidence),
        # scikit-learn ends the curve with (1, 0), which has no threshold
        "precision": precision[:-1][::-1].tolist(),
        "recall": recall[:-1][::-1].tolist(),
        "thresholds": thresholds[::-1].tolist(),
        "probes": probes,
        "isotonic": isotonic.predict(probes).tolist(),
        "nll": nll(0.0),
        "bestNll": float(best.fun),
        "temperature": float(numpy.exp(best.x)),
    }


def number_case(rows_a, rows_b, shift, digits):
    reference = [round(random.gauss(0, 1), digits) for _ in range(rows_a)]
    current = [round(random.gauss(shift, 1.3), digits) for _ in range(rows_b)]
    statistic = stats.ks_2samp(reference, current).statistic
    effective = rows_a * rows_b / (rows_a + rows_b)
    wasserstein = stats.wasserstein_distance(reference, current)
    return {
        "reference": reference,
        "current": current,
        "ks": statistic,
        "ksPValue": float(special.kolmogorov(numpy.sqrt(effective) * statistic)),
        "wasserstein": wasserstein / max(float(numpy.std(reference)), 0.001),
    }


def category_case(rows_a, rows_b):
    reference = random.choices(LABELS[:4], [5, 3, 2, 1], k=rows_a)
    current = random.choices(LABELS[:5], [3, 3, 2, 2, 1], k=rows_b)
    r = numpy.array([reference.count(name) for name in LABELS]) / rows_a
    c = numpy.array([current.count(name) for name in LABELS]) / rows_b
    seen = (r + c) > 0
    floor = lambda shares: numpy.maximum(shares[seen], 1e-4)
    return {
        "reference": reference,
        "current": current,
        "psi": float(numpy.sum((floor(c) - floor(r)) * numpy.log(floor(c) / floor(r)))),
        "jensenShannon": float(jensenshannon(r, c, base=2)),
    }


def latency_case(rows):
    values = [round(random.lognormvariate(3, 1), 3) for _ in range(rows)]
    shares = [0.0, 0.01, 0.05, 0.25, 0.5, 0.9, 0.95, 0.99, 1.0]
    return {
        "values": values,
        "shares": shares,
        "percentiles": [float(numpy.quantile(values, share, method="inverted_cdf")) for share in shares],
    }


splits = [(0, 0), (1, 9), (9, 1), (5, 5), (0, 6), (3, 17), (120, 180), (700, 800)]
p_values = [[0.01, 0.04], [0.2, 0.001, 0.03, 0.03], [0.5, 0.9, 0.6], [1e-8, 0.04, 0.04, 0.05, 1.0]]
golden = {
    "madeWith": {
        "scikit-learn": sklearn.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        "numpy": numpy.__version__,
    },
    "labels": [
        label_case(200, 0.7, [5, 2, 8, 2, 1, 1]),
        label_case(37, 0.4, [1, 1, 1, 1, 1, 0]),
        label_case(1, 1.0, [1, 0, 0, 0, 0, 0]),
        label_case(500, 0.95, [1, 1, 40, 1, 1, 1]),
    ],
    "beliefs": [belief_case(300, 2), belief_case(120, 6), belief_case(40, 1)],
    "numbers": [number_case(200, 150, 0.0, 3), number_case(80, 90, 0.8, 1), number_case(5, 7, 3.0, 2)],
    "categories": [category_case(300, 250), category_case(20, 30)],
    "latencies": [latency_case(100), latency_case(7), latency_case(1), latency_case(20)],
    "mcNemar": [
        {
            "onlyOld": b,
            "onlyNew": c,
            # no disagreement: scipy would have no trial to test
            "pValue": 1.0 if b + c == 0 else float(mcnemar([[0, b], [c, 0]], exact=True).pvalue),
        }
        for b, c in splits
    ],
    "holm": [{"pValues": ps, "adjusted": multipletests(ps, method="holm")[1].tolist()} for ps in p_values],
}

path = os.path.join(os.path.dirname(__file__), "golden.json")
with open(path, "w", encoding="utf-8") as file:
    json.dump(golden, file, separators=(",", ":"), ensure_ascii=False)
    file.write("\n")
